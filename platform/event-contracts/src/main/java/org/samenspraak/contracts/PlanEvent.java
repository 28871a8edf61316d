package org.samenspraak.contracts;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;

/** Facts about a strategic plan. Published by plan-service. */
@Topic("plan-events")
public sealed interface PlanEvent extends Event {

  /**
   * A plan stands as a draft.
   *
   * @param coordinator slug of the coordinating minister
   * @param firstYear of the plan's period
   * @param lastYear of the plan's period
   */
  @EventName("plan.drafted.v1")
  record Drafted(
      PlanId planId,
      String title,
      int firstYear,
      int lastYear,
      MinisterId coordinator,
      List<Objective> objectives)
      implements PlanEvent {}

  /**
   * A strategic objective.
   *
   * @param number from 1
   */
  record Objective(int number, String text) {}

  /**
   * The government approved the plan.
   *
   * @param kind {@code IN_PRINCIPLE} or {@code FINAL}
   * @param on Brussels date of the decision
   */
  @EventName("plan.approved.v1")
  record Approved(
      PlanId planId,
      String title,
      MinisterId coordinator,
      String kind,
      LocalDate on,
      String reference)
      implements PlanEvent {}
}
