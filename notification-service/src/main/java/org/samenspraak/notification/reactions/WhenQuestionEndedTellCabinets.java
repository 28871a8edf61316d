package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A question ended: every addressed cabinet hears how, why, and that it can stop. */
@Component
class WhenQuestionEndedTellCabinets implements Reaction<QuestionEvent.Ended> {

  private final Desk desk;

  WhenQuestionEndedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.Ended ended, Received received) {
    ToldQuestion question = desk.question(ended.questionId());
    Instant at = received.envelope().time();
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(received, to, question, desk.endMails().ended(question, to, ended));
    }
  }
}
