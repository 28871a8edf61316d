package org.samenspraak.benchmarks;

import org.jspecify.annotations.Nullable;

/**
 * One measured claim.
 *
 * @param name within its benchmark, for example {@code commands, 64 at a time}
 * @param unit of floor and product, for example {@code /s}
 * @param floor median over the rounds
 * @param product median over the rounds
 * @param ratio median over the rounds of product to floor, each round by itself
 * @param lowest of those ratios
 * @param highest of those ratios
 * @param target null for a figure that nothing is asked of
 */
record MeasuredClaim(
    String name,
    String unit,
    double floor,
    double product,
    double ratio,
    double lowest,
    double highest,
    @Nullable Target target) {

  boolean isMissed() {
    return target != null && !target.isMetBy(judged());
  }

  /** The figure that something is asked of: the ratio, unless the target says otherwise. */
  double judged() {
    return target != null && target.ofProduct() ? product : ratio;
  }
}
