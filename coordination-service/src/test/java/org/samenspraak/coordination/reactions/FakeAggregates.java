package org.samenspraak.coordination.reactions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.Event;

/**
 * Aggregates in memory; a test may let something happen between a creation's decision and its
 * commit.
 */
final class FakeAggregates<T extends Aggregate> implements Aggregates<T> {
  private final Map<String, T> stored = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final List<Event> facts = new ArrayList<>();
  private Runnable beforeCommit = () -> {};

  void beforeCommit(Runnable step) {
    beforeCommit = step;
  }

  List<Event> facts() {
    return List.copyOf(facts);
  }

  Map<String, T> stored() {
    return Map.copyOf(stored);
  }

  @Override
  public Optional<Versioned<T>> find(String id) {
    return Optional.ofNullable(stored.get(id)).map(state -> new Versioned<>(id, state, 1, false));
  }

  @Override
  public Versioned<T> get(String id) {
    return find(id)
        .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "not-found", "Onbekend: " + id));
  }

  @Override
  public Versioned<T> add(String id, Cause cause, Supplier<T> create) {
    if (stored.containsKey(id)) {
      return get(id);
    }
    T created = create.get();
    beforeCommit.run();
    stored.put(id, created);
    publish(created);
    return get(id);
  }

  @Override
  public Versioned<T> change(String id, Cause cause, Consumer<? super T> decide) {
    T state = get(id).state();
    if (!(cause instanceof Cause.Once once) || done.add(id + " " + once.key())) {
      decide.accept(state);
      publish(state);
    }
    return get(id);
  }

  @Override
  public Versioned<T> addOrChange(
      String id, Cause cause, Supplier<T> create, Consumer<? super T> decide) {
    return stored.containsKey(id) ? change(id, cause, decide) : add(id, cause, create);
  }

  @Override
  public List<TimelineEntry> timeline(String id) {
    throw new UnsupportedOperationException("no reaction reads a history");
  }

  private void publish(T state) {
    state.takeRaised().forEach(raised -> facts.add(((Aggregate.Raised.Fact) raised).event()));
  }
}
