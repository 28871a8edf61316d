package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/**
 * Something happened to a question: whoever the table names is told; what a job did to many of them
 * in one mail.
 */
@Component
class WhenQuestionEventTell implements Reaction<QuestionEvent> {

  private final Desk desk;

  WhenQuestionEventTell(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent fact, Received received) {
    QuestionId question = new QuestionId(received.envelope().aggregateId());
    if (fact instanceof QuestionEvent.Ended ended && ended.batch() != null) {
      desk.tellTogether(fact, received, question, "job/" + ended.batch().id());
    } else {
      desk.tell(fact, received, question);
    }
  }
}
