package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** The end of a question was undone: every addressed cabinet hears that it goes on. */
@Component
class WhenQuestionReinstatedTellCabinets implements Reaction<QuestionEvent.Reinstated> {

  private final Desk desk;

  WhenQuestionReinstatedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.Reinstated reinstated, Received received) {
    ToldQuestion question = desk.question(reinstated.questionId());
    Instant at = received.envelope().time();
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(received, to, question, desk.endMails().reinstated(question, to, reinstated));
    }
  }
}
