package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private final Failures failures = new Failures();

  @Test
  void a_reason_is_news_once_for_an_event_and_again_when_it_becomes_another() {
    assertThat(failures.add("tally/a/1", new TimeoutException("late"))).isTrue();
    assertThat(failures.add("tally/a/1", new TimeoutException("late again"))).isFalse();
    assertThat(failures.lasting()).isFalse();

    assertThat(failures.add("tally/a/1", new RecordTooLargeException("5 MB"))).isTrue();

    assertThat(failures.lasting()).isTrue();
    assertThat(failures.reasons().get("tally/a/1")).contains("RecordTooLarge", "5 MB");
  }

  @Test
  void what_the_broker_denies_is_no_fault_of_the_event() {
    failures.add("tally/a/1", new TopicAuthorizationException("tally-events"));
    failures.add("tally/b/1", new KafkaException(new SaslAuthenticationException("expired")));

    assertThat(failures.denied()).isTrue();
    assertThat(failures.lasting()).isFalse();

    failures.retain(Set.of("tally/c/1"));
    assertThat(failures.denied()).isFalse();
  }

  @Test
  void what_is_no_head_any_more_is_forgotten() {
    failures.add("tally/a/1", new RecordTooLargeException("5 MB"));
    failures.add("tally/b/1", new TimeoutException("late"));

    failures.retain(Set.of("tally/b/1"));

    assertThat(failures.reasons()).containsOnlyKeys("tally/b/1");
    assertThat(failures.lasting()).isFalse();
  }

  @Test
  void only_some_are_kept_when_everything_fails() {
    for (int n = 0; n < 2 * Failures.MOST; n++) {
      failures.add("tally/" + n + "/1", new TimeoutException("late"));
    }

    assertThat(failures.reasons()).hasSize(Failures.MOST);
    assertThat(failures.add("tally/more/1", new TimeoutException("late"))).isFalse();
  }
}
