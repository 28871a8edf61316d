package org.samenspraak.tinyservice;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.wire.CloudEventsHeaders;
import org.samenspraak.testsupport.TestBroker;

/** Topics as a stranger with nothing but a Kafka client sees them. */
final class RawTopic {
  static final String NOTES = "tiny-note-events";
  private static final String SERVERS = "bootstrap.servers";

  private RawTopic() {}

  static void written(String noteId, long sequence, String text) {
    send(
        noteId,
        sequence,
        "note.written.v1",
        "{\"noteId\":\"" + noteId + "\",\"text\":\"" + text + "\"}");
  }

  static void send(String noteId, long sequence, String type, String data) {
    Envelope envelope =
        new Envelope(
            "note/" + noteId + "/" + sequence,
            type,
            "/somewhere",
            sequence,
            Instant.parse("2020-10-29T08:00:00Z"),
            Actor.parse("clerk"),
            null,
            data.getBytes(UTF_8));
    record(noteId, CloudEventsHeaders.write(envelope), data);
  }

  static void record(String key, Headers headers, String value) {
    Map<String, Object> settings =
        Map.of(SERVERS, TestBroker.shared().bootstrapServers(), "acks", "all");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      var _ = producer.send(new ProducerRecord<>(NOTES, null, key, value, headers)).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All records that are on a topic now. */
  static List<ConsumerRecord<String, String>> read(String topic) {
    Map<String, Object> settings = Map.of(SERVERS, TestBroker.shared().bootstrapServers());
    List<ConsumerRecord<String, String>> records = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new org.apache.kafka.common.TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
        consumer.poll(Duration.ofMillis(50)).forEach(records::add);
      }
    }
    return records;
  }
}
