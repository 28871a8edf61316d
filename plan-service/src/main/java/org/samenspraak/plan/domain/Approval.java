package org.samenspraak.plan.domain;

import java.time.LocalDate;

/**
 * A decision of the government on a plan.
 *
 * @param on Brussels date of the decision
 * @param reference of the decision, as the government's secretariat writes it
 */
public record Approval(Kind kind, LocalDate on, String reference) {

  /** What was decided. */
  public enum Kind {
    /** Principiële goedkeuring. */
    IN_PRINCIPLE,
    /** Definitieve goedkeuring. */
    FINAL
  }
}
