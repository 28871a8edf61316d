package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EasterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1954-04-18", "1981-04-19", "2000-04-23", "2008-03-23", "2011-04-24", "2019-04-21",
        "2020-04-12", "2021-04-04", "2022-04-17", "2024-03-31", "2025-04-20", "2026-04-05",
        "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28"
      })
  void falls_on_the_known_sunday(LocalDate easter) {
    assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void is_always_a_sunday_from_22_march_through_25_april() {
    IntStream.rangeClosed(2000, 2100)
        .mapToObj(Easter::sunday)
        .forEach(easter -> {
          assertThat(easter.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
          assertThat(MonthDay.from(easter)).isBetween(MonthDay.of(3, 22), MonthDay.of(4, 25));
        });
  }
}
