package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.springframework.stereotype.Component;

/**
 * A question that was answered from its own document needs no coordination any more. It may be
 * answered before its coordination is open; then the fact waits.
 */
@Component
class WhenAnswerFiledCloseCoordination implements Reaction<QuestionEvent.AnswerFiled> {
  private static final String DOCUMENT = "DOCUMENT";

  private final CoordinationCommands coordinations;

  WhenAnswerFiledCloseCoordination(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.AnswerFiled filed, Received received) {
    if (!filed.complete() || !filed.round().source().equals(DOCUMENT)) {
      return;
    }
    try {
      coordinations.close(filed.questionId(), received.cause());
    } catch (Refusal refused) {
      if (refused.kind() == Refusal.Kind.NOT_FOUND) {
        throw new NotYet("no coordination yet of question " + filed.questionId(), refused);
      }
      throw refused;
    }
  }
}
