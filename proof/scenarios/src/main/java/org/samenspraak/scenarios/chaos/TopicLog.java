package org.samenspraak.scenarios.chaos;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Everything that lies on the topics, in the order of each partition. */
final class TopicLog {

  /**
   * A record.
   *
   * @param about the aggregate: the id of the event without its sequence
   */
  record Entry(String eventId, String about, long sequence) {
    static Entry of(ConsumerRecord<String, byte[]> polled) {
      String id = header(polled, "ce_id");
      return new Entry(
          id,
          id.substring(0, Math.max(0, id.lastIndexOf('/'))),
          Long.parseLong(header(polled, "ce_sequence")));
    }
  }

  private TopicLog() {}

  /** By topic; the broker's own topics are left out. */
  static Map<String, List<Entry>> read(String bootstrapServers) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            bootstrapServers,
            ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
            false);
    Map<String, List<Entry>> log = new TreeMap<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      consumer
          .listTopics()
          .forEach((topic, some) -> {
            if (!topic.startsWith("__")) {
              log.put(topic, new ArrayList<>());
              some.forEach(one -> partitions.add(new TopicPartition(topic, one.partition())));
            }
          });
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer
            .poll(Duration.ofMillis(200))
            .forEach(polled -> log.getOrDefault(polled.topic(), List.of()).add(Entry.of(polled)));
      }
    }
    return log;
  }

  private static String header(ConsumerRecord<String, byte[]> polled, String name) {
    var header = polled.headers().lastHeader(name);
    return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
  }
}
