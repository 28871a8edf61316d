package org.samenspraak.coordination;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspraak.contracts.Event;
import org.samenspraak.contracts.EventName;
import org.samenspraak.contracts.Topic;
import org.samenspraak.testsupport.TestBroker;
import tools.jackson.databind.json.JsonMapper;

/** Other services' facts as they stand on the wire, and this service's as others read them. */
public final class CoordinationFacts implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final KafkaProducer<String, String> producer =
      new KafkaProducer<>(
          Map.of("bootstrap.servers", TestBroker.shared().bootstrapServers(), "acks", "all"),
          new StringSerializer(),
          new StringSerializer());
  private final KafkaConsumer<String, String> consumer =
      new KafkaConsumer<>(
          Map.of(
              "bootstrap.servers",
              TestBroker.shared().bootstrapServers(),
              "group.id",
              "test-" + UUID.randomUUID(),
              "auto.offset.reset",
              "earliest",
              "metadata.max.age.ms",
              "500"),
          new StringDeserializer(),
          new StringDeserializer());
  private final List<ConsumerRecord<String, String>> heard = new ArrayList<>();

  CoordinationFacts() {
    consumer.subscribe(List.of("coordination-events", "government-events"));
  }

  /** Publishes a fact as its service does. */
  void publish(String aggregate, String id, int sequence, String actor, String time, Event fact) {
    String type = fact.getClass().getAnnotation(EventName.class).value();
    send(type, aggregate, id, sequence, actor, time, fact);
  }

  /** Publishes a payload under another name than its own. */
  void publishAs(String type, String aggregate, String id, int sequence, Event fact) {
    send(type, aggregate, id, sequence, "clerk", "2020-10-29T09:00:00Z", fact);
  }

  private void send(
      String type,
      String aggregate,
      String id,
      int sequence,
      String actor,
      String time,
      Event fact) {
    String topic = fact.getClass().getInterfaces()[0].getAnnotation(Topic.class).value();
    ProducerRecord<String, String> message =
        new ProducerRecord<>(topic, id, JSON.writeValueAsString(fact));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            aggregate + "/" + id + "/" + sequence,
            "ce_type",
            type,
            "ce_source",
            "/test",
            "ce_subject",
            aggregate + "/" + id,
            "ce_time",
            time,
            "ce_sequence",
            Integer.toString(sequence),
            "ce_actor",
            actor,
            "content-type",
            "application/json")
        .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
    try {
      producer.send(message).get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Types of the facts about that subject, in the order of the topic, as far as they arrived. */
  List<String> typesAbout(String subject) {
    return about(subject).stream().map(fact -> header(fact, "ce_type")).toList();
  }

  /** Payloads of the facts about that subject. */
  List<String> payloadsAbout(String subject) {
    return about(subject).stream().map(ConsumerRecord::value).toList();
  }

  /** All that stands on the topics about that subject, headers and all, as far as it arrived. */
  List<String> wholeRecordsAbout(String subject) {
    return about(subject).stream().map(CoordinationFacts::whole).toList();
  }

  /** All that stands on the topics about anything. */
  List<String> wholeRecords() {
    return heard.stream().map(CoordinationFacts::whole).toList();
  }

  private static String whole(ConsumerRecord<String, String> fact) {
    String headers =
        Stream.of(fact.headers().toArray())
            .map(header -> header.key() + "=" + new String(header.value(), UTF_8))
            .collect(Collectors.joining("\n"));
    return headers + "\n" + fact.key() + "\n" + fact.value();
  }

  private List<ConsumerRecord<String, String>> about(String subject) {
    consumer.poll(Duration.ofMillis(200)).forEach(heard::add);
    return heard.stream().filter(fact -> subject.equals(fact.key())).toList();
  }

  private static String header(ConsumerRecord<String, String> fact, String name) {
    return new String(fact.headers().lastHeader(name).value(), UTF_8);
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
