package org.samenspraak.notification.domain.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * One thing that is awaited.
 *
 * @param minister of whom
 * @param number of the part to which a contribution is asked, or of the question at the minister
 *     whose answer is awaited
 * @param due last Brussels date that is in time
 * @param saidThrough Brussels date up to which nothing is to be said any more
 */
record AgendaItem(
    What what, MinisterId minister, int number, LocalDate due, LocalDate saidThrough) {

  /** What it is. */
  enum What {
    CONTRIBUTION,
    ANSWER,
    /** Somebody is to be appointed; nobody in particular has to do it. */
    CHOICE;

    /** When it is spoken of, the earliest first; of an answer that comes near the question does. */
    private List<ReminderDay> days() {
      return switch (this) {
        case CONTRIBUTION -> List.of(ReminderDay.values());
        case ANSWER -> List.of(ReminderDay.OVERDUE);
        case CHOICE -> List.of(ReminderDay.LAST_DAY);
      };
    }
  }

  /** The next day on which something is to be said of it. */
  Optional<LocalDate> next(WorkingCalendar calendar) {
    return days(calendar).filter(day -> day.isAfter(saidThrough)).findFirst();
  }

  /**
   * The last stage that was reached since something was said; empty when there was none. A service
   * that was away says only that one.
   */
  Optional<ReminderDay> reached(WorkingCalendar calendar, LocalDate today) {
    return what.days().stream()
        .filter(stage -> {
          LocalDate day = stage.of(due, calendar);
          return day.isAfter(saidThrough) && !day.isAfter(today);
        })
        .reduce((_, later) -> later);
  }

  AgendaItem saidOn(LocalDate day) {
    return new AgendaItem(what, minister, number, due, day);
  }

  private Stream<LocalDate> days(WorkingCalendar calendar) {
    return what.days().stream().map(day -> day.of(due, calendar));
  }
}
