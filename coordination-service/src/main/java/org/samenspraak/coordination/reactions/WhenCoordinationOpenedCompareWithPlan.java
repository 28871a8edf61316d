package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.springframework.stereotype.Component;

/**
 * Closes a race. Opening reads the plans and then commits; a plan's fact that arrives in between
 * finds no coordination to tell, and the coordination does not know it either. This reaction runs
 * after the commit, on the coordination's own fact, and compares once more. Nothing is missed: a
 * fact whose reaction looked before the commit had reached the view of plans before it looked, so
 * it is seen here. Nothing is told twice: a move that is known already is no news.
 */
@Component
class WhenCoordinationOpenedCompareWithPlan implements Reaction<CoordinationEvent.Opened> {
  private final CoordinationCommands coordinations;

  WhenCoordinationOpenedCompareWithPlan(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(CoordinationEvent.Opened opened, Received received) {
    coordinations.reconsider(opened.questionId(), received.cause());
  }
}
