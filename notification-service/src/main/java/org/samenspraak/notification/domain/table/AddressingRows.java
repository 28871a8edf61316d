package org.samenspraak.notification.domain.table;

import static org.samenspraak.notification.domain.table.Audience.FORMER_ADDRESSEE;
import static org.samenspraak.notification.domain.table.Audience.NEWCOMER;
import static org.samenspraak.notification.domain.table.Audience.OTHER_ADDRESSEES;
import static org.samenspraak.notification.domain.table.Importance.ASSIGNMENT;
import static org.samenspraak.notification.domain.table.Importance.NEWS;
import static org.samenspraak.notification.domain.table.Rows.addressees;
import static org.samenspraak.notification.domain.table.Rows.cabinet;

import java.util.List;
import org.samenspraak.contracts.QuestionEvent.AddressingAdded;
import org.samenspraak.contracts.QuestionEvent.AddressingReaddressed;
import org.samenspraak.contracts.QuestionEvent.AddressingRemoved;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.CorrectionMails;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.PortalLinks;
import org.samenspraak.notification.domain.Recipient;

/** Who is told what when a question goes to other ministers. */
final class AddressingRows {

  private final Rows rows = new Rows();
  private final CorrectionMails corrections;

  private AddressingRows(PortalLinks portal) {
    corrections = new CorrectionMails(portal);
  }

  static List<Row<?>> of(PortalLinks portal) {
    AddressingRows all = new AddressingRows(portal);
    all.added();
    all.removed();
    all.readdressed();
    return all.rows.all();
  }

  private void added() {
    rows.each(
        AddressingAdded.class,
        NEWCOMER,
        ASSIGNMENT,
        "Nieuwe schriftelijke vraag",
        (fact, known) -> cabinet(fact.addressing().addressedTo(), known),
        (fact, to, known) -> addressed(fact.questionId(), to, fact.reason(), known));
    rows.each(
        AddressingAdded.class,
        OTHER_ADDRESSEES,
        NEWS,
        "Geadresseerde toegevoegd",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) ->
            corrections.joined(
                known.question(fact.questionId()),
                to.asCabinet(),
                known.cabinet(fact.addressing().addressedTo()),
                fact.reason()));
  }

  private void removed() {
    rows.each(
        AddressingRemoved.class,
        FORMER_ADDRESSEE,
        NEWS,
        "Geadresseerde weggelaten",
        (fact, known) -> cabinet(fact.minister(), known),
        (fact, to, known) -> removed(fact, to.asCabinet(), known));
    rows.each(
        AddressingRemoved.class,
        OTHER_ADDRESSEES,
        NEWS,
        "Geadresseerde weggelaten",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) -> removed(fact, to.asCabinet(), known));
  }

  private void readdressed() {
    rows.each(
        AddressingReaddressed.class,
        NEWCOMER,
        ASSIGNMENT,
        "Nieuwe schriftelijke vraag",
        (fact, known) -> cabinet(fact.addressing().addressedTo(), known),
        (fact, to, known) -> addressed(fact.questionId(), to, fact.reason(), known));
    rows.each(
        AddressingReaddressed.class,
        FORMER_ADDRESSEE,
        NEWS,
        "Vraag overgedragen",
        (fact, known) -> cabinet(fact.minister(), known),
        (fact, to, known) -> readdressed(fact, to.asCabinet(), known));
    rows.each(
        AddressingReaddressed.class,
        OTHER_ADDRESSEES,
        NEWS,
        "Vraag overgedragen",
        (fact, known) -> addressees(fact.questionId(), known),
        (fact, to, known) -> readdressed(fact, to.asCabinet(), known));
  }

  private Mail removed(AddressingRemoved fact, Cabinet to, Known known) {
    return corrections.removed(
        known.question(fact.questionId()), to, known.cabinet(fact.minister()), fact.reason());
  }

  private Mail readdressed(AddressingReaddressed fact, Cabinet to, Known known) {
    return corrections.readdressed(
        known.question(fact.questionId()),
        to,
        known.cabinet(fact.minister()),
        known.cabinet(fact.addressing().addressedTo()),
        fact.reason());
  }

  private Mail addressed(QuestionId question, Recipient newcomer, String reason, Known known) {
    return corrections.addressed(
        known.question(question), newcomer.asCabinet(), reason, known.today());
  }
}
