package org.samenspraak.backbone.inbound;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where projections keep their views: documents {@code {_id: key, seen: […], version, view: {…}}}.
 */
public interface ViewStore {

  /** The view with that key. */
  <V> Optional<V> find(String collection, String key, Class<V> type);

  /**
   * All views of a collection, by key; for small sets only. A view that did not change since it was
   * last asked for is the same object, so nobody may change one.
   */
  <V> List<V> all(String collection, Class<V> type);

  /**
   * Applies a fold unless an event of that source at or above that sequence was applied before;
   * decided again on a clash.
   *
   * @param source {@code <aggregate>/<id>} of the event
   */
  <V> void apply(
      String collection,
      String key,
      Class<V> type,
      String source,
      long sequence,
      UnaryOperator<@Nullable V> fold);
}
