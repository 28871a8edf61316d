package org.samenspraak.benchmarks;

import java.util.Locale;

/**
 * What a ratio of product to floor should be.
 *
 * @param bound the limit, which may be reached
 * @param atLeast whether more is better
 */
record Target(double bound, boolean atLeast) {

  static Target atLeast(double bound) {
    return new Target(bound, true);
  }

  static Target atMost(double bound) {
    return new Target(bound, false);
  }

  boolean isMetBy(double ratio) {
    return atLeast ? ratio >= bound : ratio <= bound;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s %.2f", atLeast ? "≥" : "≤", bound);
  }
}
