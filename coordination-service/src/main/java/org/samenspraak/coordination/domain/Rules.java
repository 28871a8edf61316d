package org.samenspraak.coordination.domain;

import static org.samenspraak.coordination.domain.CoordinationPermission.FINALISE_ANSWER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.CoordinationPermission.Between;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.text.Dutch;
import org.samenspraak.coordination.register.domain.Register;

/**
 * Who may take which step, and when. Each rule refuses with a reason or does nothing; a step names
 * its rules in the order in which they are to be heard.
 */
final class Rules {
  private Rules() {}

  /** Whoever could not coordinate it is told before anything is said of how it stands. */
  static void byAddressee(CoordinationPermission needed, CoordinationState now, Actor actor) {
    Set<Between> atMost = now.between(actor);
    atMost.add(Between.COORDINATES);
    needed.check(
        actor,
        atMost,
        () ->
            forbidden("Alleen een kabinet waaraan de vraag gericht is, kan dit doen.")
                .expected("een kabinet van de geadresseerden"));
  }

  static void byCabinet(
      CoordinationPermission needed, CoordinationState now, MinisterId cabinet, Actor actor) {
    needed.check(
        actor,
        now.between(actor, cabinet),
        () ->
            forbidden("Alleen het kabinet van " + now.table().nameOf(cabinet) + " kan dit doen.")
                .expected("cabinet:" + cabinet));
  }

  /** Nobody else is told that there is such a thing. */
  static void byOwnOffice(
      CoordinationPermission needed, CoordinationState now, MinisterId office, Actor actor) {
    needed.check(actor, now.between(actor, office), Refusal::notFound);
  }

  /**
   * The same where it is about one part; an own administration is told that it does not have it.
   */
  static void byOwnOffice(
      CoordinationPermission needed,
      CoordinationState now,
      MinisterId office,
      int part,
      Actor actor) {
    Set<Between> holding = now.between(actor, office, part);
    boolean own = actor.isA("administration") && holding.contains(Between.OWN_OFFICE);
    needed.check(actor, holding, own ? Rules::notDelegated : Refusal::notFound);
  }

  private static Refusal notDelegated() {
    return new Refusal(
        Kind.NOT_FOUND,
        "not-delegated",
        "Deze deelvraag ligt niet of niet meer bij uw administratie.");
  }

  static void hasAdministration(Register register, String office, LocalDate today) {
    boolean has =
        register
            .heldOn(new MinisterId(office), today)
            .filter(mandate -> !mandate.administrations().isEmpty())
            .isPresent();
    if (!has) {
      throw conflict(
          "no-administration",
          "Het register van de regering kent vandaag geen administratie van uw kabinet.");
    }
  }

  static void bySecretariat(Actor actor) {
    CoordinationPermission.DECIDE_COORDINATOR.check(
        actor,
        Set.of(),
        () ->
            forbidden("Alleen het secretariaat van de regering legt een regeringsbeslissing vast.")
                .expected("secretariat"));
  }

  /** Refuses all but the appointed coordinator, while there is something to decide; who it is. */
  static MinisterId onlyCoordinator(
      CoordinationPermission needed, CoordinationState now, Cause by) {
    MinisterId coordinator = coordinatorAlone(needed, now, by);
    notFinal(now);
    return coordinator;
  }

  private static MinisterId coordinatorAlone(
      CoordinationPermission needed, CoordinationState now, Cause by) {
    byAddressee(needed, now, by.actor());
    notClosed(now);
    MinisterId coordinator = settled(now.appointment()).coordinator();
    needed.check(
        by.actor(),
        now.between(by.actor()),
        () ->
            forbidden(
                    "Alleen het coördinerend kabinet, dat van %s, kan dit doen."
                        .formatted(now.table().nameOf(coordinator)))
                .expected("cabinet:" + coordinator));
    return coordinator;
  }

  /**
   * Refuses all but the appointed coordinator, and an answer that is not in place: a provisional
   * one comes before the final answer, the others belong to it.
   */
  static MinisterId mayAnswer(Answer.Kind kind, CoordinationState now, Cause by) {
    if (!kind.followsAnswer()) {
      return onlyCoordinator(FINALISE_ANSWER, now, by);
    }
    MinisterId coordinator = coordinatorAlone(FINALISE_ANSWER, now, by);
    if (now.status() != Status.FINALISED) {
      throw conflict(
          "not-final-yet",
          "Het antwoord is nog niet definitief; er is niets aan te vullen of recht te zetten.");
    }
    return coordinator;
  }

  /** Refuses all but the cabinet of that minister, while it can contribute. */
  static void onlyContributor(
      CoordinationPermission needed, CoordinationState now, MinisterId minister, Cause by) {
    byCabinet(needed, now, minister, by.actor());
    notClosed(now);
    settled(now.appointment());
    notFinal(now);
  }

  /** How it was settled who coordinates. */
  static Appointment settled(@Nullable Appointment appointment) {
    if (appointment == null) {
      throw conflict(
          "no-coordinator-yet", "Er is nog niet beslist welke minister het antwoord coördineert.");
    }
    return appointment;
  }

  static void notFinal(CoordinationState now) {
    notClosed(now);
    if (now.status() == Status.FINALISED) {
      throw conflict(
          "already-finalised", "Het antwoord is al definitief; er kan niets meer aan wijzigen.");
    }
  }

  private static void notClosed(CoordinationState now) {
    Closing closing = now.outcome().closing();
    if (closing == Closing.ANSWERED_FROM_DOCUMENT) {
      throw conflict(
          "answered-from-document",
          "Op deze vraag is al geantwoord met het antwoord uit het document van de vraag; hier kan"
              + " niets meer aan wijzigen.");
    }
    if (closing != null) {
      throw conflict(
              "question-ended",
              "De vraag is %s; zolang dat zo is, kan hier niets aan wijzigen."
                  .formatted(DutchWords.of("question", closing.name())))
          .with("ended", closing);
    }
  }

  /** After a decision of the government a cabinet can only repeat what agrees with it. */
  static void mayName(@Nullable Appointment settled, Seat cabinet, MinisterId coordinator) {
    if (settled == null || settled.how() != Appointment.How.GOVERNMENT_DECISION) {
      return;
    }
    boolean another = !coordinator.equals(settled.coordinator());
    if (another || !coordinator.equals(cabinet.agreement())) {
      throw conflict(
          "decided-by-government",
          "De regering heeft de coördinator al aangewezen ("
              + settled.reference()
              + "); kabinetten kunnen dat niet meer onderling regelen.");
    }
  }

  static void notOneself(NotCompetent.Claim claim, MinisterId coordinator) {
    if (claim.isOf(coordinator)) {
      throw new Refusal(
              Kind.INVALID,
              "coordinator-is-competent",
              "Het coördinerend kabinet kan niet naar zijn eigen minister verwijzen.")
          .field("who")
          .expected("een andere minister");
    }
  }

  static void canContribute(Table table, MinisterId minister, MinisterId coordinator) {
    table.addressed(minister, "minister");
    if (minister.equals(coordinator)) {
      throw new Refusal(
              Kind.INVALID,
              "coordinator-needs-no-request",
              "Het coördinerend kabinet vraagt zichzelf geen bijdrage; het schrijft zijn eigen tekst.")
          .field("minister")
          .expected("een andere geadresseerde: " + Dutch.slugs(others(table, minister)));
    }
  }

  static void datesDecision(LocalDate decidedOn, LocalDate filedOn, LocalDate today) {
    if (decidedOn.isBefore(filedOn) || decidedOn.isAfter(today)) {
      String expected = "een datum van " + Dutch.date(filedOn) + " tot en met " + Dutch.date(today);
      throw new Refusal(
              Kind.INVALID,
              "decision-date-impossible",
              "De regering kan niet op "
                  + Dutch.date(decidedOn)
                  + " over deze vraag beslist hebben.")
          .field("decidedOn")
          .expected(expected);
    }
  }

  private static List<MinisterId> others(Table table, MinisterId minister) {
    return table.ministers().stream().filter(other -> !other.equals(minister)).toList();
  }

  private static Refusal forbidden(String message) {
    return new Refusal(Kind.FORBIDDEN, "not-allowed-for-actor", message);
  }

  private static Refusal conflict(String type, String message) {
    return new Refusal(Kind.CONFLICT, type, message);
  }
}
