package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.CoordinationPermission.Between;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.text.Dutch;

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

  static void byCoordinator(
      CoordinationPermission needed, CoordinationState now, MinisterId coordinator, Actor actor) {
    String name = now.table().nameOf(coordinator);
    needed.check(
        actor,
        now.between(actor),
        () ->
            forbidden("Alleen het coördinerend kabinet, dat van " + name + ", kan dit doen.")
                .expected("cabinet:" + coordinator));
  }

  static void bySecretariat(Actor actor) {
    CoordinationPermission.DECIDE_COORDINATOR.check(
        actor,
        Set.of(),
        () ->
            forbidden("Alleen het secretariaat van de regering legt een regeringsbeslissing vast.")
                .expected("secretariat"));
  }

  /** How it was settled who coordinates. */
  static Appointment settled(@Nullable Appointment appointment) {
    if (appointment == null) {
      throw conflict(
          "no-coordinator-yet", "Er is nog niet beslist welke minister het antwoord coördineert.");
    }
    return appointment;
  }

  static void notFinal(Status status) {
    notClosed(status);
    if (status == Status.FINALISED) {
      throw conflict(
          "already-finalised", "Het antwoord is al definitief; er kan niets meer aan wijzigen.");
    }
  }

  static void notClosed(Status status) {
    if (status == Status.CLOSED) {
      throw conflict(
          "answered-from-document",
          "Op deze vraag is al geantwoord met het antwoord uit het document van de vraag; hier kan"
              + " niets meer aan wijzigen.");
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
