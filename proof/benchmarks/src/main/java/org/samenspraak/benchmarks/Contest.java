package org.samenspraak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Measures floor and product in turn, so that whatever else the machine does meets both. Medians,
 * since a shared machine gives outliers.
 */
final class Contest {
  private Contest() {}

  /** What is measured: each call is one measurement of a rate, or of a latency. */
  record Sides(DoubleSupplier floor, DoubleSupplier product) {}

  static MeasuredClaim between(
      String name, String unit, @Nullable Target target, int rounds, Sides sides) {
    List<Double> floors = new ArrayList<>();
    List<Double> products = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      floors.add(sides.floor().getAsDouble());
      products.add(sides.product().getAsDouble());
      told(name, round, rounds, pair(floors.getLast(), products.getLast(), unit));
    }
    return of(name, unit, target, floors, products);
  }

  /** Says how far a long run has come; on the side, since the table is the answer. */
  static void told(String name, int round, int rounds, String figures) {
    System.err.printf("  %s: %d of %d, %s%n", name, round, rounds, figures);
  }

  private static String pair(double floor, double product, String unit) {
    return String.format(Locale.ROOT, "%,.1f and %,.1f%s", floor, product, unit);
  }

  /** From what each round gave, in their order. */
  static MeasuredClaim of(
      String name,
      String unit,
      @Nullable Target target,
      List<Double> floors,
      List<Double> products) {
    List<Double> ratios =
        IntStream.range(0, floors.size())
            .mapToObj(round -> products.get(round) / floors.get(round))
            .toList();
    return new MeasuredClaim(
        name,
        unit,
        median(floors),
        median(products),
        median(ratios),
        ratios.stream().min(Double::compare).orElseThrow(),
        ratios.stream().max(Double::compare).orElseThrow(),
        target);
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
