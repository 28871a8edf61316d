package org.samenspraak.standalone.story;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * Reads a ministry's topic from its beginning, as the ministry's own system would: with an ordinary
 * consumer.
 */
public final class MinistryTopic {

  /** One event as it lies there. */
  public record Seen(
      String key, String id, String type, String subject, String actor, String data) {}

  private MinistryTopic() {}

  /** All events on the topic at this moment; empty while it does not exist or may not be read. */
  public static List<Seen> read(Map<String, Object> connection, String topic) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    List<Seen> seen = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      var infos = consumer.listTopics().getOrDefault(topic, List.of());
      var partitions = infos.stream().map(i -> new TopicPartition(topic, i.partition())).toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(polled -> seen.add(seen(polled)));
      }
    }
    return seen;
  }

  private static Seen seen(ConsumerRecord<String, byte[]> polled) {
    return new Seen(
        polled.key() == null ? "" : polled.key(),
        header(polled, "ce_id"),
        header(polled, "ce_type"),
        header(polled, "ce_subject"),
        header(polled, "ce_actor"),
        new String(polled.value(), StandardCharsets.UTF_8));
  }

  private static String header(ConsumerRecord<String, byte[]> polled, String name) {
    var header = polled.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
