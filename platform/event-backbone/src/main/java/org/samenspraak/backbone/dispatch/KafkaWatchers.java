package org.samenspraak.backbone.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.relay.EventProducer;
import org.samenspraak.backbone.relay.KafkaTimeouts;
import org.samenspraak.backbone.relay.Topics;

/**
 * Copies parked messages to a topic: the message as it was, with headers that say why and where it
 * is parked. The producer is made at the first copy; most services never need one.
 */
public final class KafkaWatchers implements Watchers, AutoCloseable {
  private final EventProducer producer;
  private final String topic;

  /**
   * Watchers of a topic that exists.
   *
   * @param connection bootstrap servers and, where needed, security settings
   */
  public KafkaWatchers(Map<String, Object> connection, KafkaTimeouts timeouts, String topic) {
    this.topic = topic;
    Map<String, Object> settings = new HashMap<>(connection);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.putAll(timeouts.producer());
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, Topics.MAX_EVENT_BYTES);
    this.producer = new EventProducer(settings);
  }

  /** A message that was as large as may be is told without what it carries: its headers grow. */
  @Override
  public void tell(Parked parked) {
    Map<String, String> headers = headers(parked);
    try {
      send(parked, parked.message().data(), headers);
    } catch (RecordTooLargeException _) {
      headers.put("parked_data", "left out");
      send(parked, null, headers);
    }
  }

  private void send(Parked parked, byte @Nullable [] data, Map<String, String> headers) {
    var copy = new ProducerRecord<String, byte[]>(topic, parked.message().key(), data);
    headers.forEach((name, value) -> copy.headers().add(name, value.getBytes(UTF_8)));
    CompletableFuture<Void> answer = new CompletableFuture<>();
    producer.send(copy, answer);
    try {
      var _ = answer.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RecordTooLargeException large) {
        throw large;
      }
      throw new KafkaException("copy of a parked message", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptException(e);
    }
  }

  private static Map<String, String> headers(Parked parked) {
    Incoming message = parked.message();
    Map<String, String> headers = new LinkedHashMap<>(message.headers());
    headers.put("parked_id", parked.id());
    headers.put("parked_group", parked.group());
    headers.put("parked_why", parked.last().why().name());
    headers.put("parked_reason", parked.last().reason());
    Optional.ofNullable(parked.last().refusal())
        .ifPresent(refusal -> headers.put("parked_refusal", refusal.type()));
    headers.put("parked_topic", message.topic());
    headers.put("parked_partition", Integer.toString(message.partition()));
    headers.put("parked_offset", Long.toString(message.offset()));
    return headers;
  }

  @Override
  public void close() {
    producer.close();
  }
}
