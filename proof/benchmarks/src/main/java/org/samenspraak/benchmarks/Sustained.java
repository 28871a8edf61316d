package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * The highest rate that is kept up with: of what is begun by an open loop, 99 in a hundred are done
 * within a second. Above it a queue grows for as long as the load lasts.
 */
final class Sustained {
  /** What is asked, per second. */
  static final double ASKED = 300;

  /** Of the highest rate, what leaves room to catch up. */
  static final double SHARE = 0.6;

  static final Duration SOON = Duration.ofSeconds(1);
  private static final double STILL_TRIED = 1.25;
  private static final double[] TRIED = {ASKED, 250, 200, 160, 130, 100, 80, 60, 40, 20};

  private Sustained() {}

  /**
   * Tries them from above; the lowest one is taken as it is. A rate far above what was served at a
   * higher one is passed over at first, since it would only pile up another queue; as too high a
   * rate may have been served badly, those passed over are tried from below in the end.
   *
   * @param served of each rate what was served per second: less than the rate if it is not kept up
   *     with
   */
  static double rate(DoubleUnaryOperator served) {
    Set<Double> failed = new HashSet<>();
    double most = ASKED;
    int kept = 0;
    while (kept < TRIED.length - 1) {
      double rate = TRIED[kept];
      double now = rate <= most ? served.applyAsDouble(rate) : 0;
      if (now >= rate) {
        break;
      }
      if (rate <= most) {
        failed.add(rate);
        most = Math.min(most, now * STILL_TRIED);
      }
      kept++;
    }
    while (kept > 0
        && !failed.contains(TRIED[kept - 1])
        && served.applyAsDouble(TRIED[kept - 1]) >= TRIED[kept - 1]) {
      kept--;
    }
    return TRIED[kept];
  }

  /** How many per second were done, the queue at the end included. */
  static double served(double rate, Duration each, Supplier<CompletableFuture<?>> begin) {
    long began = System.nanoTime();
    Histogram latencies = OpenLoop.run(rate, each, begin);
    double p99 = OpenLoop.millis(latencies, 99);
    double done = latencies.getTotalCount() * 1e9 / (System.nanoTime() - began);
    System.err.printf("  tried %.0f/s: p99 %.0f ms, %.0f/s done%n", rate, p99, done);
    return p99 <= SOON.toMillis() ? rate : Math.min(done, Math.nextDown(rate));
  }
}
