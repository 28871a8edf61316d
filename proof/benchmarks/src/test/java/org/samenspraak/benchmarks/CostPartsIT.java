package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pieces that costs are measured with; all of it takes minutes. */
@Tag("ordeal")
class CostPartsIT {
  @TempDir private Path folder;

  @Test
  void what_a_jvm_of_its_own_uses_is_told_from_what_everything_else_uses() throws IOException {
    Path program = folder.resolve("Waits.java");
    Files.writeString(
        program, "void main() throws Exception { new java.net.ServerSocket(0).accept(); }");
    try (OwnJvm waiting = new OwnJvm("waiting", folder, List.of(program.toString()))) {
      double seconds = waiting.awaitReady(() -> waiting.cpu().isPositive());
      Map<String, Usage> used =
          Usage.during(Map.of("waiting", waiting), () -> Polling.pass(Duration.ofMillis(500)));

      assertThat(seconds).isPositive();
      assertThat(waiting.cpu()).isPositive().isLessThan(Duration.ofMinutes(1));
      assertThat(used).containsOnlyKeys("waiting");
      assertThat(used.get("waiting").cpuPercent()).isPositive();
      assertThat(used.get("waiting").resident()).isBetween(20.0, 2_000.0);
    }
  }

  @Test
  void a_jvm_that_ends_by_itself_is_not_waited_for_and_says_why() {
    try (OwnJvm wrong = new OwnJvm("wrong", folder, List.of("-cp", "nothing", "NoSuchClass"))) {
      assertThatThrownBy(() -> wrong.awaitReady(() -> false))
          .hasMessageContaining("wrong ended")
          .hasMessageContaining("NoSuchClass");
    }
  }

  @Test
  void what_was_not_built_is_named_with_the_command_that_builds_it() {
    assertThatThrownBy(() -> new Programs(folder, folder).jarOf("plan-service"))
        .hasMessageContaining("plan-service")
        .hasMessageContaining("./samenspraak bench cost");
  }
}
