package org.samenspraak.coordination.domain.plans;

import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.coordination.domain.text.Dutch;

/**
 * Something that happened to a plan and that an answer about it may have to mention.
 *
 * @param key the same for the same happening, however it became known
 * @param what {@code PLAN_APPROVED} or {@code ACTION_STATUS_CHANGED}
 * @param explanation one Dutch sentence
 */
public record PlanMove(
    String key, String planId, String what, @Nullable String actionId, String explanation) {

  /** The government approved the plan. */
  public static PlanMove of(PlanEvent.Approved approved) {
    String kind = approved.kind().equals("FINAL") ? "definitief" : "principieel";
    return new PlanMove(
        "approved/" + approved.kind() + "/" + approved.on(),
        approved.planId().value(),
        "PLAN_APPROVED",
        null,
        "Het plan “%s” werd op %s %s goedgekeurd door de Vlaamse Regering."
            .formatted(approved.title(), Dutch.date(approved.on()), kind));
  }

  /** The status of one of the plan's actions changed. */
  public static PlanMove of(ActionEvent.StatusChanged changed) {
    String how = changed.from() + "-" + changed.to() + "-" + changed.percentage();
    return new PlanMove(
        "action/" + changed.actionId().value() + "/" + changed.on() + "/" + how,
        changed.planId().value(),
        "ACTION_STATUS_CHANGED",
        changed.actionId().value(),
        "De actie “%s” (doelstelling %d) is sinds %s %s%s%s."
            .formatted(
                changed.title(),
                changed.objective(),
                Dutch.date(changed.on()),
                Dutch.actionStatus(changed.to()),
                changed.percentage() == null ? "" : ", voor " + changed.percentage() + " %",
                before(changed)));
  }

  private static String before(ActionEvent.StatusChanged changed) {
    return changed.from().equals(changed.to())
        ? ""
        : " (voordien " + Dutch.actionStatus(changed.from()) + ")";
  }
}
