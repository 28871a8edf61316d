package org.samenspraak.question.domain;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.Calendars;
import org.samenspraak.workingdays.SkippedDay;
import org.samenspraak.workingdays.Term;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * The lengths that Parliament's rules set, all of them configurable, because their sources differ
 * or are silent.
 *
 * @param calendar which days count
 * @param soleTerm working days for a question to one minister
 * @param sharedTerm working days for a question to several ministers
 * @param embargoDays how long the asker alone has the answers
 * @param undoDays working days in which a withdrawal or a conversion can be undone
 */
public record TermRules(
    WorkingCalendar calendar,
    int soleTerm,
    int sharedTerm,
    int embargoDays,
    EmbargoUnit embargoUnit,
    int undoDays) {
  private static final LocalTime PUBLICATION = LocalTime.of(6, 0);

  AnswerTerm termFrom(LocalDate sentOn, int addressees) {
    Term term = Term.of(sentOn, addressees == 1 ? soleTerm : sharedTerm, calendar);
    return new AnswerTerm(term.dueOn(), term.workingDays(), calendar.toString(), term.skipped());
  }

  /**
   * The days that did not count in a term, by a calendar as it was named then.
   *
   * @param named with its version
   */
  List<SkippedDay> skipped(LocalDate sentOn, int workingDays, String named) {
    return Term.of(sentOn, workingDays, Calendars.builtIn().behind(named)).skipped();
  }

  /** Last Brussels date on which an end of that day can be undone. */
  LocalDate undoableThrough(LocalDate endedOn) {
    return calendar.plus(endedOn, undoDays);
  }

  Embargo embargoFrom(LocalDate filedOn) {
    LocalDate last =
        switch (embargoUnit) {
          case WORKING -> calendar.plus(filedOn, embargoDays);
          case CALENDAR -> filedOn.plusDays(embargoDays);
        };
    return new Embargo(last, Brussels.at(calendar.nextWorkingDay(last), PUBLICATION));
  }
}
