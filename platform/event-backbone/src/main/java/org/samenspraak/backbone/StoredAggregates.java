package org.samenspraak.backbone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.deadline.Waking;
import org.samenspraak.backbone.dispatch.KeyOnly;
import org.samenspraak.backbone.dispatch.KeyOnlyAggregates;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.CommitListener;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.store.Turns;

/** The aggregates of a service's classes, each over the store of its kind. */
final class StoredAggregates {
  private final Map<Class<?>, Waking<?>> byType = new LinkedHashMap<>();

  /** What they are made of, beside their store. */
  record Parts(
      StateMapper mapper,
      Stamp stamp,
      Turns turns,
      CommitListener listener,
      Retention retention,
      KeyOnly keyOnly) {

    <T extends Aggregate> Waking<T> over(DocumentStore store, Class<T> type) {
      Aggregates<T> stored =
          new AggregateStore<>(type, store, mapper, stamp, turns, listener, retention);
      return new Waking<>(store, new KeyOnlyAggregates<>(stored, keyOnly));
    }
  }

  StoredAggregates(Map<Class<? extends Aggregate>, DocumentStore> stores, Parts parts) {
    stores.forEach((type, store) -> byType.put(type, parts.over(store, type)));
  }

  @SuppressWarnings("unchecked") // put in under its own class
  <T extends Aggregate> Aggregates<T> of(Class<T> type) {
    return (Aggregates<T>)
        Optional.ofNullable(byType.get(type))
            .orElseThrow(() -> new IllegalArgumentException("not stored here: " + type))
            .aggregates();
  }

  List<Waking<?>> all() {
    return new ArrayList<>(byType.values());
  }
}
