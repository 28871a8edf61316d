package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.views.KnownPlans;
import org.samenspraak.coordination.views.OpenCoordinations;
import org.springframework.stereotype.Component;

/**
 * An approved plan is another state of affairs than its draft: open answers about it have to be
 * looked at again.
 */
@Component
class WhenPlanApprovedFlagOpenCoordinations implements Reaction<PlanEvent.Approved> {
  private final CoordinationCommands coordinations;
  private final OpenCoordinations open;
  private final KnownPlans plans;

  WhenPlanApprovedFlagOpenCoordinations(
      CoordinationCommands coordinations, OpenCoordinations open, KnownPlans plans) {
    this.coordinations = coordinations;
    this.open = open;
    this.plans = plans;
  }

  @Override
  public void on(PlanEvent.Approved approved, Received received) {
    KnownPlan plan = plans.get(approved.planId());
    open.idsAbout(approved.planId())
        .forEach(id -> coordinations.follow(id, plan, received.cause()));
  }
}
