package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Begins work by a schedule, whether or not the work before it is done, and counts each latency
 * from the moment the schedule meant. So a stall is felt by everything that should have begun
 * during it, and not only by what was under way.
 */
final class OpenLoop {
  private static final long LONGEST_NANOS = Duration.ofMinutes(2).toNanos();
  private static final int DIGITS = 3;

  /** An overload that was tried may take long to drain. */
  private static final int PATIENCE_MINUTES = 10;

  private static final double NANOS_PER_MILLI = 1e6;

  private OpenLoop() {}

  /** The same for so long, of pieces without numbers. */
  static Histogram run(
      double perSecond, Duration time, Supplier<? extends CompletableFuture<?>> work) {
    int pieces = Math.max(1, (int) (perSecond * time.toMillis() / 1_000));
    return run(perSecond, pieces, _ -> work.get());
  }

  /** What so many in a hundred stayed below, in milliseconds. */
  static double millis(Histogram latencies, double percentile) {
    return latencies.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
  }

  /**
   * Runs a schedule to its end and waits for all that it began.
   *
   * @param perSecond pieces of work begun per second
   * @param work begins the piece with that number; the future completes when it is done
   * @return latencies in nanoseconds
   */
  static Histogram run(double perSecond, int pieces, IntFunction<CompletableFuture<?>> work) {
    Histogram latencies = new ConcurrentHistogram(LONGEST_NANOS, DIGITS);
    AtomicInteger unfinished = new AtomicInteger(pieces);
    CompletableFuture<Void> all = new CompletableFuture<>();
    long began = System.nanoTime();
    for (int piece = 0; piece < pieces; piece++) {
      int number = piece;
      long meant = began + (long) (piece * 1e9 / perSecond);
      waitUntil(meant);
      Thread.ofVirtual()
          .start(() -> {
            var _ =
                begun(work, number)
                    .whenComplete((_, failure) -> {
                      latencies.recordValue(Math.min(System.nanoTime() - meant, LONGEST_NANOS));
                      if (failure != null) {
                        all.completeExceptionally(failure);
                      } else if (unfinished.decrementAndGet() == 0) {
                        all.complete(null);
                      }
                    });
          });
    }
    all.orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).join();
    return latencies;
  }

  private static CompletableFuture<?> begun(IntFunction<CompletableFuture<?>> work, int number) {
    try {
      return work.apply(number);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(new CompletionException(e));
    }
  }

  private static void waitUntil(long moment) {
    for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}
