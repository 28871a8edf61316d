package org.samenspraak.backbone.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;

/** Aggregates on which a cause may be held to leaving its key: see {@link KeyOnly}. */
public final class KeyOnlyAggregates<T extends Aggregate> implements Aggregates<T> {
  private final Aggregates<T> aggregates;
  private final KeyOnly keyOnly;

  /** These aggregates, watched. */
  public KeyOnlyAggregates(Aggregates<T> aggregates, KeyOnly keyOnly) {
    this.aggregates = aggregates;
    this.keyOnly = keyOnly;
  }

  @Override
  public Versioned<T> add(String id, Cause cause, Supplier<T> create) {
    return keyOnly.holds(cause) ? leaveKey(id, cause, create) : aggregates.add(id, cause, create);
  }

  @Override
  public Versioned<T> change(String id, Cause cause, Consumer<? super T> decide) {
    return aggregates.change(id, cause, keyOnly.holds(cause) ? state -> {} : decide);
  }

  @Override
  public Versioned<T> addOrChange(
      String id, Cause cause, Supplier<T> create, Consumer<? super T> decide) {
    return keyOnly.holds(cause)
        ? leaveKey(id, cause, create)
        : aggregates.addOrChange(id, cause, create, decide);
  }

  private Versioned<T> leaveKey(String id, Cause cause, Supplier<T> create) {
    return aggregates.find(id).isPresent()
        ? aggregates.change(id, cause, state -> {})
        : new Versioned<>(id, create.get(), 0, false);
  }

  @Override
  public Optional<Versioned<T>> find(String id) {
    return aggregates.find(id);
  }

  @Override
  public Versioned<T> get(String id) {
    return aggregates.get(id);
  }

  @Override
  public List<TimelineEntry> timeline(String id) {
    return aggregates.timeline(id);
  }
}
