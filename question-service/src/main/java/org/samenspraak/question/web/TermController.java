package org.samenspraak.question.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.web.Input;
import org.samenspraak.web.Needs;
import org.samenspraak.workingdays.Calendars;
import org.samenspraak.workingdays.SkippedDay;
import org.samenspraak.workingdays.Term;
import org.samenspraak.workingdays.WorkingCalendar;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains a term day by day, for any date of sending. */
@RestController
class TermController {

  /** A day with whether it counts, and why not. */
  record CountedDay(LocalDate date, boolean counted, @Nullable String reason) {}

  record ExplainedTerm(
      LocalDate sentOn,
      int workingDays,
      String calendar,
      String calendarVersion,
      LocalDate dueOn,
      List<CountedDay> days,
      List<SkippedDay> skipped) {}

  @Needs("explain-term")
  @GetMapping(path = "/api/terms", produces = MediaType.APPLICATION_JSON_VALUE)
  ExplainedTerm explain(
      @RequestParam LocalDate sentOn,
      @RequestParam(defaultValue = "20") int workingDays,
      @RequestParam(defaultValue = "FLEMISH_ADMIN") String calendar) {
    int length = Input.number(workingDays, "workingDays", 1, WorkingCalendar.MAX_WORKING_DAYS);
    Term term = term(sentOn, length, calendar(calendar));
    List<CountedDay> days =
        term.days().stream()
            .map(day -> new CountedDay(day.date(), day.counts(), day.reason()))
            .toList();
    return new ExplainedTerm(
        sentOn,
        length,
        term.calendar(),
        term.calendarVersion(),
        term.dueOn(),
        days,
        term.skipped());
  }

  private static WorkingCalendar calendar(String name) {
    Calendars calendars = Calendars.builtIn();
    if (!calendars.names().contains(name)) {
      throw new Refusal(
              Refusal.Kind.INVALID, "unknown-calendar", "Er is geen kalender “" + name + "”.")
          .field("calendar")
          .expected("één van " + String.join(", ", calendars.names()));
    }
    return calendars.named(name);
  }

  private static Term term(LocalDate sentOn, int length, WorkingCalendar calendar) {
    try {
      return Term.of(sentOn, length, calendar);
    } catch (IllegalArgumentException outside) {
      throw new Refusal(
              Refusal.Kind.INVALID, "date-out-of-range", "Voor deze datum is er geen kalender.")
          .field("sentOn")
          .expected(
              "een datum van %s tot en met %s"
                  .formatted(WorkingCalendar.FIRST_DATE, WorkingCalendar.LAST_DATE));
    }
  }
}
