package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.CorrectedText;
import org.springframework.stereotype.Component;

/** A corrected question is coordinated with its new text. */
@Component
class WhenQuestionCorrectedFollowText implements Reaction<QuestionEvent.Corrected> {
  private final CoordinationCommands coordinations;

  WhenQuestionCorrectedFollowText(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.Corrected corrected, Received received) {
    QuestionId question = corrected.questionId();
    CorrectedText text = CorrectedText.of(corrected);
    NotYet.unlessThere(
        "coordination of " + question,
        () -> coordinations.follow(question, text, received.cause()));
  }
}
