package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.relay.RelayHealth;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

class PollsAgainTest {
  private static final TopicPartition FIRST = new TopicPartition("question-events", 0);
  private static final TopicPartition SECOND = new TopicPartition("question-events", 1);

  private final MockConsumer<String, String> consumer = new MockConsumer<>("earliest");
  private final KafkaMessageListenerContainer<String, String> container =
      new KafkaMessageListenerContainer<>(
          new DefaultKafkaConsumerFactory<>(Map.of("bootstrap.servers", "nowhere:1")),
          new ContainerProperties("question-events"));
  private long nanos = 1;
  private final FactsHealth health = new FactsHealth(() -> nanos);
  private final PollsAgain again = new PollsAgain(Duration.ofMillis(1), health::commitDenied);

  @Test
  void everyPartitionIsReadAgainFromWhereThePollBegan() {
    consumer.assign(List.of(FIRST, SECOND));
    ConsumerRecords<String, String> poll = polled();

    for (int times = 0; times < 20; times++) {
      consumer.seek(FIRST, 12);
      consumer.seek(SECOND, 6);
      handle(poll);
      assertThat(consumer.position(FIRST)).isEqualTo(10);
      assertThat(consumer.position(SECOND)).isEqualTo(5);
    }
  }

  @Test
  void whatWentToAnotherInstanceIsLeftToIt() {
    consumer.assign(List.of(SECOND));

    handle(polled());

    assertThat(consumer.position(SECOND)).isEqualTo(5);
  }

  @Test
  void nothingIsCommittedForIt() {
    assertThat(again.isAckAfterHandle()).isFalse();
    assertThat(again.seeksAfterHandling()).isTrue();
  }

  @Test
  void aCommitThatIsDeniedAgainAndAgainIsToldToOperators() {
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);

    consumer.assign(List.of(FIRST, SECOND));
    handle(polled());
    assertThat(health.health().getStatus()).isEqualTo(RelayHealth.STUCK);
    assertThat(health.health().getDetails().get("reason")).asString().contains("a right", "log");

    nanos += FactsHealth.REPEATED_WITHIN.toNanos();
    assertThat(health.health().getStatus()).as("it was not denied since").isEqualTo(Status.UP);
  }

  @Test
  void anotherFailureOfAPollIsNoDenial() {
    consumer.assign(List.of(FIRST, SECOND));
    again.handleBatch(
        new IllegalStateException("voorbeeld"), polled(), consumer, container, () -> {});

    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  private void handle(ConsumerRecords<String, String> poll) {
    again.handleBatch(
        new GroupAuthorizationException("question-service"), poll, consumer, container, () -> {});
  }

  private static ConsumerRecords<String, String> polled() {
    return new ConsumerRecords<>(
        Map.of(
            FIRST,
            List.of(
                new ConsumerRecord<>(FIRST.topic(), 0, 10, "a", "1"),
                new ConsumerRecord<>(FIRST.topic(), 0, 11, "b", "2")),
            SECOND,
            List.of(new ConsumerRecord<>(SECOND.topic(), 1, 5, "c", "3"))),
        Map.of());
  }
}
