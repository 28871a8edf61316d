package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.views.KnownPlans;
import org.samenspraak.coordination.views.OpenCoordinations;
import org.springframework.stereotype.Component;

/**
 * A plan that becomes known later may be what open questions are about; who should coordinate is
 * then proposed anew. Questions it cannot be recognised in are left alone.
 */
@Component
class WhenPlanDraftedReconsiderProposal implements Reaction<PlanEvent.Drafted> {
  private final CoordinationCommands coordinations;
  private final OpenCoordinations open;
  private final KnownPlans plans;

  WhenPlanDraftedReconsiderProposal(
      CoordinationCommands coordinations, OpenCoordinations open, KnownPlans plans) {
    this.coordinations = coordinations;
    this.open = open;
    this.plans = plans;
  }

  @Override
  public void on(PlanEvent.Drafted drafted, Received received) {
    open.idsThatMayBeAbout(plans.get(drafted.planId()))
        .forEach(id -> coordinations.reconsider(id, received.cause()));
  }
}
