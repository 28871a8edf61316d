package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/**
 * Something happened in a coordination, whose id is its question's: whoever the table names is
 * told.
 */
@Component
class WhenCoordinationEventTell implements Reaction<CoordinationEvent> {

  private final Desk desk;

  WhenCoordinationEventTell(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent fact, Received received) {
    desk.tell(fact, received, new QuestionId(received.envelope().aggregateId()));
  }
}
