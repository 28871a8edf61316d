package org.samenspraak.notification.domain.table;

import static org.samenspraak.notification.domain.table.Audience.ADDRESSEE;
import static org.samenspraak.notification.domain.table.Audience.ADDRESSEES;
import static org.samenspraak.notification.domain.table.Audience.CONTRIBUTOR;
import static org.samenspraak.notification.domain.table.Audience.COORDINATOR;
import static org.samenspraak.notification.domain.table.Audience.SECRETARIAT;
import static org.samenspraak.notification.domain.table.Importance.REMINDER;
import static org.samenspraak.notification.domain.table.Rows.addressees;
import static org.samenspraak.notification.domain.table.Rows.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenspraak.contracts.AgendaEvent.AnswerOverdue;
import org.samenspraak.contracts.AgendaEvent.ChoiceOverdue;
import org.samenspraak.contracts.AgendaEvent.ContributionDue;
import org.samenspraak.contracts.AgendaEvent.ContributionOverdue;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.AgendaMails;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Wanted;

/**
 * Who is told of days that come near or went by. What was done by the time the mail is made is not
 * told any more.
 */
final class AgendaRows {

  private final Rows rows = new Rows();
  private final AgendaMails mails;

  private AgendaRows(PortalLinks portal) {
    mails = new AgendaMails(portal);
  }

  static List<Row<?>> of(PortalLinks portal) {
    AgendaRows all = new AgendaRows(portal);
    all.contributions();
    all.choice();
    all.answers();
    return all.rows.all();
  }

  private void contributions() {
    rows.some(
        ContributionDue.class,
        CONTRIBUTOR,
        REMINDER,
        "Herinnering: bijdrage gevraagd (five and two working days before the day, and on it)",
        (fact, known) -> cabinet(fact.minister(), known),
        (fact, to, known) ->
            stillWanted(fact.questionId(), fact.minister(), fact.parts(), fact.due(), known)
                .map(wanted ->
                    mails.contributionDue(
                        known.question(fact.questionId()),
                        to.asCabinet(),
                        known.cabinet(fact.coordinator()),
                        wanted,
                        known.today())));
    rows.some(
        ContributionOverdue.class,
        CONTRIBUTOR,
        REMINDER,
        "Bijdrage te laat (one and three working days after the day)",
        (fact, known) -> cabinet(fact.minister(), known),
        (fact, to, known) ->
            stillWanted(fact, known)
                .map(wanted ->
                    mails.contributionLate(
                        known.question(fact.questionId()),
                        to.asCabinet(),
                        known.cabinet(fact.coordinator()),
                        wanted,
                        known.today())));
    rows.some(
        ContributionOverdue.class,
        COORDINATOR,
        REMINDER,
        "Bijdrage nog niet ontvangen",
        (fact, known) -> cabinet(fact.coordinator(), known),
        (fact, to, known) ->
            stillWanted(fact, known)
                .map(wanted ->
                    mails.contributionMissing(
                        known.question(fact.questionId()),
                        to.asCabinet(),
                        known.cabinet(fact.minister()),
                        wanted,
                        known.today())));
    rows.some(
        ContributionOverdue.class,
        SECRETARIAT,
        REMINDER,
        "Bijdrage blijft uit (three working days after the day)",
        (fact, known) -> fact.escalated() ? secretariat(known) : List.of(),
        (fact, to, known) ->
            stillWanted(fact, known)
                .map(_ ->
                    mails.escalated(
                        known.question(fact.questionId()),
                        known.cabinet(fact.minister()),
                        known.cabinet(fact.coordinator()),
                        fact,
                        known.today())));
  }

  private void choice() {
    rows.some(
        ChoiceOverdue.class,
        ADDRESSEES,
        REMINDER,
        "Nog geen coördinerende minister (five working days after it was to be chosen)",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) ->
            whileNobodyIsChosen(fact, known)
                .map(days ->
                    mails.nobodyChosen(known.question(fact.questionId()), to.asCabinet(), days)));
    rows.some(
        ChoiceOverdue.class,
        SECRETARIAT,
        REMINDER,
        "Nog geen coördinerende minister",
        (fact, known) -> secretariat(known),
        (fact, to, known) ->
            whileNobodyIsChosen(fact, known)
                .map(days -> mails.nobodyChosen(known.question(fact.questionId()), days)));
  }

  private void answers() {
    rows.some(
        AnswerOverdue.class,
        ADDRESSEE,
        REMINDER,
        "Antwoordtermijn verstreken",
        (fact, known) -> cabinet(fact.minister(), known),
        this::answerLate);
    rows.some(
        AnswerOverdue.class,
        COORDINATOR,
        REMINDER,
        "Antwoordtermijn verstreken",
        (fact, known) ->
            fact.coordinator() == null ? List.of() : cabinet(fact.coordinator(), known),
        this::answerLate);
    rows.some(
        AnswerOverdue.class,
        SECRETARIAT,
        REMINDER,
        "Antwoordtermijn verstreken",
        (fact, known) -> secretariat(known),
        (fact, to, known) ->
            whileAwaited(fact, known)
                .map(late ->
                    mails.answerLate(
                        known.question(late.questionId()),
                        known.cabinet(late.minister()),
                        late,
                        known.today())));
  }

  private Optional<Mail> answerLate(AnswerOverdue fact, Recipient to, Known known) {
    return whileAwaited(fact, known)
        .map(late ->
            mails.answerLate(
                known.question(late.questionId()),
                to.asCabinet(),
                known.cabinet(late.minister()),
                late,
                known.today()));
  }

  private static Optional<Wanted> stillWanted(ContributionOverdue fact, Known known) {
    return stillWanted(fact.questionId(), fact.minister(), fact.parts(), fact.due(), known);
  }

  private static Optional<Wanted> stillWanted(
      QuestionId question, MinisterId minister, List<Integer> parts, LocalDate due, Known known) {
    List<Integer> awaited = known.agendaOf(question).partsAwaitedOf(minister);
    List<Integer> left = parts.stream().filter(awaited::contains).toList();
    return left.isEmpty() ? Optional.empty() : Optional.of(Wanted.still(left, due));
  }

  private static Optional<Integer> whileNobodyIsChosen(ChoiceOverdue fact, Known known) {
    return known.agendaOf(fact.questionId()).awaitsChoice()
        ? Optional.of(fact.workingDays())
        : Optional.empty();
  }

  private static Optional<AnswerOverdue> whileAwaited(AnswerOverdue fact, Known known) {
    return known.agendaOf(fact.questionId()).awaitsAnswerOf(fact.minister())
        ? Optional.of(fact)
        : Optional.empty();
  }

  private static List<Recipient> secretariat(Known known) {
    return known.secretariat().stream().toList();
  }
}
