package org.samenspraak.plan.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.web.PageOf;
import org.samenspraak.web.Paging;

/** One fact of a history as it is answered. */
record HistoryItem(
    String id, long sequence, String type, Instant at, String actor, Map<String, Object> data) {

  static PageOf<HistoryItem> page(List<TimelineEntry> timeline, Paging paging) {
    return PageOf.of(timeline, paging).map(HistoryItem::of);
  }

  private static HistoryItem of(TimelineEntry entry) {
    return new HistoryItem(
        entry.id(),
        entry.sequence(),
        entry.type(),
        entry.at(),
        entry.actor().toString(),
        entry.data());
  }
}
