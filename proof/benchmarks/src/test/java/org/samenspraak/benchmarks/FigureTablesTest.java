package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTablesTest {
  private static final Machine MACHINE =
      new Machine(LocalDate.of(2020, 10, 28), "2", "8 GiB", "25", "", "4.2", "embedded", 0.5, 183);

  private static MeasuredClaim finding(double ratio, Target target) {
    return new MeasuredClaim("it", "/s", 1_000, 1_000 * ratio, ratio, ratio / 2, ratio * 2, target);
  }

  private static Results kept(MeasuredClaim finding) {
    return new Results(Map.of())
        .with("one", new Results.Measured(MACHINE, "./samenspraak bench one", List.of(finding)));
  }

  private static String moved(double then, double now, Target target) {
    return FigureTables.comparison(
        "one", List.of(finding(now, target)), kept(finding(then, target)));
  }

  @Test
  void the_table_shows_both_sides_the_ratio_its_range_and_whether_the_hope_was_met() {
    assertThat(FigureTables.table(List.of(finding(0.5, Target.atLeast(0.7)))))
        .contains("| it | 1,000/s | 500/s | 0.50 | 0.25 – 1.00 | ≥ 0.70 | missed |");
  }

  @Test
  void what_is_asked_of_the_product_s_own_figure_is_shown_in_its_unit() {
    MeasuredClaim seconds =
        new MeasuredClaim("queue", " s", 1, 29, 29, 29, 29, Target.productAtMost(30));

    assertThat(FigureTables.table(List.of(seconds)))
        .contains("| queue | 1.0 s | 29.0 s | 29.00 | 29.00 – 29.00 | ≤ 30.0 s | met |");
  }

  @Test
  void what_is_asked_of_the_product_s_own_figure_moves_with_it_whatever_the_floor_does() {
    MeasuredClaim then = new MeasuredClaim("it", " s", 1, 10, 10, 10, 10, Target.productAtMost(30));
    MeasuredClaim slower =
        new MeasuredClaim("it", " s", 2, 20, 10, 10, 10, Target.productAtMost(30));
    MeasuredClaim same = new MeasuredClaim("it", " s", 2, 10, 5, 5, 5, Target.productAtMost(30));

    assertThat(FigureTables.comparison("one", List.of(slower), kept(then))).contains("| worse |");
    assertThat(FigureTables.comparison("one", List.of(same), kept(then))).contains("as before");
  }

  @Test
  void what_moved_is_told_from_what_wandered() {
    assertThat(moved(0.70, 0.75, Target.atLeast(0.7))).contains("as before");
    assertThat(moved(0.70, 0.50, Target.atLeast(0.7))).contains("| worse |");
    assertThat(moved(0.50, 0.70, Target.atLeast(0.7))).contains("| better |").contains("+40 %");
    assertThat(moved(4.0, 6.0, Target.atMost(5))).contains("| worse |");
  }

  @Test
  void a_figure_that_was_not_kept_is_new() {
    assertThat(FigureTables.comparison("two", List.of(finding(1, null)), kept(finding(1, null))))
        .contains("| new |");
  }

  @Test
  void a_file_from_before_targets_of_the_product_s_own_figure_is_read(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("baseline.json");
    kept(finding(0.7, Target.atLeast(0.7))).write(file);
    String older = Files.readString(file).replaceAll(",\\s*\"ofProduct\" : false", "");
    assertThat(older).doesNotContain("ofProduct");
    Files.writeString(file, older);

    assertThat(Results.read(file).find("one", "it")).contains(finding(0.7, Target.atLeast(0.7)));
  }

  @Test
  void figures_are_read_as_they_were_written_and_another_benchmark_s_stay(@TempDir Path folder) {
    Path file = folder.resolve("baseline.json");
    assertThat(Results.read(file).benchmarks()).isEmpty();

    kept(finding(0.7, Target.atLeast(0.7))).write(file);
    Results.read(file)
        .with("two", new Results.Measured(MACHINE, "./samenspraak bench two", List.of()))
        .write(file);

    assertThat(Results.read(file).benchmarks()).containsOnlyKeys("one", "two");
    assertThat(Results.read(file).find("one", "it")).contains(finding(0.7, Target.atLeast(0.7)));
  }
}
