package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for something that nobody announces. */
final class Polling {
  private Polling() {}

  /**
   * Looks again and again.
   *
   * @param otherwise what is said when it does not come
   * @return nanoseconds waited
   */
  static long until(
      BooleanSupplier condition, Duration between, Duration patience, Supplier<String> otherwise) {
    long began = System.nanoTime();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - began > patience.toNanos()) {
        throw new IllegalStateException("after %s: %s".formatted(patience, otherwise.get()));
      }
      LockSupport.parkNanos(between.toNanos());
    }
    return System.nanoTime() - began;
  }

  /** Lets so much time pass. */
  static void pass(Duration time) {
    long end = System.nanoTime() + time.toNanos();
    for (long left = time.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
