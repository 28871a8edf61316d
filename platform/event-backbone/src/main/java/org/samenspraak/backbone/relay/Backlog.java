package org.samenspraak.backbone.relay;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.store.DocumentStore.Waiting;

/** What was pending everywhere at one look of the sweep; filled by one thread, then only read. */
final class Backlog {
  private final Map<String, Long> byKind = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private long all;
  private int most;
  private @Nullable String fullest;
  private @Nullable Instant oldest;

  void add(String kind, Waiting waiting) {
    byKind.merge(kind, (long) waiting.count(), Long::sum);
    all += waiting.count();
    if (waiting.count() > most) {
      most = waiting.count();
      fullest = kind + "/" + waiting.id();
    }
    if (waiting.head() != null) {
      heads.add(waiting.head());
    }
    if (waiting.since() != null && (oldest == null || waiting.since().isBefore(oldest))) {
      oldest = waiting.since();
    }
  }

  long all() {
    return all;
  }

  long of(String kind) {
    return byKind.getOrDefault(kind, 0L);
  }

  /** Events pending in the one aggregate that has most. */
  int most() {
    return most;
  }

  /** That aggregate as {@code <kind>/<id>}; null when nothing is pending. */
  @Nullable String fullest() {
    return fullest;
  }

  /** When the oldest was committed, machine clock; null when nothing is pending. */
  @Nullable Instant oldest() {
    return oldest;
  }

  /** Ids of the first pending event of each aggregate. */
  Set<String> heads() {
    return heads;
  }
}
