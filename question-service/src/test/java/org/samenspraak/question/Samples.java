package org.samenspraak.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Sha256;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Addressee;
import org.samenspraak.question.domain.Addressing;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.AnswerSource;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.EmbargoUnit;
import org.samenspraak.question.domain.Filing;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.FinalisedBy;
import org.samenspraak.question.domain.Minister;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.Round;
import org.samenspraak.question.domain.TermRules;
import org.samenspraak.question.letters.Letters;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.WorkingCalendar;

/** The question of the source document, and what surrounds it. */
public final class Samples {
  public static final QuestionId ID = new QuestionId("q-1");
  public static final LocalDate FILED_ON = LocalDate.of(2020, 10, 29);
  public static final LocalDate DUE_ON = LocalDate.of(2020, 11, 30);
  public static final Instant FILING = brussels(FILED_ON, 10);
  public static final String TITLE =
      "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken";
  public static final String REFERRING_SENTENCE =
      "Een gecoördineerd antwoord zal gegeven worden door mevrouw Zuhal Demir, Vlaams minister van"
          + " Justitie en Handhaving, Omgeving, Energie en Toerisme.";
  public static final Minister DEMIR =
      new Minister(
          new MinisterId("zuhal-demir"),
          "Zuhal Demir",
          "mevrouw",
          "Vlaams minister van Justitie en Handhaving, Omgeving, Energie en Toerisme");
  public static final Minister BEKE =
      new Minister(
          new MinisterId("wouter-beke"),
          "Wouter Beke",
          "de heer",
          "Vlaams minister van Welzijn, Volksgezondheid, Gezin en Armoedebestrijding");
  public static final TermRules RULES =
      new TermRules(WorkingCalendar.named("FLEMISH_ADMIN"), 20, 20, 15, EmbargoUnit.WORKING, 5);
  public static final Asker BLANCQUAERT = Asker.named("Adeline Blancquaert");

  /** The first round of the coordination. */
  public static final Round ROUND = new Round(AnswerSource.COORDINATION, 1, Round.Kind.FINAL);

  public static final String SALT = "9b1de7c2f04a48d5a6c37e52b1f08d94";

  private Samples() {}

  /** The source document, as it is. */
  public static byte[] document() {
    try {
      return Files.readAllBytes(Path.of("../samples/vraag-2020-10-29-demir-148-beke-92.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String documentText() {
    return new String(document(), StandardCharsets.UTF_8);
  }

  public static Instant brussels(LocalDate date, int hour) {
    return date.atTime(hour, 0).atZone(Brussels.ZONE).toInstant();
  }

  public static Filing filing() {
    return filing(
        new Addressee(DEMIR.slug(), 148, FILED_ON), new Addressee(BEKE.slug(), 92, FILED_ON));
  }

  public static Filing filing(Addressee... addressees) {
    return new Filing(TITLE, BLANCQUAERT, FILED_ON, "In 2015 …", tenParts(), List.of(addressees));
  }

  public static List<String> tenParts() {
    return IntStream.rangeClosed(1, 10).mapToObj(n -> "Deelvraag " + n + " (voorbeeld)?").toList();
  }

  public static Question filed() {
    return Question.file(ID, filing(), filing -> List.of(DEMIR, BEKE), RULES, FILING);
  }

  /** The same, read from its document. */
  public static Question fromDocument() {
    Filing typed = filing();
    Filing read =
        new Filing(
            typed.title(),
            typed.asker(),
            typed.filedOn(),
            typed.introduction(),
            typed.parts(),
            typed.addressees(),
            null,
            Sha256.of(document()));
    return Question.file(ID, read, _ -> List.of(DEMIR, BEKE), RULES, FILING);
  }

  public static FinalText coordinated() {
    List<Part> parts =
        IntStream.rangeClosed(1, 10)
            .mapToObj(n -> new Part(n, "Antwoord op deelvraag " + n + " (voorbeeld)."))
            .toList();
    return text(DEMIR, AnswerKind.COORDINATED, null, parts);
  }

  public static FinalText referring() {
    return text(BEKE, AnswerKind.REFERRING, REFERRING_SENTENCE, List.of());
  }

  /** With a salt that is always the same. */
  public static FinalText text(
      Minister minister, AnswerKind kind, @Nullable String text, List<Part> parts) {
    return new FinalText(minister, kind, text, parts, false, SALT);
  }

  /** Demir's finalisation at that moment. */
  public static FinalisedBy finalised(Instant at) {
    return new FinalisedBy(DEMIR.slug(), ROUND, 1, at);
  }

  /** Of the last answer of that minister. */
  public static byte[] letter(Letters letters, Question question, MinisterId minister) {
    Addressing addressing = question.addressing(minister);
    return letters.pdf(question, addressing, addressing.answer().orElseThrow());
  }
}
