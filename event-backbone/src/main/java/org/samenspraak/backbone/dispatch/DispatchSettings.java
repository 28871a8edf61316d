package org.samenspraak.backbone.dispatch;

import java.time.Duration;

/**
 * How patient the dispatcher is.
 *
 * @param atMost longest that one poll is worked on before its unfinished part is asked for again
 * @param tries of a message at once, before it is parked
 * @param pause before the second of them; doubled before each further one
 * @param alarmAfter how long a missing fact is no alarm
 */
public record DispatchSettings(Duration atMost, int tries, Duration pause, Duration alarmAfter) {
  private static final Duration LONGEST_AWAY = Duration.ofSeconds(5);

  /** As in production. */
  public static final DispatchSettings DEFAULT =
      new DispatchSettings(
          Duration.ofSeconds(20), 3, Duration.ofMillis(100), Duration.ofMinutes(10));

  /** How long to leave the broker alone after so many polls in a row that were not finished. */
  Duration away(int times) {
    return doubled(Duration.ofMillis(500), times - 1, LONGEST_AWAY);
  }

  /**
   * How long after a try of a parked message the next one comes. A version that is not known yet is
   * looked up every minute, however long the upgrade takes: looking costs next to nothing, and what
   * waits is to go on soon after it.
   */
  static Duration retry(Why why, int tries) {
    return switch (why) {
      case NOT_YET -> doubled(Duration.ofMillis(250), tries - 1, Duration.ofSeconds(30));
      case BEHIND -> Duration.ofMinutes(1);
      case UNKNOWN_VERSION -> doubled(Duration.ofSeconds(10), tries - 1, Duration.ofMinutes(1));
      default -> doubled(Duration.ofSeconds(30), tries - 1, Duration.ofHours(1));
    };
  }

  static Duration doubled(Duration first, int times, Duration longest) {
    Duration wait = first.multipliedBy(1L << Math.clamp(times, 0, 20));
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
