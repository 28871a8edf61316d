package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.DoublePredicate;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.HdrHistogram.Histogram;

/**
 * The highest rate that is kept up with: of what is begun by an open loop, 99 in a hundred are done
 * within a second. Above it a queue grows for as long as the load lasts.
 */
final class Sustained {
  /** What is asked, per second. */
  static final double ASKED = 300;

  static final Duration SOON = Duration.ofSeconds(1);
  private static final double[] TRIED = {ASKED, 250, 200, 160, 130, 100, 80, 60, 40, 20};

  private Sustained() {}

  /** Tries them from above; the lowest one is taken as it is. */
  static double rate(Duration each, Supplier<CompletableFuture<?>> begin) {
    return rate(rate -> keepsUp(rate, each, begin));
  }

  /** The same with another way to see whether it keeps up. */
  static double rate(DoublePredicate keepsUp) {
    return DoubleStream.of(TRIED).filter(keepsUp).findFirst().orElse(TRIED[TRIED.length - 1]);
  }

  static boolean keepsUp(double rate, Duration each, Supplier<CompletableFuture<?>> begin) {
    Histogram latencies = OpenLoop.run(rate, each, begin);
    double p99 = OpenLoop.millis(latencies, 99);
    System.err.printf("  tried %.0f/s: p99 %.0f ms%n", rate, p99);
    return p99 <= SOON.toMillis();
  }
}
