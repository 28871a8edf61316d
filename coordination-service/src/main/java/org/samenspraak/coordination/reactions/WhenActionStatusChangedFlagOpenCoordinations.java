package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.views.KnownPlans;
import org.samenspraak.coordination.views.OpenCoordinations;
import org.springframework.stereotype.Component;

/**
 * A change of an action changes the state of affairs of its plan: open answers about it have to be
 * looked at again.
 */
@Component
class WhenActionStatusChangedFlagOpenCoordinations implements Reaction<ActionEvent.StatusChanged> {
  private final CoordinationCommands coordinations;
  private final OpenCoordinations open;
  private final KnownPlans plans;

  WhenActionStatusChangedFlagOpenCoordinations(
      CoordinationCommands coordinations, OpenCoordinations open, KnownPlans plans) {
    this.coordinations = coordinations;
    this.open = open;
    this.plans = plans;
  }

  @Override
  public void on(ActionEvent.StatusChanged changed, Received received) {
    KnownPlan plan = plans.get(changed.planId());
    open.idsAbout(changed.planId()).forEach(id -> coordinations.follow(id, plan, received.cause()));
  }
}
