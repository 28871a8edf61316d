package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.CorrectionMails;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A question goes to another minister instead: both cabinets hear it, and so do the others. */
@Component
class WhenAddressingReaddressedTellCabinets
    implements Reaction<QuestionEvent.AddressingReaddressed> {

  private final Desk desk;

  WhenAddressingReaddressedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.AddressingReaddressed fact, Received received) {
    ToldQuestion question = desk.question(fact.questionId());
    CorrectionMails mails = desk.correctionMails();
    Instant at = received.envelope().time();
    Cabinet left = desk.cabinet(fact.minister(), at);
    Cabinet newcomer = desk.cabinet(fact.addressing().addressedTo(), at);
    desk.tell(
        received, left, question, mails.readdressed(question, left, left, newcomer, fact.reason()));
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(
          received,
          to,
          question,
          to.equals(newcomer)
              ? mails.addressed(question, to, fact.reason())
              : mails.readdressed(question, to, left, newcomer, fact.reason()));
    }
  }
}
