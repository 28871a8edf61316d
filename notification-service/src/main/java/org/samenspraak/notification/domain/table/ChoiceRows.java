package org.samenspraak.notification.domain.table;

import static org.samenspraak.notification.domain.table.Audience.ADDRESSEES;
import static org.samenspraak.notification.domain.table.Audience.COORDINATOR;
import static org.samenspraak.notification.domain.table.Audience.OTHER_ADDRESSEES;
import static org.samenspraak.notification.domain.table.Audience.SECRETARIAT;
import static org.samenspraak.notification.domain.table.Importance.ASSIGNMENT;
import static org.samenspraak.notification.domain.table.Importance.NEWS;
import static org.samenspraak.notification.domain.table.Rows.but;
import static org.samenspraak.notification.domain.table.Rows.cabinet;
import static org.samenspraak.notification.domain.table.Rows.cabinets;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.CoordinationEvent.AddresseesChanged;
import org.samenspraak.contracts.CoordinationEvent.AgreementRecorded;
import org.samenspraak.contracts.CoordinationEvent.CoordinatorAppointed;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ChoiceMails;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;

/** Who is told what of the choice of who coordinates. */
final class ChoiceRows {

  private static final int TWO = 2;

  private final Rows rows = new Rows();
  private final ChoiceMails choice;

  private ChoiceRows(PortalLinks portal) {
    choice = new ChoiceMails(portal);
  }

  static List<Row<?>> of(PortalLinks portal) {
    ChoiceRows all = new ChoiceRows(portal);
    all.named();
    all.appointed();
    all.chosenAgain();
    return all.rows.all();
  }

  private void named() {
    rows.latest(
        AgreementRecorded.class,
        OTHER_ADDRESSEES,
        ASSIGNMENT,
        "Voorstel: … coördineert",
        (fact, known) ->
            cabinets(but(fact.cabinet(), known.question(fact.questionId()).addressees()), known),
        (fact, to, known) ->
            choice.named(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.cabinet()),
                known.cabinet(fact.coordinator())));
  }

  private void appointed() {
    rows.latest(
        CoordinatorAppointed.class,
        COORDINATOR,
        ASSIGNMENT,
        "U coördineert het antwoord (of a sole addressee `coordination.opened` says it)",
        (fact, known) -> isAlone(fact) ? List.of() : cabinet(fact.coordinator(), known),
        (fact, to, known) ->
            choice.appointed(
                known.question(fact.questionId()), to.asCabinet(), fact, known.today()));
    rows.latest(
        CoordinatorAppointed.class,
        OTHER_ADDRESSEES,
        NEWS,
        "… coördineert het antwoord",
        (fact, known) ->
            isAlone(fact)
                ? List.of()
                : cabinets(
                    but(fact.coordinator(), known.question(fact.questionId()).addressees()), known),
        (fact, to, known) ->
            choice.coordinates(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.coordinator()),
                fact));
  }

  private void chosenAgain() {
    rows.latest(
        AddresseesChanged.class,
        ADDRESSEES,
        ASSIGNMENT,
        "Opnieuw te kiezen wie coördineert (when nobody does any more; the change itself is told by"
            + " `question.addressing-…`)",
        (fact, known) ->
            fact.choice().equals("TO_CHOOSE") ? cabinets(fact.ministers(), known) : List.of(),
        (fact, to, known) -> choice.chooseAgain(known.question(fact.questionId()), to.asCabinet()));
    rows.latest(
        AddresseesChanged.class,
        SECRETARIAT,
        ASSIGNMENT,
        "Beslissing nodig: wie coördineert (of more than two ministers)",
        (fact, known) ->
            fact.ministers().size() > TWO && !fact.choice().equals("STAYS")
                ? secretariat(known)
                : List.of(),
        (fact, to, known) ->
            choice.decisionWanted(
                known.question(fact.questionId()), orNull(fact.coordinator(), known)));
  }

  private static boolean isAlone(CoordinatorAppointed fact) {
    return fact.how().equals("SOLE_ADDRESSEE");
  }

  private static @Nullable Cabinet orNull(@Nullable MinisterId minister, Known known) {
    return minister == null ? null : known.cabinet(minister);
  }

  private static List<Recipient> secretariat(Known known) {
    return known.secretariat().stream().toList();
  }
}
