package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A final answer was not filed: the coordinating cabinet, which believes it was, hears why. */
@Component
class WhenAnswerNotFiledTellCoordinator implements Reaction<QuestionEvent.AnswerNotFiled> {

  private final Desk desk;

  WhenAnswerNotFiledTellCoordinator(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.AnswerNotFiled notFiled, Received received) {
    ToldQuestion question = desk.question(notFiled.questionId());
    Instant at = received.envelope().time();
    Cabinet to = desk.cabinet(notFiled.coordinator(), at);
    desk.tell(
        received, to, question, desk.questionMails().notFiled(question, to, notFiled.reason()));
  }
}
