package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.answer.Unfiled;
import org.springframework.stereotype.Component;

/**
 * Final answers that were not filed are final no more: the coordinator goes on, or the coordination
 * is closed when the question was answered otherwise meanwhile.
 */
@Component
class WhenAnswerNotFiledReopenCoordination implements Reaction<QuestionEvent.AnswerNotFiled> {
  private final CoordinationCommands coordinations;

  WhenAnswerNotFiledReopenCoordination(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.AnswerNotFiled notFiled, Received received) {
    Unfiled what = Unfiled.of(notFiled.round(), notFiled.reason(), received.cause().at());
    coordinations.notFiled(notFiled.questionId(), what, received.cause());
  }
}
