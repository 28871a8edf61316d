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

/**
 * A question goes to one more minister: that cabinet hears it as a new one, the others who joined.
 */
@Component
class WhenAddressingAddedTellCabinets implements Reaction<QuestionEvent.AddressingAdded> {

  private final Desk desk;

  WhenAddressingAddedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.AddressingAdded fact, Received received) {
    ToldQuestion question = desk.question(fact.questionId());
    CorrectionMails mails = desk.correctionMails();
    Instant at = received.envelope().time();
    Cabinet newcomer = desk.cabinet(fact.addressing().addressedTo(), at);
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(
          received,
          to,
          question,
          to.equals(newcomer)
              ? mails.addressed(question, to, fact.reason())
              : mails.joined(question, to, newcomer, fact.reason()));
    }
  }
}
