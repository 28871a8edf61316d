package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.TermChange;
import org.springframework.stereotype.Component;

/** A term was counted anew; the earliest of all terms binds them all. */
@Component
class WhenTermChangedFollowTerm implements Reaction<QuestionEvent.TermChanged> {
  private final CoordinationCommands coordinations;

  WhenTermChangedFollowTerm(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.TermChanged fact, Received received) {
    NotYet.unlessThere(
        "coordination of " + fact.questionId(),
        () -> coordinations.follow(fact.questionId(), TermChange.of(fact), received.cause()));
  }
}
