package org.samenspraak.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Action;
import org.samenspraak.plan.domain.ActionStatus;
import org.samenspraak.plan.domain.StatusEntry;
import org.samenspraak.plan.views.ListedAction;

/** An action as it is answered. */
record ActionView(
    ActionId id,
    PlanId planId,
    int objective,
    String title,
    MinisterId lead,
    List<MinisterId> contributors,
    LocalDate dueOn,
    @Nullable String description,
    @Nullable String budget,
    @Nullable String evaluationCriterion,
    @Nullable String externalDependency,
    ActionStatus status,
    int percentage,
    List<StatusEntry> history,
    long version) {

  static ActionView of(Versioned<Action> action) {
    return of(ListedAction.of(action.state(), action.version()));
  }

  static ActionView of(ListedAction action) {
    StatusEntry now = action.history().getLast();
    return new ActionView(
        action.actionId(),
        action.planId(),
        action.objective(),
        action.title(),
        action.lead(),
        action.contributors(),
        action.dueOn(),
        action.details().description(),
        action.details().budget(),
        action.details().evaluationCriterion(),
        action.details().externalDependency(),
        now.status(),
        now.percentage(),
        action.history(),
        action.version());
  }
}
