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

/** A minister is not addressed any more: that cabinet hears it, and so do the others. */
@Component
class WhenAddressingRemovedTellCabinets implements Reaction<QuestionEvent.AddressingRemoved> {

  private final Desk desk;

  WhenAddressingRemovedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.AddressingRemoved fact, Received received) {
    ToldQuestion question = desk.question(fact.questionId());
    CorrectionMails mails = desk.correctionMails();
    Instant at = received.envelope().time();
    Cabinet left = desk.cabinet(fact.minister(), at);
    desk.tell(received, left, question, mails.removed(question, left, left, fact.reason()));
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(received, to, question, mails.removed(question, to, left, fact.reason()));
    }
  }
}
