package org.samenspraak.coordination.domain.choice;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * How it was settled who coordinates.
 *
 * @param decidedOn Brussels date of the government decision, if there was one
 * @param reference of that decision
 * @param provisional whether the government still has to decide, since more ministers are addressed
 *     than when it was settled
 */
public record Appointment(
    MinisterId coordinator,
    How how,
    @Nullable LocalDate decidedOn,
    @Nullable String reference,
    boolean provisional) {

  /** Without the government, among one or two. */
  public static Appointment of(MinisterId coordinator, How how) {
    return new Appointment(coordinator, how, null, null, false);
  }

  /** By the government. */
  public static Appointment decided(MinisterId coordinator, LocalDate decidedOn, String reference) {
    return new Appointment(coordinator, How.GOVERNMENT_DECISION, decidedOn, reference, false);
  }

  /** Whether the same minister was appointed before. */
  public boolean isOfSame(@Nullable Appointment before) {
    return before != null && before.coordinator().equals(coordinator);
  }

  /** The same among so many: of three or more only the government appoints for good. */
  Appointment among(int addressees) {
    return new Appointment(
        coordinator, how, decidedOn, reference, addressees > 2 && how != How.GOVERNMENT_DECISION);
  }

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
