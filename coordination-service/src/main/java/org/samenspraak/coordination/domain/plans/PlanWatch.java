package org.samenspraak.coordination.domain.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.PlanId;

/**
 * What this coordination knows of the plan that the question is about.
 *
 * @param plan the recognised plan, if one was recognised
 * @param flags what happened to it since, in the order in which it became known
 */
public record PlanWatch(@Nullable AboutPlan plan, List<Flag> flags) {

  /** Id of the recognised plan. */
  public @Nullable PlanId planId() {
    return plan == null ? null : plan.planId();
  }

  public static PlanWatch starting(Optional<PlanMatch> match) {
    return new PlanWatch(match.map(m -> m.plan().asKnownNow()).orElse(null), List.of());
  }

  /** Another plan than before was recognised; what happened to it until now is no news. */
  public PlanWatch recognising(KnownPlan recognised) {
    return recognised.planId().equals(planId())
        ? this
        : new PlanWatch(recognised.asKnownNow(), flags);
  }

  /** Flags the moves of the recognised plan that were not known yet. */
  public PlanWatch following(KnownPlan moved, Instant at) {
    AboutPlan before = plan;
    if (before == null || !before.planId().equals(moved.planId())) {
      return this;
    }
    List<Flag> news =
        moved.moves().stream()
            .filter(move -> !before.known().contains(move.key()))
            .map(move -> new Flag(at, moved.planId(), move))
            .toList();
    return news.isEmpty()
        ? this
        : new PlanWatch(moved.asKnownNow(), Stream.concat(flags.stream(), news.stream()).toList());
  }
}
