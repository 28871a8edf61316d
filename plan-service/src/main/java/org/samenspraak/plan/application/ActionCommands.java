package org.samenspraak.plan.application;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Action;
import org.samenspraak.plan.domain.NewAction;
import org.samenspraak.plan.domain.Plan;
import org.samenspraak.plan.domain.StatusChange;
import org.springframework.stereotype.Service;

/** What can be asked of an action. */
@Service
public class ActionCommands {
  private final Aggregates<Action> actions;
  private final Aggregates<Plan> plans;
  private final Ministers ministers;

  ActionCommands(Aggregates<Action> actions, Aggregates<Plan> plans, Ministers ministers) {
    this.actions = actions;
    this.plans = plans;
    this.ministers = ministers;
  }

  /** Adds an action to a plan, led and helped by ministers of that day. */
  public Versioned<Action> add(PlanId planId, NewAction wanted, Cause.Request cause) {
    Plan plan = plans.get(planId).state();
    ActionId id = new ActionId(cause.newId());
    return actions.add(id.value(), cause, () -> added(id, plan, wanted, cause));
  }

  private Action added(ActionId id, Plan plan, NewAction wanted, Cause.Request cause) {
    Action action = Action.add(id, plan, wanted, cause);
    ministers.check(wanted.lead(), "lead", cause.at());
    for (int i = 0; i < wanted.contributors().size(); i++) {
      ministers.check(wanted.contributors().get(i), "contributors[" + i + "]", cause.at());
    }
    return action;
  }

  /** Says how an action stands. */
  public Versioned<Action> changeStatus(ActionId actionId, StatusChange change, Cause cause) {
    return actions.change(actionId, cause, action -> action.changeStatus(change, cause));
  }
}
