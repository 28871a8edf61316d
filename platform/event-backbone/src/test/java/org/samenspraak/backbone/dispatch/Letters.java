package org.samenspraak.backbone.dispatch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;

/** Messages about letters, as they come from a topic. */
final class Letters {
  private Letters() {}

  /** The letter's text is its key and sequence, for example {@code a1}. */
  static Incoming letter(String key, long sequence, long offset) {
    return message(
        key, sequence, offset, "letter.written.v1", "{\"text\":\"" + key + sequence + "\"}");
  }

  static Incoming message(String key, long sequence, long offset, String type, String data) {
    return new Incoming(
        "letter-events",
        0,
        offset,
        key,
        Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            "letter/" + key + "/" + sequence,
            "ce_type",
            type,
            "ce_source",
            "/post",
            "ce_subject",
            "letter/" + key,
            "ce_sequence",
            Long.toString(sequence),
            "ce_time",
            "2020-10-29T08:00:00Z",
            "ce_actor",
            "clerk"),
        data.getBytes(UTF_8));
  }
}
