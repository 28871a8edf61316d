package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParliamentaryYearTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019-09-23",
        "2020-09-28",
        "2021-09-27",
        "2022-09-26",
        "2023-09-25",
        "2024-09-23",
        "2025-09-22",
        "2026-09-28",
        "2027-09-27"
      })
  void opens_on_the_fourth_monday_of_september(LocalDate opening) {
    ParliamentaryYear year = new ParliamentaryYear(opening.getYear());

    assertThat(year.opensOn()).isEqualTo(opening);
    assertThat(ParliamentaryYear.of(opening)).isEqualTo(year);
    assertThat(ParliamentaryYear.of(opening.minusDays(1)).firstYear())
        .isEqualTo(year.firstYear() - 1);
    assertThat(new ParliamentaryYear(year.firstYear() - 1).endsOn())
        .isEqualTo(opening.minusDays(1));
  }

  @ParameterizedTest(name = "{0} lies in {1}")
  @CsvSource({
    "2020-10-29, 2020-2021",
    "2021-01-01, 2020-2021",
    "2021-08-15, 2020-2021",
    "2021-09-26, 2020-2021",
    "2021-09-27, 2021-2022",
    "2000-01-01, 1999-2000",
    "2100-12-31, 2100-2101",
  })
  void holds_every_date_from_its_opening_to_the_next(LocalDate date, String label) {
    assertThat(ParliamentaryYear.of(date).label()).isEqualTo(label);
    assertThat(ParliamentaryYear.of(date)).hasToString(label);
  }

  @Test
  void
      of_a_question_filed_on_the_sunday_before_the_opening_and_sent_after_it_depends_on_the_date() {
    assertThat(ParliamentaryYear.of(LocalDate.parse("2020-09-27")).label()).isEqualTo("2019-2020");
    assertThat(ParliamentaryYear.of(LocalDate.parse("2020-09-29")).label()).isEqualTo("2020-2021");
  }

  @Test
  void is_read_back_from_its_label() {
    assertThat(ParliamentaryYear.parse("2020-2021")).isEqualTo(new ParliamentaryYear(2020));
  }

  @ParameterizedTest(name = "\"{0}\": {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "2020;a parliamentary year is written as 2020-2021, not as '2020'",
        "2020-21;a parliamentary year is written as 2020-2021, not as '2020-21'",
        "2020–2021;a parliamentary year is written as 2020-2021, not as '2020–2021'",
        "2020-2022;the years of '2020-2022' do not follow each other",
        "2021-2020;the years of '2021-2020' do not follow each other",
        "1998-1999;a parliamentary year opens in 1999 to 2100, not in 1998",
        "2101-2102;a parliamentary year opens in 1999 to 2100, not in 2101",
      })
  void is_not_read_from_anything_else(String label, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParliamentaryYear.parse(label))
        .withMessage(message);
  }

  @Test
  void refuses_dates_outside_the_calendars() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ParliamentaryYear.of(LocalDate.parse("1999-12-31")));
  }

  @Test
  void comes_after_the_year_before_it() {
    assertThat(new ParliamentaryYear(2020)).isLessThan(new ParliamentaryYear(2021));
  }
}
