package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.springframework.stereotype.Component;

/** A question whose end was undone is worked on again, from where it stood. */
@Component
class WhenQuestionReinstatedResumeCoordination implements Reaction<QuestionEvent.Reinstated> {
  private final CoordinationCommands coordinations;

  WhenQuestionReinstatedResumeCoordination(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.Reinstated reinstated, Received received) {
    QuestionId question = reinstated.questionId();
    NotYet.unlessThere(
        "coordination of " + question, () -> coordinations.resume(question, received.cause()));
  }
}
