package org.samenspraak.question.domain.end;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.Calendars;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * That the cabinets were told how soon a question can be converted; nothing is told twice, and
 * nothing that is over.
 *
 * @param dueOn last Brussels date of the term that it is about
 * @param workingDays the notice, in working days before the asker may; 0 when none is left
 */
public record ConversionNotice(LocalDate dueOn, int workingDays) {
  /** In working days before the day on which it becomes possible. */
  private static final List<Integer> BEFORE = List.of(5, 1);

  private static final LocalTime HOUR = LocalTime.of(6, 0);

  /** The Brussels date from which the asker may: the first on which an answer is late. */
  public static LocalDate possibleOn(LocalDate dueOn) {
    return dueOn.plusDays(1);
  }

  /**
   * Where the notices stand on that Brussels date: those up to it were given, or are not given any
   * more. Whoever files that late tells the term with it.
   */
  public static ConversionNotice at(LocalDate dueOn, String calendar, LocalDate today) {
    int given =
        BEFORE.stream()
            .filter(days -> !day(dueOn, calendar, days).isAfter(today))
            .min(Integer::compare)
            .orElse(Integer.MAX_VALUE);
    return new ConversionNotice(dueOn, given == BEFORE.getLast() ? 0 : given);
  }

  /**
   * When the next notice is to be given, at six in the morning in Brussels; empty when none is.
   *
   * @param last the one before about that term
   */
  public static Optional<Instant> next(
      @Nullable ConversionNotice last, LocalDate dueOn, String calendar) {
    return BEFORE.stream()
        .filter(days -> last == null || days < last.workingDays())
        .findFirst()
        .map(days -> Brussels.at(day(dueOn, calendar, days), HOUR));
  }

  /** How many working days are left on that Brussels date, not fewer than 0. */
  public static int left(LocalDate dueOn, String calendar, LocalDate today) {
    return Math.max(0, counting(calendar).workingDaysBetween(today, possibleOn(dueOn)));
  }

  private static LocalDate day(LocalDate dueOn, String calendar, int workingDays) {
    return counting(calendar).minus(possibleOn(dueOn), workingDays);
  }

  private static WorkingCalendar counting(String calendar) {
    return Calendars.builtIn().behind(calendar);
  }
}
