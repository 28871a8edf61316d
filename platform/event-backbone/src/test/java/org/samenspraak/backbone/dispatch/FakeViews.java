package org.samenspraak.backbone.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.samenspraak.backbone.inbound.ViewStore;

/** Views in memory. */
public final class FakeViews implements ViewStore {
  private final Map<String, Object> views = new HashMap<>();
  private final Map<String, Long> seen = new HashMap<>();

  @Override
  public synchronized <V> Optional<V> find(String collection, String key, Class<V> type) {
    return Optional.ofNullable(views.get(collection + "/" + key)).map(type::cast);
  }

  @Override
  public synchronized <V> List<V> all(String collection, Class<V> type) {
    return views.values().stream().map(type::cast).toList();
  }

  @Override
  public synchronized <V> void apply(
      String collection,
      String key,
      Class<V> type,
      String source,
      long sequence,
      UnaryOperator<V> fold) {
    String view = collection + "/" + key;
    if (seen.getOrDefault(view + source, 0L) < sequence) {
      V after = fold.apply(find(collection, key, type).orElse(null));
      views.put(view, after);
      seen.put(view + source, sequence);
    }
  }
}
