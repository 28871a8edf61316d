package org.samenspraak.coordination.domain.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.text.Dutch;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.Calendars;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * By when contributions are to be in: early enough before the first of the addressees' terms to
 * write the answer, and never in the past.
 *
 * @param term last Brussels date on which the answers are in time
 * @param calendar the one of that term
 * @param today Brussels date
 */
public record InternalDue(LocalDate term, WorkingCalendar calendar, LocalDate today) {
  private static final int WORKING_DAYS_TO_WRITE = 7;

  public static InternalDue of(Table table, Instant now) {
    Seat first = table.firstDue();
    return new InternalDue(
        first.dueOn(), Calendars.builtIn().behind(first.calendar()), Brussels.dateOf(now));
  }

  /** The wanted date; without one the date asked before, else the term less seven working days. */
  public LocalDate wanted(@Nullable LocalDate due, Optional<Contribution> earlier) {
    if (due != null) {
      return checked(due);
    }
    return earlier
        .filter(Contribution::awaited)
        .map(Contribution::due)
        .orElseGet(() -> still(calendar.minus(term, WORKING_DAYS_TO_WRITE)));
  }

  /**
   * A date that was asked before, unless the term ends on it or before it: then the usual one, but
   * never later than it was.
   */
  LocalDate within(LocalDate asked) {
    LocalDate usual = still(calendar.minus(term, WORKING_DAYS_TO_WRITE));
    return asked.isBefore(term) || asked.isBefore(usual) ? asked : usual;
  }

  /** The date if it is still to come, else the next working day. */
  public LocalDate still(LocalDate due) {
    return due.isAfter(today) ? due : calendar.nextWorkingDay(today);
  }

  /**
   * Refuses a date by which a cabinet wants a draft of its administration, if it is after the one
   * by which the coordinator wants the contribution, and that is still to come.
   *
   * @param asked by the coordinator
   */
  public void checkWithinMinistry(LocalDate due, LocalDate asked) {
    boolean past = asked.isBefore(today);
    if (due.isBefore(today) || (!past && due.isAfter(asked))) {
      String until =
          past ? "" : " en niet na " + Dutch.date(asked) + ", de interne datum van de bijdrage";
      throw new Refusal(
              Kind.INVALID,
              "due-date-impossible",
              Dutch.date(due) + " is geen bruikbare datum voor uw administratie.")
          .field("due")
          .expected("een datum niet vóór " + Dutch.date(today) + until);
    }
    checkWorkingDay(due);
  }

  private LocalDate checked(LocalDate due) {
    boolean pastTerm = !today.isBefore(term);
    if (due.isBefore(today) || (!pastTerm && !due.isBefore(term))) {
      String until = pastTerm ? "" : " en vóór " + Dutch.date(term) + ", het einde van de termijn";
      throw new Refusal(
              Kind.INVALID,
              "due-date-impossible",
              Dutch.date(due) + " is geen bruikbare interne datum.")
          .field("due")
          .expected("een datum niet vóór " + Dutch.date(today) + until);
    }
    checkWorkingDay(due);
    return due;
  }

  private void checkWorkingDay(LocalDate due) {
    if (due.isAfter(WorkingCalendar.LAST_DATE) || !calendar.isWorkingDay(due)) {
      throw new Refusal(
              Kind.INVALID, "due-date-no-working-day", Dutch.date(due) + " is geen werkdag.")
          .field("due")
          .expected("een werkdag");
    }
  }
}
