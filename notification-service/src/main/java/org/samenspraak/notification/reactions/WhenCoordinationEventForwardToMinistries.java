package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.ForwardingCommands;
import org.samenspraak.notification.domain.Concerned;
import org.samenspraak.notification.views.Directory;
import org.springframework.stereotype.Component;

/**
 * A fact about a coordination concerns a ministry: its own systems get it, unchanged. One reaction
 * for all of them, so that a fact that has to wait holds back the later ones about the same
 * coordination.
 */
@Component
class WhenCoordinationEventForwardToMinistries implements Reaction<CoordinationEvent> {

  private final Directory directory;
  private final ForwardingCommands forwardings;

  WhenCoordinationEventForwardToMinistries(Directory directory, ForwardingCommands forwardings) {
    this.directory = directory;
    this.forwardings = forwardings;
  }

  @Override
  public void on(CoordinationEvent event, Received received) {
    for (MinisterId minister :
        Concerned.by(
            event, directory.question(new QuestionId(received.envelope().aggregateId())))) {
      forwardings.pass(minister, received.envelope(), received.cause());
    }
  }
}
