package org.samenspraak.backbone.relay;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.wire.CloudEventsHeaders;

/** Sends with a plain producer: acknowledged by all in-sync replicas, given up in time. */
public final class KafkaSender implements Sender, AutoCloseable {
  private final EventProducer producer;
  private final Topics topics;

  /**
   * A sender with a producer of its own.
   *
   * @param connection bootstrap servers and, where needed, security settings
   */
  public KafkaSender(Map<String, Object> connection, KafkaTimeouts timeouts, Topics topics) {
    this.producer = new EventProducer(settings(connection, timeouts));
    this.topics = topics;
  }

  private static Map<String, Object> settings(
      Map<String, Object> connection, KafkaTimeouts timeouts) {
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.putAll(timeouts.producer());
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_EVENT_BYTES);
    return settings;
  }

  /** On a thread of its own, since the producer blocks while it does not know the topic. */
  @Override
  public CompletionStage<Void> send(Pending event) {
    CompletableFuture<Void> answer = new CompletableFuture<>();
    Thread.ofVirtual().name("send").start(() -> send(event, answer));
    return answer;
  }

  private void send(Pending event, CompletableFuture<Void> answer) {
    try {
      topics.ensure(event.topic());
      producer.send(
          new ProducerRecord<>(
              event.topic(),
              null,
              event.envelope().aggregateId(),
              event.envelope().data(),
              CloudEventsHeaders.write(event.envelope())),
          answer);
    } catch (RuntimeException e) {
      answer.completeExceptionally(e);
    }
  }

  /** Waits shortly for what is under way; what is not acknowledged then stays pending. */
  @Override
  public void close() {
    producer.close();
  }
}
