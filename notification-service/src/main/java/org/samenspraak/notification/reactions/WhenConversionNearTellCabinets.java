package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/**
 * A term runs out: every addressed cabinet hears when the asker may have the question converted.
 */
@Component
class WhenConversionNearTellCabinets implements Reaction<QuestionEvent.ConversionNear> {

  private final Desk desk;

  WhenConversionNearTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.ConversionNear near, Received received) {
    ToldQuestion question = desk.question(near.questionId());
    Instant at = received.envelope().time();
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(received, to, question, desk.endMails().conversionNear(question, to, near));
    }
  }
}
