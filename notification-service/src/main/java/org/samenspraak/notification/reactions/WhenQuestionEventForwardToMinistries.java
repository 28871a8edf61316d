package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.application.ForwardingCommands;
import org.samenspraak.notification.domain.Concerned;
import org.springframework.stereotype.Component;

/**
 * A fact about a question concerns a ministry: its own systems get it, unchanged. One reaction for
 * all of them, so that a fact that has to wait holds back the later ones about the same question.
 */
@Component
class WhenQuestionEventForwardToMinistries implements Reaction<QuestionEvent> {

  private final ForwardingCommands forwardings;

  WhenQuestionEventForwardToMinistries(ForwardingCommands forwardings) {
    this.forwardings = forwardings;
  }

  @Override
  public void on(QuestionEvent event, Received received) {
    for (String minister : Concerned.by(event)) {
      forwardings.pass(minister, received.envelope(), received.cause());
    }
  }
}
