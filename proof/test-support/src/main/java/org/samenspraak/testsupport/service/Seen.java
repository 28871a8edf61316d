package org.samenspraak.testsupport.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event as it stands on its topic. */
public record Seen(String topic, String key, Map<String, String> headers, String value) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Seen of(ConsumerRecord<String, byte[]> found) {
    Map<String, String> headers = new LinkedHashMap<>();
    found.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    return new Seen(found.topic(), found.key(), headers, new String(found.value(), UTF_8));
  }

  /** A header, empty when there is none. */
  public String header(String name) {
    return headers.getOrDefault(name, "");
  }

  /** The id of the event. */
  public String id() {
    return header("ce_id");
  }

  /** Its name and version. */
  public String type() {
    return header("ce_type");
  }

  /** Who did it. */
  public String actor() {
    return header("ce_actor");
  }

  /** When, in business time. */
  public String time() {
    return header("ce_time");
  }

  /** What it says. */
  public JsonNode data() {
    return JSON.readTree(value);
  }

  /** All that stands there, headers and all. */
  public String whole() {
    return headers.entrySet().stream()
        .map(header -> header.getKey() + "=" + header.getValue())
        .collect(Collectors.joining("\n", "", "\n" + key + "\n" + value));
  }
}
