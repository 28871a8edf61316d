package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SustainedTest {

  @Test
  void is_the_highest_rate_that_is_kept_up_with() {
    List<Double> tried = new ArrayList<>();

    double rate =
        Sustained.rate(one -> {
          tried.add(one);
          return Math.min(one, 210);
        });

    assertThat(rate).isEqualTo(200);
    assertThat(tried).containsExactly(300.0, 250.0, 200.0);
  }

  @Test
  void what_is_far_above_what_was_served_is_not_tried() {
    List<Double> tried = new ArrayList<>();

    double rate =
        Sustained.rate(one -> {
          tried.add(one);
          return Math.min(one, 90);
        });

    assertThat(rate).isEqualTo(80);
    assertThat(tried).containsExactly(300.0, 100.0, 80.0);
  }

  @Test
  void what_was_passed_over_since_too_high_a_rate_was_served_badly_is_tried_in_the_end() {
    List<Double> tried = new ArrayList<>();

    double rate =
        Sustained.rate(one -> {
          tried.add(one);
          return one > 130 ? 50 : one;
        });

    assertThat(rate).isEqualTo(130);
    assertThat(tried).containsExactly(300.0, 60.0, 80.0, 100.0, 130.0, 160.0);
  }

  @Test
  void is_the_lowest_one_when_none_is_kept_up_with() {
    assertThat(Sustained.rate(_ -> 0)).isEqualTo(20);
  }

  @Test
  void work_that_takes_longer_than_a_second_is_not_kept_up_with() {
    Duration each = Duration.ofMillis(100);

    assertThat(Sustained.served(100, each, () -> CompletableFuture.completedFuture(1)))
        .isEqualTo(100);
    assertThat(
            Sustained.served(
                100,
                each,
                () -> new CompletableFuture<>().completeOnTimeout(1, 1_100, TimeUnit.MILLISECONDS)))
        .isLessThan(100);
  }
}
