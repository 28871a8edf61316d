package org.samenspraak.coordination.fakes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.Event;

/** Views in memory, fed by hand. */
public final class FakeViews implements ViewStore {
  private final Map<String, Object> views = new HashMap<>();

  @Override
  public <V> Optional<V> find(String collection, String key, Class<V> type) {
    return Optional.ofNullable(views.get(key)).map(type::cast);
  }

  @Override
  public <V> List<V> all(String collection, Class<V> type) {
    return views.values().stream().map(type::cast).toList();
  }

  @Override
  public <V> void apply(
      String collection,
      String key,
      Class<V> type,
      String source,
      long sequence,
      UnaryOperator<@Nullable V> fold) {
    views.put(key, fold.apply(find(collection, key, type).orElse(null)));
  }

  /** Lets the projection see an event, as the dispatcher does. */
  public <V> void see(Projection<V> projection, Event event) {
    projection.subscriptions().stream()
        .filter(subscription -> subscription.event().isInstance(event))
        .forEach(subscription -> fold(projection, subscription, event));
  }

  private <E extends Event, V> void fold(
      Projection<V> projection, Projection.Subscription<E, V> subscription, Event event) {
    E seen = subscription.event().cast(event);
    apply(
        projection.collection(),
        subscription.key().apply(seen),
        projection.type(),
        "test",
        1,
        before -> subscription.fold().apply(before, seen));
  }
}
