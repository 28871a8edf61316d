package org.samenspraak.coordination.views;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.plans.Flag;
import org.samenspraak.coordination.domain.plans.PlanMove;

/**
 * A warning that the subject of the question moved.
 *
 * @param on Brussels date from which it holds
 * @param toReadAgain whether the answer may not know of it yet
 * @param text the same in Dutch
 */
public record FlagView(
    Instant at,
    PlanMove.What what,
    PlanId planId,
    LocalDate on,
    @Nullable String approval,
    PlanMove.@Nullable ActionMove action,
    boolean toReadAgain,
    String text) {

  static FlagView of(Flag flag, CoordinationState state) {
    PlanMove move = flag.move();
    return new FlagView(
        flag.at(),
        move.what(),
        flag.planId(),
        move.on(),
        move.approval(),
        move.action(),
        state.isToBeReadAgainFor(flag),
        flag.inDutch(state.questionId()));
  }
}
