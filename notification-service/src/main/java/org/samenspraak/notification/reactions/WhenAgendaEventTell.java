package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.AgendaEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A day came near or went by: whoever the table names is reminded. */
@Component
class WhenAgendaEventTell implements Reaction<AgendaEvent> {

  private final Desk desk;

  WhenAgendaEventTell(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(AgendaEvent fact, Received received) {
    desk.tell(fact, received, new QuestionId(received.envelope().aggregateId()));
  }
}
