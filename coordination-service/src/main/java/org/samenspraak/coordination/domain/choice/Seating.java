package org.samenspraak.coordination.domain.choice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * Who coordinates once other ministers are addressed. Who coordinates goes on, as long as that
 * minister is addressed: for good among one or two, who may still name another, and until the
 * government decides among more. Else it is to be chosen again, unless there is nothing to choose.
 *
 * @param appointment who coordinates; absent while it is to be chosen
 */
public record Seating(Choice choice, @Nullable Appointment appointment) {

  /** What it means for who coordinates. */
  public enum Choice {
    /** Who coordinates goes on, or is appointed by what the others agreed before. */
    STAYS,
    /** Who coordinates goes on until the government decides. */
    STAYS_PROVISIONALLY,
    /** Somebody has to be chosen. */
    TO_CHOOSE
  }

  /** Of the addressees as they are now, with who coordinated until now. */
  public static Seating of(Table table, @Nullable Appointment before) {
    Optional<Appointment> now =
        Optional.ofNullable(before)
            .filter(settled -> table.seatOf(settled.coordinator()).isPresent())
            .map(settled -> settled.among(table.seats().size()))
            .or(() -> settledAlready(table));
    return new Seating(
        now.map(a -> a.provisional() ? Choice.STAYS_PROVISIONALLY : Choice.STAYS)
            .orElse(Choice.TO_CHOOSE),
        now.orElse(null));
  }

  private static Optional<Appointment> settledAlready(Table table) {
    MinisterId first = table.ministers().getFirst();
    return table.seats().size() == 1
        ? Optional.of(Appointment.of(first, Appointment.How.SOLE_ADDRESSEE))
        : table.agreedCoordinator().map(agreed -> Appointment.of(agreed, Appointment.How.AGREED));
  }
}
