package org.samenspraak.notification.domain.preferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.notification.domain.preferences.Pace.DIGEST;
import static org.samenspraak.notification.domain.preferences.Pace.INSTANT;
import static org.samenspraak.notification.domain.preferences.Pace.OFF;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final LocalDate FRIDAY = LocalDate.of(2020, 11, 13);

  private static Choice paused(@Nullable LocalDate from, @Nullable LocalDate through) {
    return new Choice(List.of(), INSTANT, DIGEST, OFF, 7, from, through);
  }

  @Test
  void whoChoseNothingIsToldAllAtOnce() {
    for (MailKind kind : MailKind.values()) {
      assertThat(Choice.DEFAULT.of(kind, FRIDAY)).isEqualTo(INSTANT);
    }
  }

  @Test
  void eachKindIsToldAsItWasChosen() {
    Choice choice = paused(null, null);

    assertThat(choice.of(MailKind.REMINDERS, FRIDAY)).isEqualTo(INSTANT);
    assertThat(choice.of(MailKind.QUESTION_NEWS, FRIDAY)).isEqualTo(DIGEST);
    assertThat(choice.of(MailKind.PLAN_NEWS, FRIDAY)).isEqualTo(OFF);
  }

  @Test
  void aPauseHoldsWhatWouldBeToldAtOnceAndKeepsOffWhatIsOff() {
    Choice choice = paused(FRIDAY, FRIDAY.plusDays(10));

    assertThat(choice.of(MailKind.REMINDERS, FRIDAY.minusDays(1))).isEqualTo(INSTANT);
    assertThat(choice.of(MailKind.REMINDERS, FRIDAY)).isEqualTo(DIGEST);
    assertThat(choice.of(MailKind.REMINDERS, FRIDAY.plusDays(10))).isEqualTo(DIGEST);
    assertThat(choice.of(MailKind.REMINDERS, FRIDAY.plusDays(11))).isEqualTo(INSTANT);
    assertThat(choice.of(MailKind.PLAN_NEWS, FRIDAY)).isEqualTo(OFF);
  }

  @Test
  void theDigestOfFridayAfternoonAndTheWeekendIsSentOnMonday() {
    Choice choice = paused(null, null);

    assertThat(choice.nextDigest(Instant.parse("2020-11-13T05:59:59Z")))
        .as("six o'clock in Brussels, that is before seven")
        .isEqualTo(Instant.parse("2020-11-13T06:00:00Z"));
    assertThat(choice.nextDigest(Instant.parse("2020-11-13T06:00:00Z")))
        .isEqualTo(Instant.parse("2020-11-16T06:00:00Z"));
    assertThat(choice.nextDigest(Instant.parse("2020-11-15T12:00:00Z")))
        .isEqualTo(Instant.parse("2020-11-16T06:00:00Z"));
  }

  @Test
  void aDigestIsSentAtTheSameHourInSummer() {
    assertThat(paused(null, null).nextDigest(Instant.parse("2021-06-15T12:00:00Z")))
        .isEqualTo(Instant.parse("2021-06-16T05:00:00Z"));
  }

  @Test
  void whatAPauseHeldIsSentOnTheFirstWorkingDayAfterIt() {
    Choice christmas = paused(LocalDate.of(2020, 12, 21), LocalDate.of(2021, 1, 3));

    assertThat(christmas.nextDigest(Instant.parse("2020-12-22T09:00:00Z")))
        .isEqualTo(Instant.parse("2021-01-04T06:00:00Z"));
  }
}
