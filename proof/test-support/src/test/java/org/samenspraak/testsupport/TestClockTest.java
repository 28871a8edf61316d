package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TestClockTest {

  @Test
  void standsStillInBrusselsUntilItIsMoved() {
    TestClock clock = TestClock.at("2020-11-05T10:15");

    assertThat(clock.instant()).isEqualTo(Instant.parse("2020-11-05T09:15:00Z"));
    clock.advance(Duration.ofDays(1));
    assertThat(LocalDateTime.now(clock)).isEqualTo(LocalDateTime.parse("2020-11-06T10:15"));
  }

  @Test
  void readsAMomentOfABrusselsDayInSummerTime() {
    TestClock clock = TestClock.at(LocalDate.of(2020, 7, 11), LocalTime.of(6, 0));

    assertThat(clock.instant()).isEqualTo(Instant.parse("2020-07-11T04:00:00Z"));
  }

  @Test
  void aClockOfAnotherZoneMovesAlong() {
    TestClock clock = TestClock.at(Instant.EPOCH);
    Clock other = clock.withZone(ZoneOffset.UTC);

    clock.set(Instant.parse("2024-01-01T00:00:00Z"));

    assertThat(LocalDate.now(other)).isEqualTo(LocalDate.of(2024, 1, 1));
  }
}
