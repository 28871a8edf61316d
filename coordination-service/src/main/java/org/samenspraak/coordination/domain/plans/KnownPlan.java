package org.samenspraak.coordination.domain.plans;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;

/**
 * What this service knows of a plan. Facts of plans and of their actions arrive in any order, so an
 * action may announce a plan before the plan itself does.
 *
 * @param coordinator slug of the coordinating minister
 * @param firstYear first year of its period, if already known
 * @param status {@code DRAFT}, {@code APPROVED_IN_PRINCIPLE} or {@code APPROVED}
 * @param moves everything that happened to it, oldest arrival first
 */
public record KnownPlan(
    PlanId planId,
    String title,
    MinisterId coordinator,
    @Nullable Integer firstYear,
    String status,
    List<PlanMove> moves) {

  /** The plan after one more move; the same when the move is known. */
  public KnownPlan moved(PlanMove move, String statusAfter) {
    List<PlanMove> more = new ArrayList<>(moves);
    if (more.stream().noneMatch(known -> known.key().equals(move.key()))) {
      more.add(move);
    }
    return new KnownPlan(planId, title, coordinator, firstYear, statusAfter, List.copyOf(more));
  }

  /** Whether a question with that title may be about this plan. */
  public boolean isRecognisedIn(String questionTitle) {
    return PlanMatch.best(questionTitle, List.of(this)).isPresent();
  }

  AboutPlan asKnownNow() {
    return new AboutPlan(planId, title, status, moves.stream().map(PlanMove::key).toList());
  }
}
