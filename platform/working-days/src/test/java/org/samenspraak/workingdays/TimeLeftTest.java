package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {
  private static final LocalDate DUE = LocalDate.parse("2020-11-30");

  @ParameterizedTest(name = "{0}: {1}, late {2}")
  @CsvSource({
    "2020-10-29, 20, false",
    "2020-11-10, 13, false",
    "2020-11-11, 13, false",
    "2020-11-27, 1, false",
    "2020-11-29, 1, false",
    "2020-11-30, 0, false",
    "2020-12-01, -1, true",
    "2020-12-05, -4, true"
  })
  void ofTheSourceQuestionIsCountedInWorkingDays(LocalDate today, int left, boolean late) {
    assertThat(TimeLeft.on(today, DUE, "FLEMISH_ADMIN 2026-1")).isEqualTo(new TimeLeft(left, late));
  }

  @Test
  void isCountedByTheCalendarOfTheTerm() {
    LocalDate beforeArmistice = LocalDate.parse("2020-11-01");

    assertThat(TimeLeft.on(beforeArmistice, DUE, "LEGAL 2026-1").workingDays()).isEqualTo(20);
    assertThat(TimeLeft.on(beforeArmistice, DUE, "FLEMISH_ADMIN 2026-1").workingDays())
        .isEqualTo(19);
  }

  @Test
  void isCountedByTheDefaultWhenTheCalendarIsNotKnownHere() {
    assertThat(TimeLeft.on(LocalDate.parse("2020-11-01"), DUE, "EIGEN 1"))
        .isEqualTo(TimeLeft.on(LocalDate.parse("2020-11-01"), DUE, "FLEMISH_ADMIN 2026-1"));
  }

  /** On the weekend after a Friday no working day was missed yet, and still it is late. */
  @Test
  void isLateOnTheSaturdayAfter() {
    LocalDate friday = LocalDate.parse("2020-11-27");

    assertThat(TimeLeft.on(friday.plusDays(1), friday, "LEGAL 2026-1"))
        .isEqualTo(new TimeLeft(0, true));
  }
}
