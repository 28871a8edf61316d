package org.samenspraak.backbone.relay;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A producer that is made when first needed, and anew after the broker refused its log-in: one that
 * was refused while it asked for its id never sends again, though the credential was put right.
 */
public final class EventProducer implements AutoCloseable {
  private final Map<String, Object> settings;
  private @Nullable Producer<String, byte[]> producer;

  /** A producer with these settings, which is not made yet. */
  public EventProducer(Map<String, Object> settings) {
    this.settings = Map.copyOf(settings);
  }

  /** Sends, and tells when it is acknowledged or why not; may block while a topic is not known. */
  public void send(ProducerRecord<String, byte[]> event, CompletableFuture<Void> answer) {
    try {
      Producer<String, byte[]> now = producer();
      var _ = now.send(event, (_, failure) -> answered(now, failure, answer));
    } catch (RuntimeException e) {
      answer.completeExceptionally(e);
    }
  }

  private void answered(
      Producer<String, byte[]> by, @Nullable Exception failure, CompletableFuture<Void> answer) {
    if (failure == null) {
      answer.complete(null);
      return;
    }
    if (Denied.spoilsProducer(failure)) {
      leave(by);
    }
    answer.completeExceptionally(failure);
  }

  private synchronized Producer<String, byte[]> producer() {
    if (producer == null) {
      producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }
    return producer;
  }

  /** On a thread of its own: it may be the producer's that calls back. */
  private synchronized void leave(Producer<String, byte[]> refused) {
    if (refused.equals(producer)) {
      producer = null;
      Thread.ofVirtual().name("close-producer").start(() -> refused.close(Duration.ZERO));
    }
  }

  /** Waits shortly for what is under way; what is not acknowledged then was not sent. */
  @Override
  public void close() {
    Optional.ofNullable(last()).ifPresent(one -> one.close(Duration.ofSeconds(5)));
  }

  private synchronized @Nullable Producer<String, byte[]> last() {
    Producer<String, byte[]> last = producer;
    producer = null;
    return last;
  }
}
