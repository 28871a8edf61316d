package org.samenspraak.testsupport.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What stands between the services and Spring is not to grow by itself: raising a number takes a
 * word in ADR 0039.
 */
class BudgetsTest {

  @ParameterizedTest
  @CsvSource({
    "platform/event-backbone, 10400",
    "platform/service-web, 5450",
    "proof/benchmarks, 2750"
  })
  void a_module_of_the_platform_has_no_more_main_lines_than_were_agreed(String module, long most) {
    Path sources = Path.of("../..").resolve(module).resolve("src/main/java");

    assertThat(lines(sources)).isBetween(most / 2, most);
  }

  private static long lines(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      List<Path> java = files.filter(file -> file.toString().endsWith(".java")).toList();
      return java.stream().mapToLong(BudgetsTest::linesOf).sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long linesOf(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
