package org.samenspraak.backbone.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.wire.CloudEventsHeaders;

/**
 * A record as it came from a topic, not looked into yet.
 *
 * @param key the record's key, null when it has none
 * @param headers by name, read as UTF-8; of several with one name the last
 * @param data null for a record without a value
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Incoming(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    Map<String, String> headers,
    byte @Nullable [] data) {

  /** The record of a poll. */
  public static Incoming of(ConsumerRecord<byte[], byte[]> polled) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : polled.headers()) {
      if (header.value() != null) {
        headers.put(header.key(), new String(header.value(), UTF_8));
      }
    }
    byte[] key = polled.key();
    return new Incoming(
        polled.topic(),
        polled.partition(),
        polled.offset(),
        key == null ? null : new String(key, UTF_8),
        headers,
        polled.value());
  }

  /**
   * What is kept in order: the records of one key of one topic. A record without a key stands
   * alone.
   */
  String lane() {
    return topic + "|" + (key == null ? position() : key);
  }

  /** The event's id, or the position when it does not tell; the same for a duplicate that tells. */
  String id() {
    String told = headers.get(CloudEventsHeaders.ID);
    return told == null || told.isBlank() ? topic + "@" + position() : told;
  }

  private String position() {
    return partition + "@" + offset;
  }
}
