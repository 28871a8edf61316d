package org.samenspraak.notification.domain.table;

import static org.samenspraak.notification.domain.table.Audience.ADDRESSEE;
import static org.samenspraak.notification.domain.table.Audience.ADDRESSEES;
import static org.samenspraak.notification.domain.table.Audience.ASKER;
import static org.samenspraak.notification.domain.table.Audience.CLERK;
import static org.samenspraak.notification.domain.table.Audience.COORDINATOR;
import static org.samenspraak.notification.domain.table.Importance.ASSIGNMENT;
import static org.samenspraak.notification.domain.table.Importance.NEWS;
import static org.samenspraak.notification.domain.table.Importance.REMINDER;
import static org.samenspraak.notification.domain.table.Rows.addressees;
import static org.samenspraak.notification.domain.table.Rows.cabinet;

import java.util.List;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.QuestionEvent.AddressingRenumbered;
import org.samenspraak.contracts.QuestionEvent.AnswerFiled;
import org.samenspraak.contracts.QuestionEvent.AnswerNotFiled;
import org.samenspraak.contracts.QuestionEvent.AnswerPublished;
import org.samenspraak.contracts.QuestionEvent.ConversionNear;
import org.samenspraak.contracts.QuestionEvent.Corrected;
import org.samenspraak.contracts.QuestionEvent.Ended;
import org.samenspraak.contracts.QuestionEvent.Filed;
import org.samenspraak.contracts.QuestionEvent.Reinstated;
import org.samenspraak.contracts.QuestionEvent.TermChanged;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.AnswerMails;
import org.samenspraak.notification.domain.CorrectionMails;
import org.samenspraak.notification.domain.EndMails;
import org.samenspraak.notification.domain.ParliamentMails;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;

/** Who is told what of a question. */
final class QuestionRows {

  private final Rows rows = new Rows();
  private final CorrectionMails corrections;
  private final EndMails ends;
  private final AnswerMails answers;
  private final ParliamentMails parliament;

  private QuestionRows(PortalLinks portal) {
    corrections = new CorrectionMails(portal);
    ends = new EndMails(portal);
    answers = new AnswerMails(portal);
    parliament = new ParliamentMails(portal);
  }

  static List<Row<?>> of(PortalLinks portal) {
    QuestionRows all = new QuestionRows(portal);
    all.rows.nobody(Filed.class, "`coordination.opened` says it with the proposal");
    all.corrections();
    all.answers();
    all.ends();
    return all.rows.all();
  }

  private void corrections() {
    rows.each(
        Corrected.class,
        ADDRESSEES,
        NEWS,
        "Vraag verbeterd",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) ->
            corrections.corrected(
                known.question(fact.questionId()),
                to.asCabinet(),
                DutchSentences.changed(fact.changes()),
                fact.reason()));
    rows.each(
        AddressingRenumbered.class,
        ADDRESSEE,
        NEWS,
        "Nummer verbeterd",
        (fact, known) -> cabinet(fact.minister(), known),
        (fact, to, known) ->
            corrections.renumbered(
                known.question(fact.questionId()), to.asCabinet(), fact.before(), fact.reason()));
    rows.each(
        TermChanged.class,
        ADDRESSEES,
        NEWS,
        "Termijn gewijzigd",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) ->
            corrections.termChanged(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.minister()),
                fact.before().dueOn(),
                fact.reason()));
  }

  private void answers() {
    rows.together(
        AnswerFiled.class,
        ASKER,
        NEWS,
        "Uw vraag is beantwoord",
        (fact, known) -> asker(fact.questionId(), known),
        (facts, to, known) ->
            parliament.answered(known.question(facts.getLast().questionId()), facts));
    rows.together(
        AnswerFiled.class,
        CLERK,
        NEWS,
        "Antwoord ingediend",
        (fact, known) -> known.clerk().stream().toList(),
        (facts, to, known) ->
            parliament.filed(known.question(facts.getLast().questionId()), facts));
    rows.together(
        AnswerFiled.class,
        ADDRESSEES,
        NEWS,
        "Antwoord van papier ingediend (what was coordinated is told by `coordination.finalised`)",
        (fact, known) ->
            fact.round().source().equals("DOCUMENT")
                ? addressees(fact.questionId(), known)
                : List.of(),
        (facts, to, known) ->
            answers.filedFromPaper(
                known.question(facts.getLast().questionId()), to.asCabinet(), facts));
    rows.latest(
        AnswerNotFiled.class,
        COORDINATOR,
        ASSIGNMENT,
        "Antwoord niet ingediend",
        (fact, known) -> cabinet(fact.coordinator(), known),
        (fact, to, known) ->
            answers.notFiled(known.question(fact.questionId()), to.asCabinet(), fact.reason()));
    rows.latest(
        AnswerNotFiled.class,
        CLERK,
        NEWS,
        "Antwoord niet ingediend",
        (fact, known) -> known.clerk().stream().toList(),
        (fact, to, known) -> parliament.notFiled(known.question(fact.questionId()), fact.reason()));
    rows.together(
        AnswerPublished.class,
        ASKER,
        NEWS,
        "Antwoord op uw vraag openbaar",
        (fact, known) -> asker(fact.questionId(), known),
        (facts, to, known) ->
            parliament.published(known.question(facts.getLast().questionId()), facts));
    rows.together(
        AnswerPublished.class,
        ADDRESSEES,
        NEWS,
        "Antwoord openbaar",
        (fact, known) -> addressees(fact.questionId(), known),
        (facts, to, known) ->
            answers.published(known.question(facts.getLast().questionId()), to.asCabinet(), facts));
  }

  private void ends() {
    rows.latest(
        Ended.class,
        ADDRESSEES,
        NEWS,
        "Vraag ingetrokken, vervallen, …",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) -> ends.ended(known.question(fact.questionId()), to.asCabinet(), fact));
    rows.together(
        Ended.class,
        ASKER,
        NEWS,
        "Uw vraag is ingetrokken, vervallen, … (what a job ended, in one mail)",
        (fact, known) -> asker(fact.questionId(), known),
        (facts, to, known) -> parliament.ended(facts, fact -> known.question(fact.questionId())));
    rows.latest(
        Reinstated.class,
        ADDRESSEES,
        ASSIGNMENT,
        "Vraag loopt weer",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) ->
            ends.reinstated(
                known.question(fact.questionId()), to.asCabinet(), fact, known.today()));
    rows.latest(
        Reinstated.class,
        ASKER,
        NEWS,
        "Uw vraag loopt weer",
        (fact, known) -> asker(fact.questionId(), known),
        (fact, to, known) -> parliament.reinstated(known.question(fact.questionId()), fact));
    rows.latest(
        ConversionNear.class,
        ADDRESSEES,
        REMINDER,
        "Antwoordtermijn loopt af",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) ->
            ends.conversionNear(
                known.question(fact.questionId()), to.asCabinet(), fact, known.today()));
  }

  private static List<Recipient> asker(QuestionId question, Known known) {
    return known.asker(known.question(question)).stream().toList();
  }
}
