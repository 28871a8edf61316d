package org.samenspraak.question;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
final class Wire {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String bootstrapServers;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();

  Wire(String bootstrapServers) {
    this.bootstrapServers = bootstrapServers;
    this.consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", bootstrapServers),
            new StringDeserializer(),
            new ByteArrayDeserializer());
  }

  /** An event as it was read. */
  record Seen(String id, String type, String actor, String time, JsonNode data) {}

  /** Publishes the register that the contract's sample holds, as coordination-service does. */
  void publishRegister() {
    try (InputStream sample =
        Objects.requireNonNull(
            Wire.class.getResourceAsStream("/samples/government.recorded.v1.full.json"))) {
      publish(
          "government-events",
          new Envelope(
              "government/jambon-2019/1",
              "government.recorded.v1",
              "/coordination-service",
              1,
              Instant.parse("2020-10-28T08:00:00Z"),
              Actor.parse("operator"),
              null,
              sample.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Publishes that the answer to that question is final. */
  void publishFinalised(String questionId, Instant at, Object event) {
    publish(
        "coordination-events",
        new Envelope(
            "coordination/" + questionId + "/9",
            "coordination.finalised.v1",
            "/coordination-service",
            9,
            at,
            Actor.parse("cabinet:zuhal-demir"),
            null,
            JSON.writeValueAsBytes(event)));
  }

  private void publish(String topic, Envelope envelope) {
    Map<String, Object> settings = Map.of("bootstrap.servers", bootstrapServers, "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer
          .send(
              new ProducerRecord<>(
                  topic,
                  null,
                  envelope.aggregateId(),
                  envelope.data(),
                  CloudEventsHeaders.write(envelope)))
          .get(30, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException("not published: " + envelope.id(), e);
    }
  }

  /** All events of one question that are on its topic now, in their order. */
  synchronized List<Seen> events(String questionId) {
    readOn();
    return found.stream()
        .filter(record -> record.key().equals(questionId))
        .map(Wire::seen)
        .toList();
  }

  /** How many events of all questions are on the topic now. */
  synchronized int count() {
    readOn();
    return found.size();
  }

  /** All that stands on the topic about one question, headers and all. */
  synchronized List<String> wholeRecords(String questionId) {
    readOn();
    return found.stream()
        .filter(record -> record.key().equals(questionId))
        .map(Wire::whole)
        .toList();
  }

  /** All that stands on the topic. */
  synchronized List<String> wholeRecords() {
    readOn();
    return found.stream().map(Wire::whole).toList();
  }

  private static String whole(ConsumerRecord<String, byte[]> found) {
    String headers =
        Stream.of(found.headers().toArray())
            .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
            .collect(Collectors.joining("\n"));
    return headers + "\n" + found.key() + "\n" + new String(found.value(), UTF_8);
  }

  private void readOn() {
    if (consumer.assignment().isEmpty()) {
      List<TopicPartition> partitions =
          consumer.partitionsFor("question-events").stream()
              .map(p -> new TopicPartition(p.topic(), p.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
    }
    Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
    while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
      consumer.poll(Duration.ofMillis(50)).forEach(found::add);
    }
  }

  private static Seen seen(ConsumerRecord<String, byte[]> found) {
    return new Seen(
        header(found, "ce_id"),
        header(found, "ce_type"),
        header(found, "ce_actor"),
        header(found, "ce_time"),
        JSON.readTree(found.value()));
  }

  private static String header(ConsumerRecord<String, byte[]> found, String name) {
    return new String(found.headers().lastHeader(name).value(), UTF_8);
  }
}
