package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** Something happened to an action: whoever the table names is told, in the thread of its plan. */
@Component
class WhenActionEventTell implements Reaction<ActionEvent> {

  private final Desk desk;

  WhenActionEventTell(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(ActionEvent fact, Received received) {
    desk.tell(fact, received, planOf(fact));
  }

  private static PlanId planOf(ActionEvent fact) {
    return switch (fact) {
      case ActionEvent.Added added -> added.planId();
      case ActionEvent.Edited edited -> edited.planId();
      case ActionEvent.StatusChanged changed -> changed.planId();
    };
  }
}
