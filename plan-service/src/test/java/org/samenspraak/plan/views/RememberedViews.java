package org.samenspraak.plan.views;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.ViewStore;

/** Views of one collection, in memory. */
final class RememberedViews implements ViewStore {
  private final Map<String, Object> views = new TreeMap<>();

  @Override
  public <V> Optional<V> find(String collection, String key, Class<V> type) {
    return Optional.ofNullable(views.get(key)).map(type::cast);
  }

  @Override
  public <V> List<V> all(String collection, Class<V> type) {
    return views.values().stream().<V>map(type::cast).toList();
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
}
