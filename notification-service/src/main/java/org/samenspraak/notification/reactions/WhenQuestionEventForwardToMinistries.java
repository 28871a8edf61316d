package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.ForwardingCommands;
import org.samenspraak.notification.domain.Concerned;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.views.Directory;
import org.samenspraak.notification.views.KnownQuestions;
import org.springframework.stereotype.Component;

/**
 * A fact about a question concerns a ministry: its own systems get it, unchanged. One reaction for
 * all of them, so that a fact that has to wait holds back the later ones about the same question.
 */
@Component
class WhenQuestionEventForwardToMinistries implements Reaction<QuestionEvent> {

  private final Directory directory;
  private final ForwardingCommands forwardings;

  WhenQuestionEventForwardToMinistries(Directory directory, ForwardingCommands forwardings) {
    this.directory = directory;
    this.forwardings = forwardings;
  }

  @Override
  public void on(QuestionEvent event, Received received) {
    for (MinisterId minister : Concerned.by(event, question(event, received))) {
      forwardings.pass(minister, received.envelope(), received.cause());
    }
  }

  /** Its filing says all that has to be known, so that one waits for nothing. */
  private ToldQuestion question(QuestionEvent event, Received received) {
    return event instanceof QuestionEvent.Filed filed
        ? KnownQuestions.asked(filed)
        : directory.question(new QuestionId(received.envelope().aggregateId()));
  }
}
