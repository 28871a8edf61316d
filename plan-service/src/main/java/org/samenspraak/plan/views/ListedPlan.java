package org.samenspraak.plan.views;

import java.util.List;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Approval;
import org.samenspraak.plan.domain.Objective;
import org.samenspraak.plan.domain.Period;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.plan.domain.PlanStatus;

/** What a list reads of a plan, shaped as it is stored. */
public record ListedPlan(
    PlanId planId,
    String title,
    Period period,
    MinisterId coordinator,
    PlanStatus status,
    List<Approval> approvals,
    List<Objective> objectives,
    long version) {

  /** Of one that is at hand. */
  public static ListedPlan of(Plan plan, long version) {
    return new ListedPlan(
        plan.planId(),
        plan.title(),
        plan.period(),
        plan.coordinator(),
        plan.status(),
        plan.approvals(),
        plan.objectives(),
        version);
  }
}
