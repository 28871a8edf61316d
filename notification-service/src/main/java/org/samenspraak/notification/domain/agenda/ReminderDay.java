package org.samenspraak.notification.domain.agenda;

import java.time.LocalDate;
import org.samenspraak.workingdays.WorkingCalendar;

/** How near or how long past the day is by which something is awaited. */
public enum ReminderDay {
  /** Five working days are left. */
  NEAR(-5),
  /** Two working days are left. */
  NEARER(-2),
  /** It is the last day; when that is no working day, the last one before it. */
  LAST_DAY(0),
  /** The first working day after it. */
  OVERDUE(1),
  /** The third working day after it; others hear of it too. */
  ESCALATED(3);

  private final int workingDays;

  ReminderDay(int workingDays) {
    this.workingDays = workingDays;
  }

  /**
   * The Brussels date on which it is reached.
   *
   * @param due last Brussels date that is in time
   */
  public LocalDate of(LocalDate due, WorkingCalendar calendar) {
    if (workingDays > 0) {
      return calendar.plus(due, workingDays);
    }
    LocalDate last = calendar.isWorkingDay(due) ? due : calendar.previousWorkingDay(due);
    return workingDays == 0 ? last : calendar.minus(last, -workingDays);
  }
}
