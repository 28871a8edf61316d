package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much trouble a run takes. Many short rounds rather than a few long ones: what disturbs a
 * shared machine then meets both sides alike.
 *
 * @param rounds times that floor and product are measured in turn
 * @param each how long one measurement takes, about
 * @param questions that are there where pages are asked for
 */
record Effort(int rounds, Duration each, int questions) {

  /** For figures that are kept. */
  static final Effort FULL = new Effort(11, Duration.ofMillis(1_500), 10_000);

  /** Only to see that everything runs. */
  static final Effort SMOKE = new Effort(1, Duration.ofMillis(50), 64);

  private static final int LEAST = 64;
  private static final int GUESS = 1_000;

  /** Does a piece of work of some size, so many at a time. */
  @FunctionalInterface
  interface Side {
    /** Returns the rate. */
    double rate(int workers, int work);
  }

  /** Runs both until the product, which has more to compile, is warm; returns a round's work. */
  int warm(Side floor, Side product, int workers) {
    AtomicInteger work = new AtomicInteger(work(GUESS));
    WarmUp.of(() -> {
      work.set(work(floor.rate(workers, work.get())));
      return product.rate(workers, work.get());
    });
    return work.get();
  }

  private int work(double perSecond) {
    return Math.max(LEAST, (int) (perSecond * each.toMillis() / 1_000) / LEAST * LEAST);
  }

  /** A minute where figures are kept: for what only shows after a while. */
  Duration aWhile() {
    return each.multipliedBy(40);
  }

  /** A quarter of {@link #aWhile}. */
  Duration aTry() {
    return aWhile().dividedBy(4);
  }

  /** Of rounds that take that long, a few must do. */
  int fewRounds() {
    return Math.min(rounds, 3);
  }
}
