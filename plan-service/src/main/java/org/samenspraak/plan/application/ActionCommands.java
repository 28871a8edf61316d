package org.samenspraak.plan.application;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
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
    check(wanted.namedBeside(Set.of()), cause.at());
    return action;
  }

  /** Changes what an action is to be; who is named anew is a minister of that day. */
  public Versioned<Action> edit(
      ActionId actionId, NewAction wanted, String reason, Cause.Request cause) {
    Plan plan = plans.get(actions.get(actionId).state().planId()).state();
    return actions.change(actionId, cause, action -> edit(action, plan, wanted, reason, cause));
  }

  /** Who was a minister when named may stay: a mandate that ended is no mistake in the text. */
  private void edit(
      Action action, Plan plan, NewAction wanted, String reason, Cause.Request cause) {
    Set<MinisterId> named = action.involved();
    action.edit(plan, wanted, reason, cause);
    check(wanted.namedBeside(named), cause.at());
  }

  private void check(Map<String, MinisterId> named, Instant at) {
    named.forEach((field, minister) -> ministers.check(minister, field, at));
  }

  /** Says how an action stands. */
  public Versioned<Action> changeStatus(ActionId actionId, StatusChange change, Cause cause) {
    return actions.change(actionId, cause, action -> action.changeStatus(change, cause));
  }
}
