package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every benchmark runs; its figures here say nothing. */
@Tag("ordeal")
class BenchmarksIT {
  /** The costs take minutes however little is measured: see {@link CostPartsIT}. */
  static final List<Benchmark> ALL =
      Bench.ALL.stream().filter(one -> !(one instanceof CostBenchmark)).toList();

  private BenchParts parts;

  @BeforeEach
  void start() {
    parts = BenchParts.start();
  }

  @AfterEach
  void stop() {
    parts.close();
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void measures_both_sides(Benchmark benchmark) {
    assertThat(benchmark.run(parts, Effort.SMOKE))
        .isNotEmpty()
        .allSatisfy(finding -> {
          assertThat(finding.floor()).isPositive().isFinite();
          assertThat(finding.product()).isPositive().isFinite();
          assertThat(finding.ratio()).isPositive().isFinite();
        });
  }
}
