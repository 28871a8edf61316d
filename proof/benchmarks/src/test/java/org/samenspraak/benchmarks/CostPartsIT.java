package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
  void what_a_jvm_of_its_own_uses_is_told_from_what_everything_else_uses() {
    try (OwnJvm broker = emptyBroker()) {
      double seconds = broker.awaitReady(() -> broker.said("serving"));
      Map<String, Usage> used =
          Usage.during(Map.of("broker", broker), () -> Polling.pass(Duration.ofMillis(500)));

      assertThat(seconds).isPositive();
      assertThat(broker.cpu()).isPositive().isLessThan(Duration.ofMinutes(1));
      assertThat(used).containsOnlyKeys("broker");
      assertThat(used.get("broker").cpuPercent()).isPositive();
      assertThat(used.get("broker").resident()).isBetween(20.0, 2_000.0);
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

  @Test
  void a_topic_s_lag_is_what_its_group_has_not_committed() {
    try (BenchParts parts = BenchParts.start();
        GroupLag lag = new GroupLag(parts.brokers());
        BareTopic topic = new BareTopic(parts.brokers(), "bench-lag-events")) {
      assertThat(lag.total()).isZero();
      topic.send(Pile.of(topic.name(), "l", 3).envelopes());
      try (var consumer = DispatcherBenchmark.consumer(parts.brokers(), topic.name())) {
        int seen = 0;
        while (seen < 3) {
          seen += consumer.poll(Duration.ofSeconds(1)).count();
        }
        consumer.commitSync();
      }
      assertThat(lag.total()).isZero();
      topic.send(Pile.of(topic.name(), "l", 3).envelopes());
      assertThat(lag.total()).isEqualTo(3);
    }
  }

  private OwnJvm emptyBroker() {
    return new OwnJvm(
        "broker",
        folder,
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            IdleBroker.class.getName(),
            folder.resolve("data").toString()));
  }
}
