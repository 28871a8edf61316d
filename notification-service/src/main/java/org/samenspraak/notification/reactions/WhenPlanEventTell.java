package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** Something happened to a plan: whoever the table names is told. */
@Component
class WhenPlanEventTell implements Reaction<PlanEvent> {

  private final Desk desk;

  WhenPlanEventTell(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(PlanEvent fact, Received received) {
    desk.tell(fact, received, new PlanId(received.envelope().aggregateId()));
  }
}
