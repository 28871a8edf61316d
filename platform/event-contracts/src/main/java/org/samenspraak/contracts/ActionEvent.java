package org.samenspraak.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;

/** Facts about one action of a strategic plan. Published by plan-service. */
@Topic("action-events")
public sealed interface ActionEvent extends Event {

  /**
   * An action was added to an objective of a plan.
   *
   * @param lead slug of the minister who leads it
   * @param contributors slugs of ministers who contribute
   * @param dueOn Brussels date by which it is to be done
   */
  @EventName("action.added.v1")
  record Added(
      ActionId actionId,
      PlanId planId,
      MinisterId planCoordinator,
      int objective,
      String title,
      MinisterId lead,
      List<MinisterId> contributors,
      LocalDate dueOn)
      implements ActionEvent {}

  /**
   * The plan's coordinator changed what an action is to be, not how it stands.
   *
   * @param from what it was before
   * @param to what it is from now on
   * @param reason why; absent in facts from before one was asked for
   */
  @EventName("action.edited.v1")
  record Edited(
      ActionId actionId,
      PlanId planId,
      String planTitle,
      MinisterId planCoordinator,
      Contents from,
      Contents to,
      @Nullable String reason)
      implements ActionEvent {}

  /**
   * What an action is to be.
   *
   * @param lead slug of the minister who leads it
   * @param contributors slugs of ministers who contribute
   * @param dueOn Brussels date by which it is to be done
   */
  record Contents(
      int objective,
      String title,
      MinisterId lead,
      List<MinisterId> contributors,
      LocalDate dueOn,
      @Nullable String description,
      @Nullable String budget,
      @Nullable String evaluationCriterion,
      @Nullable String externalDependency) {}

  /**
   * The status of an action changed.
   *
   * @param from status before: {@code PLANNED}, {@code RUNNING}, {@code DELAYED}, {@code DONE},
   *     {@code DROPPED} or {@code MOVED}
   * @param to status after, same codes
   * @param percentage progress, 0 to 100, if given
   * @param on Brussels date from which the status holds
   */
  @EventName("action.status-changed.v1")
  record StatusChanged(
      ActionId actionId,
      PlanId planId,
      String planTitle,
      MinisterId planCoordinator,
      int objective,
      String title,
      MinisterId lead,
      List<MinisterId> contributors,
      String from,
      String to,
      @Nullable Integer percentage,
      String reason,
      LocalDate on)
      implements ActionEvent {}
}
