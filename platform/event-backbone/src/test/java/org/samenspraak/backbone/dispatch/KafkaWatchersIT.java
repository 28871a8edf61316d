package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.relay.KafkaTimeouts;
import org.samenspraak.backbone.relay.Topics;
import org.samenspraak.testsupport.TestBroker;

class KafkaWatchersIT {
  private static final Map<String, Object> CONNECTION =
      Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers());

  private static final KafkaTimeouts TIMEOUTS = BackboneProperties.defaults().kafka().timeouts();

  private final String topic = "watched-" + UUID.randomUUID();

  private static Parked parked(String key, int bytes) {
    Incoming message = new Incoming("letter-events", 0, 1, key, Map.of(), new byte[bytes]);
    Parked.Try last = new Parked.Try(Why.UNREADABLE, "no header ce_type", 1, null);
    return new Parked(key, Parked.INTAKE, message, Instant.EPOCH, last, true, null);
  }

  private List<ConsumerRecord<String, byte[]>> copies(int count) {
    List<ConsumerRecord<String, byte[]>> copies = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(CONNECTION, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(one -> new TopicPartition(topic, one.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> {
            consumer.poll(Duration.ofMillis(200)).forEach(copies::add);
            return copies.size() >= count;
          });
    }
    return copies;
  }

  /** One that cannot be sent would hold up the copies of all others. */
  @Test
  void are_told_of_the_largest_messages_too_if_need_be_without_what_they_carry() {
    try (Topics topics = new Topics(CONNECTION, TIMEOUTS, 1);
        KafkaWatchers watchers = new KafkaWatchers(CONNECTION, TIMEOUTS, topic)) {
      topics.prepare(List.of(topic));
      watchers.tell(parked("large", 2 << 20));
      watchers.tell(parked("largest", Topics.MAX_EVENT_BYTES - 100));
    }

    assertThat(copies(2))
        .anySatisfy(copy -> {
          assertThat(copy.key()).isEqualTo("large");
          assertThat(copy.value()).hasSize(2 << 20);
          assertThat(copy.headers().lastHeader("parked_data")).isNull();
        })
        .anySatisfy(copy -> {
          assertThat(copy.key()).isEqualTo("largest");
          assertThat(copy.value()).isNull();
          assertThat(copy.headers().lastHeader("parked_data").value())
              .asString()
              .isEqualTo("left out");
        });
  }
}
