package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms of 20 working days that were worked out by hand, on each of the three calendars. */
class TermOracleTest {

  @ParameterizedTest(name = "sent {0}: {1} · {2} · {3} ({4})")
  @CsvSource({
    "2020-10-29, 2020-11-27, 2020-11-30, 2020-11-30, 'the source case: 2 Nov, 11 Nov'",
    "2021-07-01, 2021-07-30, 2021-07-30, 2021-07-30, '11 July on a Sunday; 21 July'",
    "2021-12-09, 2022-01-06, 2022-01-06, 2022-01-13, 'year-end'",
    "2022-04-04, 2022-05-03, 2022-05-03, 2022-05-03, 'Easter; 1 May on a Sunday'",
    "2022-05-11, 2022-06-10, 2022-06-10, 2022-06-10, 'Ascension and Whit Monday'",
    "2024-10-31, 2024-12-02, 2024-12-03, 2024-12-03, '15 Nov on a Friday'",
    "2025-12-01, 2025-12-30, 2025-12-31, 2026-01-06, '26 Dec on a Friday'",
    "2026-06-23, 2026-07-22, 2026-07-22, 2026-07-22, 'the start of summer recess'",
    "2026-10-26, 2026-11-24, 2026-11-25, 2026-11-25, '2 Nov on a Monday'",
    "2026-12-11, 2027-01-12, 2027-01-12, 2027-01-18, 'Christmas recess'",
  })
  void twenty_working_days_end_on_the_known_date_in_every_calendar(
      LocalDate sentOn, LocalDate legal, LocalDate admin, LocalDate yearEnd, String why) {
    assertThat(dueOn(sentOn, "LEGAL")).as(why).isEqualTo(legal);
    assertThat(dueOn(sentOn, "FLEMISH_ADMIN")).as(why).isEqualTo(admin);
    assertThat(dueOn(sentOn, "FLEMISH_ADMIN_YEAR_END")).as(why).isEqualTo(yearEnd);
  }

  private static LocalDate dueOn(LocalDate sentOn, String calendar) {
    return Term.of(sentOn, 20, WorkingCalendar.named(calendar)).dueOn();
  }
}
