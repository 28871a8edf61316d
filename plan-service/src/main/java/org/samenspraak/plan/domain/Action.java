package org.samenspraak.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.workingdays.Brussels;

/**
 * An action by which one minister, with the help of others, serves an objective of a plan.
 *
 * <p>It is planned when it is added. From then on its lead or the plan's coordinator says how it
 * stands, each time with a reason and a date; what was said before stays in its history, in order
 * of those dates, so that its standing on any past day can be told. An action that is done or
 * dropped may be reopened; one that moved to the next plan is closed. What it is to be, only the
 * coordinator changes, with a reason too; what it was before stays in its facts.
 */
@AggregateType(value = "action", indexes = "planId,objective,dueOn,actionId")
public final class Action extends Aggregate {
  private static final String ADDED = "Toegevoegd aan het plan.";

  private ActionId actionId;
  private PlanId planId;
  private String planTitle;
  private MinisterId planCoordinator;
  private int objective;
  private String title;
  private MinisterId lead;
  private List<MinisterId> contributors;
  private LocalDate dueOn;
  private ActionDetails details;
  private List<StatusEntry> history;

  @SuppressWarnings("NullAway.Init") // filled by the store and by add()
  private Action() {}

  /** Adds an action to a plan; the plan's coordinator does that. */
  public static Action add(ActionId actionId, Plan plan, NewAction wanted, Cause by) {
    PlanPermission.mayAdd(plan.coordinator(), by.actor());
    wanted.checkFits(plan);
    Action action = new Action();
    action.actionId = actionId;
    action.planId = plan.planId();
    action.planTitle = plan.title();
    action.planCoordinator = plan.coordinator();
    action.become(wanted);
    action.history = List.of(planned(by));
    action.raise(action.added());
    return action;
  }

  private static StatusEntry planned(Cause by) {
    return new StatusEntry(
        ActionStatus.PLANNED, 0, ADDED, Brussels.dateOf(by.at()), by.actor().toString());
  }

  /**
   * Changes what the action is to be; how it stands remains. What it is already changes nothing.
   *
   * @param plan the one it belongs to
   * @param reason why, never blank
   */
  public void edit(Plan plan, NewAction wanted, String reason, Cause by) {
    PlanPermission.mayEdit(planCoordinator, by.actor());
    now().status().requireFollowedHere();
    wanted.checkFits(plan);
    StatusChange.checked(reason);
    ActionEvent.Contents before = contents();
    become(wanted);
    if (!contents().equals(before)) {
      raise(
          new ActionEvent.Edited(
              actionId, planId, planTitle, planCoordinator, before, contents(), reason));
    }
  }

  private void become(NewAction wanted) {
    objective = wanted.objective();
    title = wanted.title();
    lead = wanted.lead();
    contributors = wanted.contributors();
    dueOn = wanted.dueOn();
    details = wanted.details();
  }

  private ActionEvent.Contents contents() {
    return new ActionEvent.Contents(
        objective,
        title,
        lead,
        contributors,
        dueOn,
        details.description(),
        details.budget(),
        details.evaluationCriterion(),
        details.externalDependency());
  }

  /** Says how the action stands from a day on. What was already said last changes nothing. */
  public void changeStatus(StatusChange change, Cause by) {
    PlanPermission.mayChange(planCoordinator, lead, by.actor());
    StatusEntry last = now();
    if (change.isSaidBy(last)) {
      return;
    }
    StatusEntry next = change.after(last, Brussels.dateOf(by.at()), by.actor().toString());
    List<StatusEntry> longer = new ArrayList<>(history);
    longer.add(next);
    history = List.copyOf(longer);
    raise(changed(last, next));
  }

  /** How it stands. */
  public StatusEntry now() {
    return history.getLast();
  }

  private ActionEvent.Added added() {
    return new ActionEvent.Added(
        actionId, planId, planCoordinator, objective, title, lead, contributors, dueOn);
  }

  private ActionEvent.StatusChanged changed(StatusEntry from, StatusEntry to) {
    return new ActionEvent.StatusChanged(
        actionId,
        planId,
        planTitle,
        planCoordinator,
        objective,
        title,
        lead,
        contributors,
        from.status().name(),
        to.status().name(),
        to.percentage(),
        to.reason(),
        to.on());
  }

  public ActionId actionId() {
    return actionId;
  }

  public PlanId planId() {
    return planId;
  }

  /** Number of the objective it serves. */
  public int objective() {
    return objective;
  }

  public String title() {
    return title;
  }

  /** Slug of the minister who leads it. */
  public MinisterId lead() {
    return lead;
  }

  /** Slugs of the minister who leads it and of those who help. */
  public Set<MinisterId> involved() {
    Set<MinisterId> all = new LinkedHashSet<>(contributors);
    all.add(lead);
    return all;
  }

  /** Slugs of the ministers who help. */
  public List<MinisterId> contributors() {
    return contributors;
  }

  /** Brussels date by which it is to be done. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public ActionDetails details() {
    return details;
  }

  /** Oldest first. */
  public List<StatusEntry> history() {
    return history;
  }
}
