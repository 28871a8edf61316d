package org.samenspraak.coordination.domain.choice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * How it was settled who coordinates.
 *
 * @param decidedOn Brussels date of the government decision, if there was one
 * @param reference of that decision
 */
public record Appointment(
    MinisterId coordinator, How how, @Nullable LocalDate decidedOn, @Nullable String reference) {

  /** The ways to become coordinator. */
  public enum How {
    /** Nobody else was addressed. */
    SOLE_ADDRESSEE,
    /** Both cabinets named the same minister. */
    AGREED,
    /** The government decided; the only way with three or more, and it overrules an agreement. */
    GOVERNMENT_DECISION
  }
}
