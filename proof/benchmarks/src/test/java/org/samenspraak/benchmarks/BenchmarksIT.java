package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.bson.RawBsonDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.samenspraak.benchmarks.sheets.Sheet;

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

  @Test
  void the_bare_document_is_as_large_as_the_product_s_to_the_byte() {
    MongoDatabase bare = parts.freshDatabase();
    BareSheets floor = new BareSheets(bare);
    MongoDatabase own = parts.freshDatabase();
    ProductSheets product = new ProductSheets(own, commit -> {});
    floor.add("s1");
    product.add("s1");
    for (int n = 1; n <= 3; n++) {
      floor.write("s1", n, SheetCauses.Marked.of(n), Sheet.text(n));
      product.write("s1", n, Sheet.text(n));
    }

    assertThat(bytes(bare)).isEqualTo(bytes(own)).isGreaterThan(4 * Sheet.LENGTH);
  }

  private static int bytes(MongoDatabase database) {
    RawBsonDocument found =
        database.getCollection(Sheet.KIND, RawBsonDocument.class).find().first();
    return found.getByteBuffer().remaining();
  }
}
