package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class OpenLoopTest {

  /**
   * All but the first wait for the first; a closed loop would have counted one slow answer only.
   */
  @Test
  void a_stall_is_felt_by_all_that_should_have_begun_during_it() {
    CompletableFuture<Void> stall =
        new CompletableFuture<Void>().completeOnTimeout(null, 300, TimeUnit.MILLISECONDS);

    Histogram latencies = OpenLoop.run(100, 20, n -> stall);

    assertThat(latencies.getTotalCount()).isEqualTo(20);
    assertThat(latencies.getMaxValue()).isGreaterThan(Duration.ofMillis(290).toNanos());
    assertThat(latencies.getValueAtPercentile(50)).isGreaterThan(Duration.ofMillis(150).toNanos());
  }

  @Test
  void keeps_to_the_schedule_when_the_work_is_quick() {
    long began = System.nanoTime();

    OpenLoop.run(100, 20, n -> CompletableFuture.completedFuture(n));

    assertThat(System.nanoTime() - began).isGreaterThanOrEqualTo(Duration.ofMillis(190).toNanos());
  }

  @Test
  void work_that_fails_fails_the_run() {
    assertThatThrownBy(() ->
            OpenLoop.run(
                1_000,
                3,
                n -> {
                  throw new IllegalStateException("no");
                }))
        .rootCause()
        .hasMessage("no");
  }
}
