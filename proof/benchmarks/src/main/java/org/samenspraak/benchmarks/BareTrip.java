package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** From a plain producer to a plain consumer, with the bytes and headers of a real event. */
final class BareTrip implements AutoCloseable {
  private static final String TOPIC = "bench-trip-events";
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ConsumerRecord<String, byte[]> like;
  private final BareTopic topic;
  private final Acknowledgements arrivals = new Acknowledgements();
  private final AtomicInteger numbers = new AtomicInteger();
  private final Thread reader;
  private volatile boolean stopped;

  /** Starts reading; what is sent is the first record of that topic, each time with another key. */
  BareTrip(BenchParts parts, String topicOfExample) {
    try (KafkaConsumer<String, byte[]> consumer = fromTheStart(parts, topicOfExample)) {
      this.like = first(consumer, topicOfExample);
    }
    this.topic = new BareTopic(parts.brokers(), TOPIC);
    KafkaConsumer<String, byte[]> consumer = fromTheStart(parts, TOPIC);
    this.reader = Thread.ofVirtual().name("bare-reader").start(() -> read(consumer));
  }

  /** Sends the next one; completes when it was read. */
  CompletableFuture<Void> sendOne() {
    int width = like.key().length();
    String key = String.format("%0" + width + "d", numbers.incrementAndGet());
    CompletableFuture<Void> sent = topic.sendOne(key, like.headers(), like.value());
    return sent.thenCompose(_ -> arrivals.of(key));
  }

  private void read(KafkaConsumer<String, byte[]> consumer) {
    try (consumer) {
      while (!stopped) {
        consumer.poll(POLL).forEach(found -> arrivals.came(found.key()));
      }
    }
  }

  private static KafkaConsumer<String, byte[]> fromTheStart(BenchParts parts, String topic) {
    KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", parts.brokers(), "enable.auto.commit", false),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    List<TopicPartition> all =
        consumer.partitionsFor(topic).stream()
            .map(one -> new TopicPartition(topic, one.partition()))
            .toList();
    consumer.assign(all);
    consumer.seekToBeginning(all);
    return consumer;
  }

  private static ConsumerRecord<String, byte[]> first(
      KafkaConsumer<String, byte[]> consumer, String topic) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Iterator<ConsumerRecord<String, byte[]>> found = consumer.poll(POLL).iterator();
      if (found.hasNext()) {
        return found.next();
      }
    }
    throw new IllegalStateException("nothing on " + topic);
  }

  @Override
  public void close() {
    stopped = true;
    try {
      reader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    topic.close();
  }
}
