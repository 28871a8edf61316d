package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for every date and every calendar; a failure prints its seed and smallest example. */
class WorkingDaysPropertyTest {

  @Property(tries = 300)
  void counting_on_and_back_returns_to_a_working_day(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    LocalDate start = calendar.nextWorkingDay(date);

    assertThat(calendar.minus(calendar.plus(start, days), days)).isEqualTo(start);
  }

  @Property(tries = 300)
  void counting_on_takes_as_many_working_days_as_lie_between(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    assertThat(calendar.workingDaysBetween(date, calendar.plus(date, days))).isEqualTo(days);
    assertThat(calendar.workingDaysBetween(calendar.plus(date, days), date)).isEqualTo(-days);
  }

  @Property(tries = 300)
  void whoever_is_sent_later_or_given_more_days_is_never_due_earlier(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate date,
      @ForAll @IntRange(min = 1, max = 249) int days) {
    LocalDate due = Term.of(date, days, calendar).dueOn();

    assertThat(Term.of(date.plusDays(1), days, calendar).dueOn()).isAfterOrEqualTo(due);
    assertThat(Term.of(date, days + 1, calendar).dueOn()).isAfter(due);
  }

  @Property(tries = 300)
  void skipped_and_counted_days_together_are_the_span_without_gap_or_overlap(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("dates") LocalDate sent,
      @ForAll @IntRange(min = 1, max = 250) int days) {
    Term term = Term.of(sent, days, calendar);

    List<LocalDate> counted = term.days().stream().filter(Day::counts).map(Day::date).toList();
    List<LocalDate> skipped = term.skipped().stream().map(SkippedDay::date).toList();
    List<LocalDate> span = sent.plusDays(1).datesUntil(term.dueOn().plusDays(1)).toList();

    assertThat(counted).hasSize(days).allMatch(calendar::isWorkingDay);
    assertThat(skipped).noneMatch(calendar::isWorkingDay);
    assertThat(Stream.concat(counted.stream(), skipped.stream()).sorted()).isEqualTo(span);
  }

  @Property(tries = 300)
  void a_calendar_with_more_days_off_never_gives_an_earlier_date(
      @ForAll("dates") LocalDate sent, @ForAll @IntRange(min = 1, max = 250) int days) {
    LocalDate legal = WorkingCalendar.named("LEGAL").plus(sent, days);
    LocalDate admin = WorkingCalendar.named("FLEMISH_ADMIN").plus(sent, days);
    LocalDate yearEnd = WorkingCalendar.named("FLEMISH_ADMIN_YEAR_END").plus(sent, days);

    assertThat(List.of(legal, admin, yearEnd)).isSorted();
  }

  @Property
  void every_date_lies_in_the_parliamentary_year_that_says_so(@ForAll("dates") LocalDate date) {
    ParliamentaryYear year = ParliamentaryYear.of(date);

    assertThat(date).isBetween(year.opensOn(), year.endsOn());
    assertThat(ParliamentaryYear.parse(year.label())).isEqualTo(year);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    return Arbitraries.of(Calendars.builtIn().names()).map(WorkingCalendar::named);
  }

  /** Far enough from the limits for a year of working days either way. */
  @Provide
  Arbitrary<LocalDate> dates() {
    long first = LocalDate.of(2002, 1, 1).toEpochDay();
    long last = LocalDate.of(2098, 12, 31).toEpochDay();
    return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
  }
}
