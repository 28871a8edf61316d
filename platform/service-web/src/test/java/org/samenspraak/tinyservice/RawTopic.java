package org.samenspraak.tinyservice;

import java.util.List;
import java.util.Map;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Seen;
import org.samenspraak.testsupport.service.Wire;

/** Topics as a stranger with nothing but a Kafka client sees them. */
final class RawTopic {
  static final String NOTES = "tiny-note-events";

  private RawTopic() {}

  static void written(String noteId, long sequence, String text) {
    send(
        noteId,
        sequence,
        "note.written.v1",
        "{\"noteId\":\"" + noteId + "\",\"text\":\"" + text + "\"}");
  }

  static void send(String noteId, long sequence, String type, String data) {
    Fact written = Fact.of("note.written.v1", noteId, sequence, data);
    Wire.shared().publish(written.with("ce_type", type).on(NOTES));
  }

  static void record(String key, Map<String, String> headers, String value) {
    Wire.shared().publish(new Fact(NOTES, key, headers, value));
  }

  /** All that is on a topic now. */
  static List<Seen> read(String topic) {
    return Wire.shared().events(topic);
  }
}
