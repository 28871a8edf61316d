package org.samenspraak.backbone.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void pausesDoubleUpToTheLongest() {
    Backoff quarter = Backoff.valueOf("5s..15m");

    assertThat(quarter.after(0)).isEqualTo(Duration.ofSeconds(5));
    assertThat(quarter.after(1)).isEqualTo(Duration.ofSeconds(5));
    assertThat(quarter.after(3)).isEqualTo(Duration.ofSeconds(20));
    assertThat(quarter.after(1_000)).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void whatIsNotWrittenThatWayIsRefusedWithAnExample() {
    assertThatThrownBy(() -> Backoff.valueOf("5s")).hasMessageContaining("250ms..30s");
  }
}
