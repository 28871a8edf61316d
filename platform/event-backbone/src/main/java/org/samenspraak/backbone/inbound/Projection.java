package org.samenspraak.backbone.inbound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.Event;

/**
 * A view fed by events: one document per key, each event applied once and only above the sequence
 * already seen of its aggregate. All projections see an event before any reaction does. A subclass
 * is a bean that names in its constructor which events it folds and adds queries of its own.
 *
 * @param <V> the view, a record
 */
public abstract class Projection<V> {

  /** Makes the view after the event from the view before it, absent at first. */
  @FunctionalInterface
  public interface Fold<E extends Event, V> {
    /** Returns the view as it is after the event. */
    V apply(@Nullable V before, E event);
  }

  /** One subscription, for the dispatcher. */
  public record Subscription<E extends Event, V>(
      Class<E> event, Function<E, String> key, Fold<E, V> fold) {}

  private final ViewStore store;
  private final String collection;
  private final Class<V> type;
  private final List<Subscription<?, V>> subscriptions = new ArrayList<>();

  /**
   * A view of that type, kept in that collection.
   *
   * @param collection name of the collection that holds the views
   */
  protected Projection(ViewStore store, String collection, Class<V> type) {
    this.store = store;
    this.collection = collection;
    this.type = type;
  }

  /** Folds events of that class into the view with the key that the event gives. */
  protected final <E extends Event> void on(
      Class<E> event, Function<E, String> key, Fold<E, V> fold) {
    subscriptions.add(new Subscription<>(event, key, fold));
  }

  /** The view with that key. */
  public Optional<V> find(String key) {
    return store.find(collection, key, type);
  }

  /** All views; for small sets only. They are shared, so nobody may change one. */
  public List<V> all() {
    return store.all(collection, type);
  }

  public final String collection() {
    return collection;
  }

  public final Class<V> type() {
    return type;
  }

  public final List<Subscription<?, V>> subscriptions() {
    return List.copyOf(subscriptions);
  }
}
