package org.samenspraak.plan.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.Brussels;

/** The plan of the source document, who works on it, and the days on which they do. */
final class Prison {
  static final MinisterId DEMIR = new MinisterId("zuhal-demir");
  static final MinisterId BEKE = new MinisterId("wouter-beke");
  static final MinisterId WEYTS = new MinisterId("ben-weyts");

  static final String COORDINATOR = "plan:zuhal-demir";
  static final String LEAD = "cabinet:wouter-beke";
  static final String SECRETARIAT = "secretariat";

  static final LocalDate DRAFTED = LocalDate.parse("2020-10-28");
  static final LocalDate APPROVED = LocalDate.parse("2020-11-13");
  static final LocalDate LATER = LocalDate.parse("2020-11-16");

  static final Approval IN_PRINCIPLE =
      new Approval(Approval.Kind.IN_PRINCIPLE, APPROVED, "VR voorbeeld 1");
  static final Approval FINAL = new Approval(Approval.Kind.FINAL, LATER, "VR voorbeeld 2");

  static final Draft DRAFT =
      new Draft(
          "Nieuw Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden en geïnterneerden",
          new Period(2020, 2025),
          DEMIR,
          List.of("Voorbeeld van doelstelling 1.", "Voorbeeld van doelstelling 2."));

  static final NewAction TRAINING =
      new NewAction(
          2,
          "Voorbeeldactie",
          BEKE,
          List.of(WEYTS),
          LocalDate.parse("2021-12-31"),
          new ActionDetails(null, null, null, null));

  private Prison() {}

  /** Somebody asks something at noon of a Brussels day. */
  static Cause by(String actor, LocalDate day) {
    return at(actor, day, LocalTime.NOON);
  }

  static Cause at(String actor, LocalDate day, LocalTime time) {
    return new Cause.Request(
        Actor.parse(actor), actor, Brussels.at(day, time), "voorbeeld-id", null, "hash", null);
  }

  static Plan plan() {
    Plan plan = Plan.draft(DRAFT, by(COORDINATOR, DRAFTED));
    plan.takeRaised();
    return plan;
  }

  /** A planned action of that plan. */
  static Action training() {
    Action action = Action.add(new ActionId("a-1"), plan(), TRAINING, by(COORDINATOR, APPROVED));
    action.takeRaised();
    return action;
  }

  /** The source document, word for word. */
  static String document() {
    try (InputStream text = Prison.class.getResourceAsStream("/plan-2020-2025.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
