package org.samenspraak.notification.domain.agenda;

import java.time.LocalDate;
import java.util.Arrays;
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
record Awaited(What what, MinisterId minister, int number, LocalDate due, LocalDate saidThrough) {

  /** What it is. */
  enum What {
    CONTRIBUTION(Stage.values()),
    /** Of its coming near the question itself tells. */
    ANSWER(Stage.OVERDUE),
    /** Somebody is to be appointed; nobody in particular has to do it. */
    CHOICE(Stage.LAST_DAY);

    private final List<Stage> stages;

    What(Stage... stages) {
      this.stages = List.copyOf(Arrays.asList(stages));
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
  Optional<Stage> reached(WorkingCalendar calendar, LocalDate today) {
    return what.stages.stream()
        .filter(stage -> {
          LocalDate day = stage.of(due, calendar);
          return day.isAfter(saidThrough) && !day.isAfter(today);
        })
        .reduce((_, later) -> later);
  }

  Awaited saidOn(LocalDate day) {
    return new Awaited(what, minister, number, due, day);
  }

  private Stream<LocalDate> days(WorkingCalendar calendar) {
    return what.stages.stream().map(stage -> stage.of(due, calendar));
  }
}
