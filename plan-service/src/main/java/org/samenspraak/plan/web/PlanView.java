package org.samenspraak.plan.web;

import java.util.List;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Approval;
import org.samenspraak.plan.domain.Objective;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.plan.domain.PlanStatus;
import org.samenspraak.plan.views.ListedPlan;

/** A plan as it is answered. */
record PlanView(
    PlanId id,
    String title,
    int firstYear,
    int lastYear,
    MinisterId coordinator,
    PlanStatus status,
    List<Approval> approvals,
    List<Objective> objectives,
    long version) {

  static PlanView of(Versioned<Plan> plan) {
    return of(ListedPlan.of(plan.state(), plan.version()));
  }

  static PlanView of(ListedPlan plan) {
    return new PlanView(
        plan.planId(),
        plan.title(),
        plan.period().firstYear(),
        plan.period().lastYear(),
        plan.coordinator(),
        plan.status(),
        plan.approvals(),
        plan.objectives(),
        plan.version());
  }
}
