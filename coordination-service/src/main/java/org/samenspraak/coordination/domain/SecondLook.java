package org.samenspraak.coordination.domain;

import java.util.List;
import java.util.Optional;

/**
 * What the plans, as known now, would change in a coordination that opened before: one may have
 * become known that the question is about, or may have moved.
 *
 * @param match the plan that the question is about, if one is recognised now
 */
public record SecondLook(
    CoordinationState before, Optional<PlanMatch> match, List<KnownPlan> plans) {

  /** Looks at the plans for that coordination. */
  public static SecondLook of(CoordinationState before, List<KnownPlan> plans) {
    return new SecondLook(before, PlanMatch.best(before.question().title(), plans), plans);
  }

  /** Whether it would change anything; nothing does once it is final. */
  public boolean findsNews() {
    return before.status() != Status.FINALISED
        && (!watch().equals(before.planWatch()) || anyMoved() || proposal().isPresent());
  }

  /** With the plan that is recognised now. */
  PlanWatch watch() {
    return match.map(m -> before.planWatch().recognising(m.plan())).orElse(before.planWatch());
  }

  private boolean anyMoved() {
    return plans.stream().anyMatch(plan -> !watch().newsOf(plan).isEmpty());
  }

  /** Another proposal than before, as long as one is still to be chosen from. */
  Optional<Proposal> proposal() {
    return before.status() == Status.CHOOSING
        ? Optional.of(Proposing.about(before.question(), before.table(), before.parts()))
            .map(proposing -> proposing.propose(match))
            .filter(anew -> !anew.equals(before.proposal()))
        : Optional.empty();
  }
}
