package org.samenspraak.notification.domain.table;

import static org.samenspraak.notification.domain.table.Audience.ADDRESSEES;
import static org.samenspraak.notification.domain.table.Audience.ADMINISTRATION;
import static org.samenspraak.notification.domain.table.Audience.CONTRIBUTOR;
import static org.samenspraak.notification.domain.table.Audience.COORDINATOR;
import static org.samenspraak.notification.domain.table.Audience.SECRETARIAT;
import static org.samenspraak.notification.domain.table.Importance.ASSIGNMENT;
import static org.samenspraak.notification.domain.table.Importance.NEWS;
import static org.samenspraak.notification.domain.table.Rows.addressees;
import static org.samenspraak.notification.domain.table.Rows.cabinet;
import static org.samenspraak.notification.domain.table.Rows.cabinets;

import java.util.List;
import org.samenspraak.contracts.CoordinationEvent.Closed;
import org.samenspraak.contracts.CoordinationEvent.CoordinatorProposed;
import org.samenspraak.contracts.CoordinationEvent.DelegationEnded;
import org.samenspraak.contracts.CoordinationEvent.DelegationReturned;
import org.samenspraak.contracts.CoordinationEvent.Finalised;
import org.samenspraak.contracts.CoordinationEvent.NotCompetentMarkRemoved;
import org.samenspraak.contracts.CoordinationEvent.Opened;
import org.samenspraak.contracts.CoordinationEvent.PartDelegated;
import org.samenspraak.contracts.CoordinationEvent.PartMarkedNotCompetent;
import org.samenspraak.contracts.CoordinationEvent.PartTextWritten;
import org.samenspraak.contracts.CoordinationEvent.Reopened;
import org.samenspraak.contracts.CoordinationEvent.SubjectMoved;
import org.samenspraak.contracts.CoordinationEvent.TextFollowed;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.AnswerMails;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ChoiceMails;
import org.samenspraak.notification.domain.DelegationMails;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.QuestionMails;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.ToldQuestion;

/** Who is told what of a coordination, contributions apart. */
final class CoordinationRows {

  private static final int TWO = 2;

  private final Rows rows = new Rows();
  private final QuestionMails questions;
  private final ChoiceMails choice;
  private final DelegationMails delegations;
  private final AnswerMails answers;

  private CoordinationRows(PortalLinks portal) {
    questions = new QuestionMails(portal);
    choice = new ChoiceMails(portal);
    delegations = new DelegationMails(portal);
    answers = new AnswerMails(portal);
  }

  static List<Row<?>> of(PortalLinks portal) {
    CoordinationRows all = new CoordinationRows(portal);
    all.opening();
    all.delegating();
    all.answering();
    all.silent();
    return all.rows.all();
  }

  private void opening() {
    rows.latest(
        Opened.class,
        ADDRESSEES,
        ASSIGNMENT,
        "Nieuwe schriftelijke vraag",
        (fact, known) -> cabinets(fact.ministers(), known),
        (fact, to, known) ->
            questions.routed(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.proposedCoordinator()),
                known.inWords(fact.reasons()),
                known.today()));
    rows.latest(
        Opened.class,
        SECRETARIAT,
        ASSIGNMENT,
        "Beslissing nodig: wie coördineert (of more than two ministers)",
        (fact, known) -> fact.ministers().size() > TWO ? secretariat(known) : List.of(),
        (fact, to, known) -> choice.decisionWanted(known.question(fact.questionId()), null));
    rows.latest(
        CoordinatorProposed.class,
        ADDRESSEES,
        NEWS,
        "Ander voorstel van coördinerend minister",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) ->
            questions.proposalChanged(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.coordinator()),
                known.inWords(fact.reasons())));
  }

  private void delegating() {
    rows.each(
        PartDelegated.class,
        ADMINISTRATION,
        ASSIGNMENT,
        "Ontwerp gevraagd",
        (fact, known) -> administrations(fact.minister(), known),
        (fact, to, known) ->
            delegations.delegated(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.minister()),
                fact.part(),
                fact.due(),
                known.today()));
    rows.each(
        DelegationReturned.class,
        CONTRIBUTOR,
        ASSIGNMENT,
        "Ontwerp klaar",
        (fact, known) -> cabinet(fact.minister(), known),
        (fact, to, known) ->
            delegations.returned(known.question(fact.questionId()), to.asCabinet(), fact.part()));
    rows.each(
        DelegationEnded.class,
        ADMINISTRATION,
        NEWS,
        "Ontwerp niet meer nodig",
        (fact, known) -> administrations(fact.minister(), known),
        (fact, to, known) ->
            delegations.ended(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.minister()),
                fact.part(),
                fact.reason()));
  }

  private void answering() {
    rows.latest(
        TextFollowed.class,
        COORDINATOR,
        ASSIGNMENT,
        "Na te kijken: deelvraag … (when something was there for a rewritten part)",
        (fact, known) -> {
          MinisterId coordinator = fact.coordinator();
          return coordinator == null || fact.toConfirm().isEmpty()
              ? List.of()
              : cabinet(coordinator, known);
        },
        (fact, to, known) ->
            answers.textFollowed(known.question(fact.questionId()), to.asCabinet(), fact));
    rows.together(
        SubjectMoved.class,
        COORDINATOR,
        NEWS,
        "Onderwerp gewijzigd (once somebody coordinates)",
        (fact, known) ->
            known.coordinatorOf(fact.questionId()).stream()
                .flatMap(coordinator -> cabinet(coordinator, known).stream())
                .toList(),
        (facts, to, known) ->
            answers.subjectMoved(
                known.question(facts.getLast().questionId()), to.asCabinet(), facts));
    rows.each(
        Finalised.class,
        ADDRESSEES,
        NEWS,
        "Antwoord definitief, or voorlopig antwoord, aanvullend antwoord, erratum",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) -> {
          ToldQuestion question = known.question(fact.questionId());
          Cabinet coordinator = known.cabinet(fact.coordinator());
          String kind = fact.round().kind();
          return kind.equals("FINAL")
              ? questions.finalised(question, to.asCabinet(), coordinator)
              : questions.further(question, to.asCabinet(), coordinator, kind);
        });
    rows.latest(
        Closed.class,
        ADDRESSEES,
        NEWS,
        "Coördinatie afgesloten (answered from its document; every other end is told by"
            + " `question.ended`)",
        (fact, known) ->
            fact.reason().equals("ANSWERED_FROM_DOCUMENT")
                ? addressees(fact.questionId(), known)
                : List.of(),
        (fact, to, known) -> questions.closed(known.question(fact.questionId()), to.asCabinet()));
  }

  private void silent() {
    rows.nobody(
        Reopened.class,
        "`question.answer-not-filed` and `question.reinstated` say why and what now");
    rows.nobody(PartMarkedNotCompetent.class, "the coordinator's own work");
    rows.nobody(NotCompetentMarkRemoved.class, "the coordinator's own work");
    rows.nobody(PartTextWritten.class, "the coordinator's own work");
  }

  private static List<Recipient> administrations(MinisterId minister, Known known) {
    return known.administrations(minister).stream().map(Recipient::of).toList();
  }

  private static List<Recipient> secretariat(Known known) {
    return known.secretariat().stream().toList();
  }
}
