package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.answer.Closing;
import org.springframework.stereotype.Component;

/** Whoever works on a question that ended can stop; what they wrote stays readable. */
@Component
class WhenQuestionEndedCloseCoordination implements Reaction<QuestionEvent.Ended> {
  private final CoordinationCommands coordinations;

  WhenQuestionEndedCloseCoordination(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.Ended ended, Received received) {
    QuestionId question = ended.questionId();
    Closing why = Closing.valueOf(ended.how());
    NotYet.unlessThere(
        "coordination of " + question, () -> coordinations.close(question, why, received.cause()));
  }
}
