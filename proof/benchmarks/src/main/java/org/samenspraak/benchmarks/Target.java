package org.samenspraak.benchmarks;

/**
 * What is asked of a finding.
 *
 * @param bound the limit, which may be reached
 * @param atLeast whether more is better
 * @param ofProduct whether the product's own figure is held against the bound, in the finding's
 *     unit, and not its ratio to the floor
 */
record Target(double bound, boolean atLeast, boolean ofProduct) {

  /** The ratio should be no less. */
  static Target atLeast(double bound) {
    return new Target(bound, true, false);
  }

  /** The ratio should be no more. */
  static Target atMost(double bound) {
    return new Target(bound, false, false);
  }

  /** The product's own figure should be no more. */
  static Target productAtMost(double bound) {
    return new Target(bound, false, true);
  }

  boolean isMetBy(double figure) {
    return atLeast ? figure >= bound : figure <= bound;
  }
}
