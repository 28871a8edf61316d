package org.samenspraak.testsupport.service;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspraak.testsupport.TestBroker;

/** The topics, as somebody with nothing but a Kafka client uses them. */
public final class Wire {
  private final Map<String, Object> connection;
  private final KafkaProducer<String, byte[]> producer;
  private final Map<String, Topic> topics = new HashMap<>();

  /** Those of a broker. */
  public Wire(String bootstrapServers) {
    connection = Map.of("bootstrap.servers", bootstrapServers);
    producer = new KafkaProducer<>(connection, new StringSerializer(), new ByteArraySerializer());
  }

  /** Those of the broker that all tests of this JVM share. */
  public static Wire shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final Wire SHARED = new Wire(TestBroker.shared().bootstrapServers());
  }

  /** Publishes facts one after the other; each is on its topic when the next is sent. */
  public void publish(Fact... facts) {
    for (Fact fact : facts) {
      try {
        var _ = producer.send(fact.message()).get(30, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      } catch (ExecutionException | TimeoutException e) {
        throw new IllegalStateException("not published: " + fact.headers(), e);
      }
    }
  }

  /** All that is on a topic now; what has one key in its order. */
  public synchronized List<Seen> events(String topic) {
    return topics.computeIfAbsent(topic, name -> new Topic(connection, name)).all();
  }

  /** All that is on a topic now about one thing, in its order. */
  public List<Seen> events(String topic, String key) {
    return events(topic).stream().filter(event -> key.equals(event.key())).toList();
  }

  /** Read to its end each time it is asked. */
  private static final class Topic {
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Seen> seen = new ArrayList<>();

    Topic(Map<String, Object> connection, String name) {
      consumer =
          new KafkaConsumer<>(connection, new StringDeserializer(), new ByteArrayDeserializer());
      List<TopicPartition> partitions =
          consumer.partitionsFor(name).stream()
              .map(partition -> new TopicPartition(name, partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
    }

    List<Seen> all() {
      Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(50)).forEach(found -> seen.add(Seen.of(found)));
      }
      return List.copyOf(seen);
    }
  }
}
