package org.samenspraak.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.wire.CloudEventsHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The topics as another service sees them. */
record Wire(String bootstrapServers) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** An event as it was read. */
  record Seen(String id, String type, String key, String actor, String time, JsonNode data) {}

  /** A golden sample of event-contracts. */
  static byte[] sample(String name) {
    try (InputStream sample = Wire.class.getResourceAsStream("/samples/" + name + ".json")) {
      return sample.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  /** Publishes a sample of the register as coordination-service does. */
  void publishGovernment(String id, long sequence, String sample) {
    Envelope envelope =
        new Envelope(
            "government/" + id + "/" + sequence,
            "government.recorded.v1",
            "/coordination-service",
            sequence,
            Instant.parse("2020-10-28T08:00:00Z"),
            Actor.parse("operator"),
            null,
            sample(sample));
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  "government-events",
                  null,
                  id,
                  envelope.data(),
                  CloudEventsHeaders.write(envelope)))
          .get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the register was not published", e);
    }
  }

  /** All events of one aggregate that are on the topic now, in their order. */
  List<Seen> events(String topic, String key) {
    return events(topic, key::equals);
  }

  /**
   * All events of some aggregates that are on the topic now; those of one aggregate in their order.
   */
  List<Seen> events(String topic, Predicate<String> key) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrapServers);
    List<Seen> seen = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(p -> new TopicPartition(topic, p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(found -> seen.add(seen(found)));
      }
    }
    return seen.stream().filter(event -> key.test(event.key())).toList();
  }

  private static Seen seen(ConsumerRecord<String, byte[]> found) {
    return new Seen(
        header(found, "ce_id"),
        header(found, "ce_type"),
        found.key(),
        header(found, "ce_actor"),
        header(found, "ce_time"),
        MAPPER.readTree(found.value()));
  }

  private static String header(ConsumerRecord<String, byte[]> found, String name) {
    return new String(found.headers().lastHeader(name).value(), UTF_8);
  }
}
