package org.samenspraak.question.web;

import java.time.Instant;
import java.util.Map;
import org.samenspraak.backbone.aggregate.TimelineEntry;

/** One fact of a question's history. */
record HistoryEntry(
    String id, long sequence, String type, Instant at, String actor, Map<String, Object> data) {

  static HistoryEntry of(TimelineEntry entry) {
    return new HistoryEntry(
        entry.id(),
        entry.sequence(),
        entry.type(),
        entry.at(),
        entry.actor().toString(),
        entry.data());
  }
}
