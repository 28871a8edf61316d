package org.samenspraak.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.relay.RelayFigures;
import org.springframework.boot.health.contributor.Health;

class RelayHealthTest {
  private static final String REASON = "RecordTooLargeException: 5242880 bytes";

  private final RelayFigures figures = mock(RelayFigures.class);

  private Health health() {
    return new HealthConfiguration().relayHealthIndicator(figures).health();
  }

  @Test
  void a_fact_that_the_broker_will_never_take_is_told_at_once_with_the_reason() {
    when(figures.refused()).thenReturn(true);
    when(figures.failures()).thenReturn(Map.of("note/a/1", REASON));

    assertThat(health().getStatus().getCode()).isEqualTo("STUCK");
    assertThat(health().getDetails()).containsEntry("failures", Map.of("note/a/1", REASON));
  }

  @Test
  void a_fact_that_may_pass_at_the_next_attempt_is_mentioned_while_all_is_still_well() {
    when(figures.failures()).thenReturn(Map.of("note/a/1", "TimeoutException"));
    when(figures.oldestSeconds()).thenReturn(2.0);

    assertThat(health().getStatus().getCode()).isEqualTo("UP");
    assertThat(health().getDetails()).containsKey("failures");
  }
}
