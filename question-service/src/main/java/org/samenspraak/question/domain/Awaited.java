package org.samenspraak.question.domain;

import java.util.List;

/**
 * Why an addressing still awaits an answer.
 *
 * @param parts numbers of those without an answer; empty for the other reasons
 */
public record Awaited(Reason reason, List<Integer> parts) {

  /** The reasons. */
  public enum Reason {
    /** Nothing was answered. */
    NO_ANSWER,
    /** What was answered closes nothing: it is provisional, or belongs to another answer. */
    NOT_FINAL,
    /** Some parts have no answer, and nobody confirmed that the answer is for all of them. */
    PARTS_UNANSWERED
  }

  /** Keeps a copy of the parts. */
  public Awaited {
    parts = List.copyOf(parts);
  }

  static Awaited because(Reason reason) {
    return new Awaited(reason, List.of());
  }
}
