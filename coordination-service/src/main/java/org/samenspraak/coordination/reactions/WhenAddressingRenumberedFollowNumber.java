package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.NumberChange;
import org.springframework.stereotype.Component;

/** The number at a minister was wrong. */
@Component
class WhenAddressingRenumberedFollowNumber implements Reaction<QuestionEvent.AddressingRenumbered> {
  private final CoordinationCommands coordinations;

  WhenAddressingRenumberedFollowNumber(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.AddressingRenumbered fact, Received received) {
    NotYet.unlessThere(
        "coordination of " + fact.questionId(),
        () ->
            coordinations.follow(
                fact.questionId(),
                new NumberChange(fact.minister(), fact.number()),
                received.cause()));
  }
}
