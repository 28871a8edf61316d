package org.samenspraak.coordination.domain.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.ActionId;

/**
 * Something that happened to a plan and that an answer about it may have to mention.
 *
 * @param key the same for the same happening, however it became known
 * @param on Brussels date from which it holds
 * @param approval which, when the plan was approved
 * @param action which and how, when it was an action
 */
public record PlanMove(
    String key,
    What what,
    LocalDate on,
    String planTitle,
    @Nullable String approval,
    @Nullable ActionMove action) {

  /** What can happen. */
  public enum What {
    /** The government approved the plan. */
    PLAN_APPROVED,
    /** The status of one of its actions changed, or its progress. */
    ACTION_STATUS_CHANGED
  }

  /**
   * An action that changed; statuses are plan-service's codes.
   *
   * @param objective number of the objective that it serves
   */
  public record ActionMove(
      ActionId id,
      String title,
      int objective,
      String from,
      String to,
      @Nullable Integer percentage) {

    /** As everybody reads it. */
    CoordinationEvent.MovedAction announced() {
      return new CoordinationEvent.MovedAction(id, title, objective, from, to, percentage);
    }
  }

  /** The government approved the plan. */
  public static PlanMove of(PlanEvent.Approved approved) {
    return new PlanMove(
        "approved/" + approved.kind() + "/" + approved.on(),
        What.PLAN_APPROVED,
        approved.on(),
        approved.title(),
        approved.kind(),
        null);
  }

  /** The status of one of the plan's actions changed. */
  public static PlanMove of(ActionEvent.StatusChanged changed) {
    String how = changed.from() + "-" + changed.to() + "-" + changed.percentage();
    return new PlanMove(
        "action/" + changed.actionId() + "/" + changed.on() + "/" + how,
        What.ACTION_STATUS_CHANGED,
        changed.on(),
        changed.planTitle(),
        null,
        new ActionMove(
            changed.actionId(),
            changed.title(),
            changed.objective(),
            changed.from(),
            changed.to(),
            changed.percentage()));
  }
}
