package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.answer.Closing;
import org.springframework.stereotype.Component;

/**
 * A question that was answered from its own document, or on paper, needs no coordination any more.
 * What adds to an answer or corrects it changes nothing here.
 */
@Component
class WhenAnswerFiledCloseCoordination implements Reaction<QuestionEvent.AnswerFiled> {
  private static final String DOCUMENT = "DOCUMENT";
  private static final String FINAL = "FINAL";

  private final CoordinationCommands coordinations;

  WhenAnswerFiledCloseCoordination(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.AnswerFiled filed, Received received) {
    AnswerRound round = filed.round();
    if (filed.complete() && round.source().equals(DOCUMENT) && round.kind().equals(FINAL)) {
      QuestionId question = filed.questionId();
      NotYet.unlessThere(
          "coordination of " + question,
          () -> coordinations.close(question, Closing.ANSWERED_FROM_DOCUMENT, received.cause()));
    }
  }
}
