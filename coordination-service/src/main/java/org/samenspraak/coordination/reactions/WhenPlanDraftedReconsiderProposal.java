package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.views.OpenCoordinations;
import org.springframework.stereotype.Component;

/**
 * A plan that becomes known later may be what open questions are about; who should coordinate is
 * then proposed anew.
 */
@Component
class WhenPlanDraftedReconsiderProposal implements Reaction<PlanEvent.Drafted> {
  private final CoordinationCommands coordinations;
  private final OpenCoordinations open;

  WhenPlanDraftedReconsiderProposal(CoordinationCommands coordinations, OpenCoordinations open) {
    this.coordinations = coordinations;
    this.open = open;
  }

  @Override
  public void on(PlanEvent.Drafted drafted, Received received) {
    open.ids().forEach(id -> coordinations.reconsider(id, received.cause()));
  }
}
