package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** Something happened to a question: whoever the table names is told. */
@Component
class WhenQuestionEventTell implements Reaction<QuestionEvent> {

  private final Desk desk;

  WhenQuestionEventTell(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent fact, Received received) {
    desk.tell(fact, received, new QuestionId(received.envelope().aggregateId()));
  }
}
