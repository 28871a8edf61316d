package org.samenspraak.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.relay.KafkaTimeouts;
import org.samenspraak.backbone.relay.Topics;

/** A topic and a plain producer for it, with the same promises as the product's. */
final class BareTopic implements AutoCloseable {
  private static final KafkaTimeouts TIMEOUTS = BackboneProperties.defaults().kafka().timeouts();
  private final String name;
  private final KafkaProducer<String, byte[]> producer;

  BareTopic(String brokers, String name) {
    this.name = name;
    Map<String, Object> broker = Map.of("bootstrap.servers", brokers);
    try (Topics topics = new Topics(broker, TIMEOUTS, 1)) {
      topics.prepare(List.of(name));
    }
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            brokers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.LINGER_MS_CONFIG,
            0);
    this.producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
  }

  /** Completes when it is acknowledged. */
  CompletableFuture<Void> sendOne(String key, Headers headers, byte[] value) {
    CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    var _ =
        producer.send(
            new ProducerRecord<>(name, null, key, value, headers),
            (_, failure) -> {
              if (failure == null) {
                acknowledged.complete(null);
              } else {
                acknowledged.completeExceptionally(failure);
              }
            });
    return acknowledged;
  }

  @Override
  public void close() {
    producer.close();
  }
}
