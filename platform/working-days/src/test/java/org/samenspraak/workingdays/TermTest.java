package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

  private static final WorkingCalendar CALENDAR = WorkingCalendar.named("FLEMISH_ADMIN");
  private static final LocalDate SENT = LocalDate.parse("2020-10-29");

  @Nested
  class Of_the_source_question {

    private final Term term = Term.of(SENT, 20, CALENDAR);

    @Test
    void names_its_calendar_and_the_version_of_that_moment() {
      assertThat(term.sentOn()).isEqualTo(SENT);
      assertThat(term.workingDays()).isEqualTo(20);
      assertThat(term.calendar()).isEqualTo("FLEMISH_ADMIN");
      assertThat(term.calendarVersion()).isEqualTo("2026-1");
    }

    @Test
    void gives_every_skipped_day_with_its_reason() {
      assertThat(term.skipped())
          .containsExactly(
              skipped("2020-10-31", "zaterdag"),
              skipped("2020-11-01", "zondag en Allerheiligen (wettelijke feestdag)"),
              skipped("2020-11-02", "Allerzielen (vrije dag Vlaamse administratie)"),
              skipped("2020-11-07", "zaterdag"),
              skipped("2020-11-08", "zondag"),
              skipped("2020-11-11", "Wapenstilstand (wettelijke feestdag)"),
              skipped("2020-11-14", "zaterdag"),
              skipped("2020-11-15", "zondag en Koningsdag (vrije dag Vlaamse administratie)"),
              skipped("2020-11-21", "zaterdag"),
              skipped("2020-11-22", "zondag"),
              skipped("2020-11-28", "zaterdag"),
              skipped("2020-11-29", "zondag"));
    }

    @Test
    void can_be_printed_day_by_day_from_the_day_after_dispatch() {
      assertThat(term.days()).hasSize(32);
      assertThat(term.days().subList(0, 6))
          .containsExactly(
              Day.counted(LocalDate.parse("2020-10-30"), 1),
              Day.skipped(LocalDate.parse("2020-10-31"), "zaterdag"),
              Day.skipped(
                  LocalDate.parse("2020-11-01"), "zondag en Allerheiligen (wettelijke feestdag)"),
              Day.skipped(
                  LocalDate.parse("2020-11-02"), "Allerzielen (vrije dag Vlaamse administratie)"),
              Day.counted(LocalDate.parse("2020-11-03"), 2),
              Day.counted(LocalDate.parse("2020-11-04"), 3));
      assertThat(term.days().getLast()).isEqualTo(Day.counted(LocalDate.parse("2020-11-30"), 20));
    }

    @Test
    void is_met_through_its_last_day_and_missed_after_it() {
      assertThat(term.isMetOn(LocalDate.parse("2020-11-27"))).isTrue();
      assertThat(term.isMetOn(LocalDate.parse("2020-11-30"))).isTrue();
      assertThat(term.isMetOn(LocalDate.parse("2020-12-01"))).isFalse();
    }

    @Test
    void is_met_one_second_before_midnight_in_brussels_and_missed_at_midnight() {
      assertThat(term.isMetOn(Brussels.dateOf(Instant.parse("2020-11-30T22:59:59Z")))).isTrue();
      assertThat(term.isMetOn(Brussels.dateOf(Instant.parse("2020-11-30T23:00:00Z")))).isFalse();
    }

    private static SkippedDay skipped(String date, String reason) {
      return new SkippedDay(LocalDate.parse(date), reason);
    }
  }

  @Nested
  class Sent_on_an_awkward_day {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"2020-10-30", "2020-10-31", "2020-11-01", "2020-11-02"})
    void starts_counting_on_the_next_working_day(LocalDate fridayThroughDayOff) {
      Term term = Term.of(fridayThroughDayOff, 20, CALENDAR);

      assertThat(term.dueOn()).isEqualTo("2020-12-01");
      assertThat(term.days().stream().filter(Day::counts).findFirst())
          .contains(Day.counted(LocalDate.parse("2020-11-03"), 1));
    }

    @ParameterizedTest(name = "{0}, sent {1}: {2}")
    @CsvSource({
      "LEGAL, 2020-12-31, 2021-01-29",
      "FLEMISH_ADMIN, 2020-12-31, 2021-01-29",
      "FLEMISH_ADMIN_YEAR_END, 2020-12-31, 2021-01-29",
      "LEGAL, 2024-12-24, 2025-01-23",
      "FLEMISH_ADMIN, 2024-12-24, 2025-01-24",
      "FLEMISH_ADMIN_YEAR_END, 2024-12-24, 2025-01-29",
    })
    void at_the_end_of_the_year_runs_into_the_next(String calendar, LocalDate sent, LocalDate due) {
      assertThat(Term.of(sent, 20, WorkingCalendar.named(calendar)).dueOn()).isEqualTo(due);
    }

    @ParameterizedTest(name = "sent {0}: {1}")
    @CsvSource({"2024-02-29, 2024-03-28", "2024-02-01, 2024-02-29", "2023-02-01, 2023-03-01"})
    void knows_the_leap_day(LocalDate sent, LocalDate due) {
      assertThat(Term.of(sent, 20, CALENDAR).dueOn()).isEqualTo(due);
    }

    @Test
    void ends_on_the_eleventh_of_july_only_where_that_day_counts() {
      LocalDate sent = LocalDate.parse("2022-06-13");

      assertThat(Term.of(sent, 20, WorkingCalendar.named("LEGAL")).dueOn()).isEqualTo("2022-07-11");
      assertThat(Term.of(sent, 20, CALENDAR).dueOn()).isEqualTo("2022-07-12");
    }

    @ParameterizedTest(name = "{0} is {1} in Brussels")
    @CsvSource({"2020-10-29T22:30:00Z, 2020-11-30", "2021-07-01T21:30:00Z, 2021-07-30"})
    void at_half_past_eleven_at_night_was_still_sent_that_day(Instant sent, LocalDate due) {
      assertThat(Term.of(Brussels.dateOf(sent), 20, CALENDAR).dueOn()).isEqualTo(due);
    }
  }

  @Nested
  class Within_limits {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 251, Integer.MAX_VALUE})
    void refuses_a_number_of_working_days_nobody_means(int workingDays) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Term.of(SENT, workingDays, CALENDAR))
          .withMessage("a number of working days is 1 to 250, not " + workingDays);
    }

    @Test
    void takes_the_shortest_and_the_longest_term() {
      assertThat(Term.of(SENT, 1, CALENDAR).dueOn()).isEqualTo("2020-10-30");
      assertThat(Term.of(SENT, 250, CALENDAR).days().getLast().counted()).isEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2101-01-01", "0020-10-29"})
    void refuses_a_year_nobody_means(LocalDate sent) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Term.of(sent, 20, CALENDAR))
          .withMessage(
              sent + " lies outside 2000-01-01 to 2100-12-31, the dates the calendars speak for");
    }

    @Test
    void refuses_a_term_that_would_leave_the_calendar() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Term.of(LocalDate.parse("2100-12-20"), 20, CALENDAR))
          .withMessageStartingWith("2101-01-01 lies outside");
    }
  }

  @Nested
  class Read_back {

    private final Term term = Term.of(SENT, 2, CALENDAR);
    private final List<Day> days = term.days();

    @Test
    void equals_the_term_that_was_stored() {
      assertThat(new Term(SENT, 2, "FLEMISH_ADMIN", "2026-1", term.dueOn(), days)).isEqualTo(term);
    }

    @Test
    void with_a_day_missing_is_refused() {
      assertRefused(
          2, List.of(days.get(0), days.get(2), days.get(3), days.get(4)), "breaks the row");
    }

    @Test
    void with_a_day_counted_twice_is_refused() {
      var first = days.getFirst();
      assertRefused(2, List.of(first, Day.counted(first.date().plusDays(1), 1)), "breaks the row");
    }

    @Test
    void with_fewer_days_than_its_length_is_refused() {
      assertRefused(3, days, "working day 3 must be the due date");
    }

    @Test
    void without_days_is_refused() {
      assertRefused(2, List.of(), "at least one day");
    }

    @Test
    void that_ends_on_a_skipped_day_is_refused() {
      var withSaturday = days.subList(0, 2);
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Term(SENT, 1, "A", "1", withSaturday.getLast().date(), withSaturday))
          .withMessageContaining("must be the due date");
    }

    @Test
    void cannot_be_changed_through_its_list() {
      List<Day> mutable = new ArrayList<>(days);
      Term copy = new Term(SENT, 2, "FLEMISH_ADMIN", "2026-1", term.dueOn(), mutable);
      mutable.clear();
      assertThat(copy.days()).isEqualTo(days);
    }

    private void assertRefused(int workingDays, List<Day> broken, String message) {
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> new Term(SENT, workingDays, "FLEMISH_ADMIN", "2026-1", term.dueOn(), broken))
          .withMessageContaining(message);
    }
  }

  @Nested
  class One_of_its_days {

    @Test
    void is_counted_or_skipped_but_never_both_or_neither() {
      assertThatIllegalArgumentException().isThrownBy(() -> new Day(SENT, 1, "zaterdag"));
      assertThatIllegalArgumentException().isThrownBy(() -> new Day(SENT, null, null));
    }

    @Test
    void is_counted_from_one() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Day(SENT, 0, null))
          .withMessage("2020-10-29 is counted from 1, not as 0");
    }
  }
}
