package org.samenspraak.plan.views;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Action;
import org.samenspraak.plan.domain.ActionDetails;
import org.samenspraak.plan.domain.StatusEntry;

/** What a list reads of an action, shaped as it is stored. */
public record ListedAction(
    ActionId actionId,
    PlanId planId,
    int objective,
    String title,
    MinisterId lead,
    List<MinisterId> contributors,
    LocalDate dueOn,
    ActionDetails details,
    List<StatusEntry> history,
    long version) {

  /** Of one that is at hand. */
  public static ListedAction of(Action action, long version) {
    return new ListedAction(
        action.actionId(),
        action.planId(),
        action.objective(),
        action.title(),
        action.lead(),
        action.contributors(),
        action.dueOn(),
        action.details(),
        action.history(),
        version);
  }
}
