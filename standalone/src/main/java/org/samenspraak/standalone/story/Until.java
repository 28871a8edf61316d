package org.samenspraak.standalone.story;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what other services do by themselves. */
final class Until {

  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private Until() {}

  /**
   * Reads again and again until the condition holds.
   *
   * @param what Dutch, for the message when it never does
   * @throws StoryFailed after a minute
   */
  static <T> T holds(String what, Supplier<T> read, Predicate<T> condition) {
    long end = System.nanoTime() + LIMIT.toNanos();
    T last = read.get();
    while (!condition.test(last)) {
      if (System.nanoTime() > end) {
        throw new StoryFailed(
            "Na " + LIMIT.toSeconds() + " s nog niet: " + what + ". Laatst gezien: " + last);
      }
      LockSupport.parkNanos(BETWEEN.toNanos());
      last = read.get();
    }
    return last;
  }
}
