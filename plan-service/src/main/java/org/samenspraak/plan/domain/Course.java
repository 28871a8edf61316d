package org.samenspraak.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an action went, without the words that were given for it.
 *
 * @param objective number of the objective it serves
 * @param history oldest first
 */
public record Course(int objective, List<Step> history) {

  /** From that Brussels date on it stood so. */
  public record Step(ActionStatus status, int percentage, LocalDate on) {}

  /** How it stood at the end of that Brussels day; nothing when it was not in the plan yet. */
  Optional<Step> standingOn(LocalDate day) {
    return history.reversed().stream().filter(step -> !step.on().isAfter(day)).findFirst();
  }
}
