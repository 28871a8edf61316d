package org.samenspraak.workingdays;

import java.time.LocalDate;

/**
 * How much of a term is left on a day.
 *
 * @param workingDays after that day, up to and including the last of the term; 0 on the last day,
 *     and afterwards negative: the working days by which it was missed
 * @param late whether the day is after the last of the term, be it a Sunday
 */
public record TimeLeft(int workingDays, boolean late) {

  /**
   * What is left on that day.
   *
   * @param today Brussels date
   * @param dueOn last Brussels date that is in time
   * @param calendar name and version of the calendar of the term, for example {@code FLEMISH_ADMIN
   *     2026-1}
   */
  public static TimeLeft on(LocalDate today, LocalDate dueOn, String calendar) {
    WorkingCalendar counting = Calendars.builtIn().behind(calendar);
    return new TimeLeft(counting.workingDaysBetween(today, dueOn), today.isAfter(dueOn));
  }
}
