package org.samenspraak.backbone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.deadline.Waking;
import org.samenspraak.backbone.store.DocumentStore;

/** The aggregates of a service's classes, each over the store of its kind. */
final class StoredAggregates {
  private final Map<Class<?>, Waking<?>> byType = new LinkedHashMap<>();

  /** How the aggregates of a class are made over their store. */
  interface Maker {
    <T extends Aggregate> Aggregates<T> over(DocumentStore store, Class<T> type);
  }

  StoredAggregates(
      List<Class<? extends Aggregate>> types,
      Function<Class<? extends Aggregate>, DocumentStore> stores,
      Maker maker) {
    types.forEach(type -> byType.put(type, waking(type, stores.apply(type), maker)));
  }

  private static <T extends Aggregate> Waking<T> waking(
      Class<T> type, DocumentStore store, Maker maker) {
    return new Waking<>(store, maker.over(store, type));
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
