package org.samenspraak.benchmarks;

import java.util.function.DoubleSupplier;

/**
 * Rounds of work until the JVMs that do it have compiled what they use: until no round was faster
 * by a twentieth than the best before it, three times in a row.
 */
final class WarmUp {
  private static final int MOST_ROUNDS = 24;
  private static final int ROUNDS_NO_BETTER = 3;
  private static final double BETTER = 1.05;

  private WarmUp() {}

  /**
   * Does the rounds.
   *
   * @param round gives its rate, per second
   */
  static void of(DoubleSupplier round) {
    double best = 0;
    int noBetter = 0;
    for (int n = 1; n <= MOST_ROUNDS && noBetter < ROUNDS_NO_BETTER; n++) {
      double rate = round.getAsDouble();
      System.err.printf("  warming up, round %d: %.0f/s%n", n, rate);
      noBetter = rate > best * BETTER ? 0 : noBetter + 1;
      best = Math.max(best, rate);
    }
  }
}
