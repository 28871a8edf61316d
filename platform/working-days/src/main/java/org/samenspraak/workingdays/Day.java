package org.samenspraak.workingdays;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One day in the span of a term: it is either counted or skipped for a reason, never both.
 *
 * @param date Brussels date
 * @param counted which working day of the term it is, from 1; absent when the day is skipped
 * @param reason why the day is skipped, in Dutch; absent when the day is counted
 */
public record Day(LocalDate date, @Nullable Integer counted, @Nullable String reason) {

  /**
   * @throws IllegalArgumentException when the day is both counted and skipped, neither of them, or
   *     counted with a number below 1
   */
  public Day {
    Objects.requireNonNull(date, "date");
    if ((counted == null) == (reason == null)) {
      throw new IllegalArgumentException(date + " is either counted or skipped for a reason");
    }
    if (counted != null && counted < 1) {
      throw new IllegalArgumentException(date + " is counted from 1, not as " + counted);
    }
  }

  static Day counted(LocalDate date, int number) {
    return new Day(date, number, null);
  }

  static Day skipped(LocalDate date, String reason) {
    return new Day(date, null, reason);
  }

  /** Whether the day is one of the term's working days. */
  public boolean counts() {
    return counted != null;
  }
}
