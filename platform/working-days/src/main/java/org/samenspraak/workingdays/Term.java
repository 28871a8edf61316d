package org.samenspraak.workingdays;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A term in working days, computed once and kept with the calendar of that moment, so that it can
 * be explained day by day for as long as it is stored, also after the calendar has changed.
 *
 * <p>Rule: the day of dispatch is day 0 and is not counted; the first counted day is the next
 * working day; an answer filed on the last counted day is in time. That a term starts at dispatch
 * and runs 20 working days is the Flemish Parliament's own public explanation of written questions;
 * that day 0 does not count is inferred from practice.
 *
 * @param sentOn Brussels date of dispatch, day 0; any day, also one that is no working day
 * @param workingDays length, 1 through {@link WorkingCalendar#MAX_WORKING_DAYS}
 * @param calendar name of the calendar, as "FLEMISH_ADMIN"
 * @param calendarVersion version of the calendar at the moment of computing, as "2026-1"
 * @param dueOn last Brussels date on which an answer is in time
 * @param days every day after {@code sentOn} through {@code dueOn}, in order
 */
public record Term(
    LocalDate sentOn,
    int workingDays,
    String calendar,
    String calendarVersion,
    LocalDate dueOn,
    List<Day> days) {

  /**
   * For reading back a stored term; {@link #of} computes a new one.
   *
   * @throws IllegalArgumentException when the days do not lead, one by one, from the day after
   *     dispatch to the due date, or do not count up to the length
   */
  public Term {
    Objects.requireNonNull(calendar, "calendar");
    Objects.requireNonNull(calendarVersion, "calendarVersion");
    Limits.requireWorkingDays(workingDays);
    days = List.copyOf(days);
    requireUnbroken(sentOn, days);
    Day last = days.getLast();
    if (!last.date().equals(dueOn) || !Objects.equals(last.counted(), workingDays)) {
      throw new IllegalArgumentException(
          "working day %d must be the due date %s, but the last day is %s"
              .formatted(workingDays, dueOn, last));
    }
  }

  /**
   * Computes the term of something sent on that day.
   *
   * @throws IllegalArgumentException when {@code workingDays} is not 1 through 250, or the term
   *     does not lie within the dates of {@link WorkingCalendar}
   */
  public static Term of(LocalDate sentOn, int workingDays, WorkingCalendar calendar) {
    LocalDate dueOn = calendar.plus(sentOn, workingDays);
    List<Day> days = new ArrayList<>();
    int counted = 0;
    for (LocalDate date = sentOn.plusDays(1); !date.isAfter(dueOn); date = date.plusDays(1)) {
      var reason = calendar.reason(date);
      days.add(reason.isPresent() ? Day.skipped(date, reason.get()) : Day.counted(date, ++counted));
    }
    return new Term(sentOn, workingDays, calendar.name(), calendar.version(), dueOn, days);
  }

  /** The days in the span that did not count, in order, each with its reason. */
  public List<SkippedDay> skipped() {
    List<SkippedDay> skipped = new ArrayList<>();
    for (Day day : days) {
      String reason = day.reason();
      if (reason != null) {
        skipped.add(new SkippedDay(day.date(), reason));
      }
    }
    return List.copyOf(skipped);
  }

  /** Whether something filed on that Brussels date is in time: the due date still is. */
  public boolean isMetOn(LocalDate filedOn) {
    return !filedOn.isAfter(dueOn);
  }

  private static void requireUnbroken(LocalDate sentOn, List<Day> days) {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("a term has at least one day");
    }
    LocalDate expected = sentOn;
    int counted = 0;
    for (Day day : days) {
      expected = expected.plusDays(1);
      counted += day.counts() ? 1 : 0;
      if (!day.date().equals(expected)
          || (day.counts() && !Objects.equals(day.counted(), counted))) {
        throw new IllegalArgumentException(
            "%s breaks the row of days of a term sent on %s".formatted(day, sentOn));
      }
    }
  }
}
