package org.samenspraak.testsupport;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that stands still until a test moves it; its zone is Europe/Brussels unless another is
 * asked.
 */
public final class TestClock extends Clock {

  private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

  private final AtomicReference<Instant> now;
  private final ZoneId zone;

  private TestClock(AtomicReference<Instant> now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** Stands at an instant. */
  public static TestClock at(Instant instant) {
    return new TestClock(new AtomicReference<>(instant), BRUSSELS);
  }

  /** Stands at a moment of a Brussels day. */
  public static TestClock at(LocalDate day, LocalTime time) {
    return at(day.atTime(time).atZone(BRUSSELS).toInstant());
  }

  /** Stands at an ISO date-time of Brussels, such as {@code 2020-11-05T10:15}. */
  public static TestClock at(String brusselsDateTime) {
    return at(LocalDateTime.parse(brusselsDateTime).atZone(BRUSSELS).toInstant());
  }

  /** Moves to an instant, forward or back; every clock derived by {@link #withZone} moves along. */
  public void set(Instant instant) {
    now.set(instant);
  }

  /** Moves on by a duration; a negative one moves back. */
  public void advance(Duration duration) {
    now.updateAndGet(before -> before.plus(duration));
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new TestClock(now, other);
  }
}
