package org.samenspraak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Measures floor and product in turn, so that whatever else the machine does meets both. Medians,
 * since a shared machine gives outliers.
 */
final class Contest {
  private Contest() {}

  /** What is measured: each call is one measurement of a rate, or of a latency. */
  record Sides(DoubleSupplier floor, DoubleSupplier product) {}

  static Finding between(
      String name, String unit, @Nullable Target target, int rounds, Sides sides) {
    List<Double> floors = new ArrayList<>();
    List<Double> products = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      double floor = sides.floor().getAsDouble();
      double product = sides.product().getAsDouble();
      floors.add(floor);
      products.add(product);
      ratios.add(product / floor);
    }
    return of(name, unit, target, floors, products, ratios);
  }

  private static Finding of(
      String name,
      String unit,
      @Nullable Target target,
      List<Double> floors,
      List<Double> products,
      List<Double> ratios) {
    return new Finding(
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
