package org.samenspraak.backbone.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.wire.EventCodec;

/**
 * All facts of an aggregate. Pending ones are read first, history after: an event moves from the
 * one to the other, so the other way round would miss it.
 */
record Timelines(DocumentStore store, EventCodec codec) {

  List<TimelineEntry> of(String id) {
    Optional<Stored> found = store.find(id);
    if (found.isEmpty()) {
      return List.of();
    }
    Stored stored = found.get();
    Map<Long, Pending> facts = new TreeMap<>();
    stored.outbox().forEach(fact -> facts.put(fact.sequence(), fact));
    store.history(id, 1, stored.sequence()).forEach(fact -> facts.put(fact.sequence(), fact));
    List<TimelineEntry> entries = new ArrayList<>(facts.size());
    facts.values().forEach(fact -> entries.add(entry(fact)));
    entries.sort(Comparator.comparingLong(TimelineEntry::sequence));
    return entries;
  }

  private TimelineEntry entry(Pending fact) {
    return new TimelineEntry(
        fact.id(),
        fact.sequence(),
        fact.envelope().type(),
        fact.envelope().time(),
        fact.envelope().actor(),
        codec.plain(fact.envelope().data()));
  }
}
