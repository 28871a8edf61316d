package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.text.Dutch;

/**
 * Who may take which step in the present state; each method refuses with a reason or does nothing.
 */
record Rules(Table table, @Nullable Appointment appointment, Status status) {

  void byCabinet(String cabinet, Actor actor) {
    if (!table.isHeldBy(actor, cabinet)) {
      throw forbidden("Alleen het kabinet van " + table.nameOf(cabinet) + " kan dit doen.")
          .expected("cabinet:" + cabinet);
    }
    byAddressee(actor);
  }

  void byCoordinator(Actor actor) {
    byAddressee(actor);
    notClosed();
    Appointment settled = settled();
    if (!table.isHeldBy(actor, settled.coordinator())) {
      String name = table.nameOf(settled.coordinator());
      throw forbidden("Alleen het coördinerend kabinet, dat van " + name + ", kan dit doen.")
          .expected("cabinet:" + settled.coordinator());
    }
    notFinal();
  }

  void byContributor(String minister, Actor actor) {
    byCabinet(minister, actor);
    notClosed();
    settled();
    notFinal();
  }

  void bySecretariat(Actor actor) {
    if (!actor.isA("secretariat") && !actor.isA("operator")) {
      throw forbidden("Alleen het secretariaat van de regering legt een regeringsbeslissing vast.")
          .expected("secretariat");
    }
    notFinal();
  }

  void notFinal() {
    notClosed();
    if (status == Status.FINALISED) {
      throw conflict(
          "already-finalised", "Het antwoord is al definitief; er kan niets meer aan wijzigen.");
    }
  }

  private void notClosed() {
    if (status == Status.CLOSED) {
      throw conflict(
          "answered-from-document",
          "Op deze vraag is al geantwoord met het antwoord uit het document van de vraag; hier kan"
              + " niets meer aan wijzigen.");
    }
  }

  /** After a decision of the government a cabinet can only repeat what agrees with it. */
  void mayName(Seat cabinet, String coordinator) {
    Appointment settled = appointment;
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

  void notOneself(NotCompetent.Claim claim) {
    if (claim.isOf(settled().coordinator())) {
      throw new Refusal(
              Kind.INVALID,
              "coordinator-is-competent",
              "Het coördinerend kabinet kan niet naar zijn eigen minister verwijzen.")
          .field("who")
          .expected("een andere minister");
    }
  }

  void canContribute(String minister) {
    table.addressed(minister, "minister");
    if (minister.equals(settled().coordinator())) {
      throw new Refusal(
              Kind.INVALID,
              "coordinator-needs-no-request",
              "Het coördinerend kabinet vraagt zichzelf geen bijdrage; het schrijft zijn eigen tekst.")
          .field("minister")
          .expected("een andere geadresseerde: " + String.join(", ", others(minister)));
    }
  }

  void datesDecision(LocalDate decidedOn, LocalDate filedOn, LocalDate today) {
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

  private void byAddressee(Actor actor) {
    if (!table.isHeldBy(actor)) {
      throw forbidden("Alleen een kabinet waaraan de vraag gericht is, kan dit doen.")
          .expected("een kabinet van de geadresseerden");
    }
  }

  private Appointment settled() {
    Appointment settled = appointment;
    if (settled == null) {
      throw conflict(
          "no-coordinator-yet", "Er is nog niet beslist welke minister het antwoord coördineert.");
    }
    return settled;
  }

  private List<String> others(String minister) {
    return table.ministers().stream().filter(other -> !other.equals(minister)).toList();
  }

  private static Refusal forbidden(String message) {
    return new Refusal(Kind.FORBIDDEN, "not-allowed-for-actor", message);
  }

  private static Refusal conflict(String type, String message) {
    return new Refusal(Kind.CONFLICT, type, message);
  }
}
