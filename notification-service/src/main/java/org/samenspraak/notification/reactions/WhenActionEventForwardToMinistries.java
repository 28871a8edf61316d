package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.application.ForwardingCommands;
import org.samenspraak.notification.domain.Concerned;
import org.springframework.stereotype.Component;

/**
 * A fact about an action concerns a ministry: its own systems get it, unchanged. One reaction for
 * all of them, so that a fact that has to wait holds back the later ones about the same action.
 */
@Component
class WhenActionEventForwardToMinistries implements Reaction<ActionEvent> {

  private final ForwardingCommands forwardings;

  WhenActionEventForwardToMinistries(ForwardingCommands forwardings) {
    this.forwardings = forwardings;
  }

  @Override
  public void on(ActionEvent event, Received received) {
    for (MinisterId minister : Concerned.by(event)) {
      forwardings.pass(minister, received.envelope(), received.cause());
    }
  }
}
