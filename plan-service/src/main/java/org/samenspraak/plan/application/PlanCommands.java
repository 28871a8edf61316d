package org.samenspraak.plan.application;

import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.plan.domain.Approval;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.Plan;
import org.springframework.stereotype.Service;

/** What can be asked of a plan. */
@Service
public class PlanCommands {
  private final Aggregates<Plan> plans;
  private final Ministers ministers;

  PlanCommands(Aggregates<Plan> plans, Ministers ministers) {
    this.plans = plans;
    this.ministers = ministers;
  }

  /** Refuses with FORBIDDEN whoever coordinates no plan, before anything is asked of them. */
  public void requireMayDraft(Actor actor) {
    Plan.requireMayDraft(actor);
  }

  /** Enters a plan as a draft; a plan that is there already is refused with its id. */
  public Versioned<Plan> draft(Draft draft, Cause cause) {
    try {
      return plans.add(draft.planId(), cause, () -> drafted(draft, cause));
    } catch (Refusal refusal) {
      throw refusal.kind() == Refusal.Kind.CONFLICT
          ? refusal.with("planId", draft.planId())
          : refusal;
    }
  }

  private Plan drafted(Draft draft, Cause cause) {
    ministers.check(draft.coordinator(), "coordinator", cause.at());
    return Plan.draft(draft, cause);
  }

  /** Records an approval by the government. */
  public Versioned<Plan> approve(String planId, Approval approval, Cause cause) {
    return plans.change(planId, cause, plan -> plan.approve(approval, cause));
  }
}
