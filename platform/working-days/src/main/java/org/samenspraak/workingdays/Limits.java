package org.samenspraak.workingdays;

import java.time.LocalDate;

/** The limits within which dates and terms mean something; outside them lies a slip of the pen. */
final class Limits {

  private Limits() {}

  static LocalDate requireSupported(LocalDate date) {
    if (date.isBefore(WorkingCalendar.FIRST_DATE) || date.isAfter(WorkingCalendar.LAST_DATE)) {
      throw new IllegalArgumentException(
          "%s lies outside %s to %s, the dates the calendars speak for"
              .formatted(date, WorkingCalendar.FIRST_DATE, WorkingCalendar.LAST_DATE));
    }
    return date;
  }

  static int requireWorkingDays(int workingDays) {
    if (workingDays < 1 || workingDays > WorkingCalendar.MAX_WORKING_DAYS) {
      throw new IllegalArgumentException(
          "a number of working days is 1 to %d, not %d"
              .formatted(WorkingCalendar.MAX_WORKING_DAYS, workingDays));
    }
    return workingDays;
  }
}
