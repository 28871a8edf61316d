package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrusselsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2020-10-29T22:30:00Z, 2020-10-29",
    "2020-10-29T22:59:59.999999999Z, 2020-10-29",
    "2020-10-29T23:00:00Z, 2020-10-30",
    "2021-07-01T21:30:00Z, 2021-07-01",
    "2021-07-01T22:00:00Z, 2021-07-02",
    "2020-12-31T23:00:00Z, 2021-01-01",
  })
  void a_moment_has_the_date_that_brussels_shows(Instant moment, LocalDate date) {
    assertThat(Brussels.dateOf(moment)).isEqualTo(date);
  }

  @ParameterizedTest(name = "{0} at {1} is {2}")
  @CsvSource({
    "2020-12-22, 06:00, 2020-12-22T05:00:00Z",
    "2021-07-22, 06:00, 2021-07-22T04:00:00Z",
    "2021-03-28, 06:00, 2021-03-28T04:00:00Z",
    "2020-10-25, 06:00, 2020-10-25T05:00:00Z",
  })
  void a_time_in_brussels_is_one_moment_in_winter_and_another_in_summer(
      LocalDate date, LocalTime time, Instant moment) {
    assertThat(Brussels.at(date, time)).isEqualTo(moment);
  }

  @Test
  void a_time_that_is_skipped_in_march_becomes_one_hour_later() {
    assertThat(Brussels.at(LocalDate.parse("2021-03-28"), LocalTime.of(2, 30)))
        .isEqualTo("2021-03-28T01:30:00Z");
  }

  @Test
  void a_time_that_comes_twice_in_october_is_the_first() {
    assertThat(Brussels.at(LocalDate.parse("2020-10-25"), LocalTime.of(2, 30)))
        .isEqualTo("2020-10-25T00:30:00Z");
  }

  @Test
  void the_zone_of_the_machine_plays_no_part() {
    assertThat(ZoneId.systemDefault())
        .as("the build runs its tests far away")
        .isNotEqualTo(Brussels.ZONE);
  }
}
