package org.samenspraak.coordination.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.domain.plans.PlanMove;
import org.samenspraak.coordination.register.domain.Administration;
import org.samenspraak.coordination.register.domain.Competence;
import org.samenspraak.coordination.register.domain.Mandate;
import org.samenspraak.coordination.register.domain.Register;
import org.samenspraak.workingdays.Brussels;

/**
 * The question of the source document: Demir 148, Beke 92, 29 October 2020; and variations on it.
 */
public final class TheCase {
  public static final QuestionId ID = new QuestionId("q-148-92");
  public static final MinisterId DEMIR = new MinisterId("zuhal-demir");
  public static final MinisterId BEKE = new MinisterId("wouter-beke");
  public static final MinisterId WEYTS = new MinisterId("ben-weyts");
  public static final LocalDate SENT = LocalDate.of(2020, 10, 29);
  public static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  public static final LocalDate INTERNAL = LocalDate.of(2020, 11, 19);
  public static final PlanId PLAN = new PlanId("plan-2020-2025");
  public static final String PLAN_TITLE =
      "Nieuw Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden en geïnterneerden"
          + " 2020 – 2025";
  public static final KnownPlan DRAFT_PLAN =
      new KnownPlan(PLAN, PLAN_TITLE, DEMIR, 2020, "DRAFT", List.of());
  public static final PlanEvent.Approved APPROVAL =
      new PlanEvent.Approved(
          PLAN, PLAN_TITLE, DEMIR, "IN_PRINCIPLE", LocalDate.of(2020, 11, 13), "VR 2020 1311");
  public static final KnownPlan APPROVED_PLAN =
      DRAFT_PLAN.moved(PlanMove.of(APPROVAL), "APPROVED_IN_PRINCIPLE");

  /** In which the answers are made final when nothing was answered before. */
  public static final AnswerRound FINAL_ROUND = new AnswerRound("COORDINATION", 1, "FINAL");

  /** As the web edge draws it, but always the same. */
  public static final String SALT = "9b1de7c2f04a48d5a6c37e52b1f08d94";

  public static final Mandate DEMIR_2019 =
      mandate(
          DEMIR,
          "Zuhal Demir",
          "mevrouw",
          "Vlaams minister van Justitie en Handhaving, Omgeving, Energie en Toerisme",
          "Justitie en Handhaving",
          "Omgeving",
          "Energie",
          "Toerisme");
  public static final Mandate BEKE_2019 =
      mandate(
          BEKE,
          "Wouter Beke",
          "de heer",
          "Vlaams minister van Welzijn, Volksgezondheid, Gezin en Armoedebestrijding",
          "Welzijn",
          "Volksgezondheid",
          "Gezin",
          "Armoedebestrijding");
  public static final Mandate WEYTS_2019 =
      mandate(
          WEYTS,
          "Ben Weyts",
          "de heer",
          "Vlaams minister van Onderwijs, Sport, Dierenwelzijn en Vlaamse Rand",
          "Onderwijs",
          "Sport",
          "Dierenwelzijn",
          "Vlaamse Rand");

  /** Those of the register of this case, Demir's first. */
  public static List<Mandate> mandates() {
    return REGISTER.mandates();
  }

  public static final Register REGISTER = new Register(List.of(DEMIR_2019, BEKE_2019, WEYTS_2019));

  private static final Pattern PART_START = Pattern.compile("(?m)^(?=\\d{1,2}\\. )");

  private TheCase() {}

  /** The source document. */
  public static String document() {
    try (InputStream file =
        Objects.requireNonNull(TheCase.class.getResourceAsStream("/vraag-148-92.txt"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With line breaks and runs of blanks folded. */
  public static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  /** The question as filed, to the given ministers in order. */
  public static QuestionEvent.Filed filed(QuestionEvent.Addressing... addressings) {
    return filed(
        "Strategisch plan hulp- en dienstverlening aan gedetineerden – Stand van zaken",
        addressings);
  }

  /** The same question under another title. */
  public static QuestionEvent.Filed filed(String title, QuestionEvent.Addressing... addressings) {
    String[] pieces = PART_START.split(document().split("Deze vraag werd gesteld", 2)[0]);
    List<QuestionEvent.Part> parts = Arrays.stream(pieces).skip(1).map(TheCase::part).toList();
    String introduction = folded(pieces[0].split("Stand van zaken", 2)[1]);
    return new QuestionEvent.Filed(
        ID,
        title,
        new AskerId("adeline-blancquaert"),
        "Adeline Blancquaert",
        SENT,
        "2020-2021",
        introduction,
        parts,
        List.of(addressings));
  }

  private static QuestionEvent.Part part(String piece) {
    String[] numbered = folded(piece).split("\\. ", 2);
    return new QuestionEvent.Part(Integer.parseInt(numbered[0]), numbered[1]);
  }

  public static QuestionEvent.Addressing to(MinisterId minister, int number) {
    return new QuestionEvent.Addressing(
        minister, List.of(minister), number, SENT, TERM, 20, "FLEMISH_ADMIN 2026-1");
  }

  public static Opening opening(QuestionEvent.Filed filed) {
    return Opening.of(filed, REGISTER).orElseThrow();
  }

  /** Just opened; both cabinets still have to name a coordinator. */
  public static Coordination twoMinisters() {
    return Coordination.open(opening(filed(to(DEMIR, 148), to(BEKE, 92))), List.of(DRAFT_PLAN));
  }

  /** Both cabinets agreed on Demir. */
  public static Coordination ledByDemir() {
    Coordination agreed = twoMinisters();
    agreed.agree(DEMIR, DEMIR, demir("2020-10-30T09:00"));
    agreed.agree(BEKE, DEMIR, beke("2020-10-30T10:00"));
    agreed.takeRaised();
    return agreed;
  }

  public static Coordination threeMinisters() {
    return Coordination.open(
        opening(filed(to(DEMIR, 148), to(BEKE, 92), to(WEYTS, 77))), List.of(DRAFT_PLAN));
  }

  public static Coordination soleMinister() {
    return Coordination.open(opening(filed(to(DEMIR, 148))), List.of(DRAFT_PLAN));
  }

  public static Cause demir(String brusselsDateTime) {
    return by("cabinet:" + DEMIR, brusselsDateTime);
  }

  public static Cause beke(String brusselsDateTime) {
    return by("cabinet:" + BEKE, brusselsDateTime);
  }

  /** Beke's administration. */
  public static Cause administration(String brusselsDateTime) {
    return by("administration:" + BEKE, brusselsDateTime);
  }

  public static Cause by(String actor, String brusselsDateTime) {
    LocalDateTime at = LocalDateTime.parse(brusselsDateTime);
    return new Cause.Once(
        Actor.parse(actor), Brussels.at(at.toLocalDate(), at.toLocalTime()), "test");
  }

  public static Contribution contribution(
      Coordination coordination, int part, MinisterId minister) {
    return part(coordination, part).contributionOf(minister).orElseThrow();
  }

  public static PartWork part(Coordination coordination, int number) {
    return coordination.state().parts().numbered(number);
  }

  private static Mandate mandate(
      MinisterId minister, String name, String form, String title, String... competences) {
    return new Mandate(
        minister,
        name,
        form,
        title,
        true,
        Stream.of(competences)
            .map(held -> new Competence(held, LocalDate.of(2019, 10, 2), null))
            .toList(),
        LocalDate.of(2019, 10, 2),
        null,
        "OVO999001",
        List.of(new Administration("OVO999101", "administratie@voorbeeld.example")),
        "kabinet@voorbeeld.example");
  }
}
