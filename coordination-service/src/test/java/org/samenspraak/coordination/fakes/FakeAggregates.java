package org.samenspraak.coordination.fakes;

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
 * commit, or before the decision of a change.
 */
public final class FakeAggregates<T extends Aggregate> implements Aggregates<T> {
  private final Map<String, T> stored = new HashMap<>();
  private final Map<String, Long> versions = new HashMap<>();
  private final Set<String> done = new HashSet<>();
  private final List<Event> facts = new ArrayList<>();
  private Runnable beforeCommit = () -> {};
  private Runnable beforeDecision = () -> {};

  /** Lets that happen between the decision to create and its commit. */
  public void beforeCommit(Runnable step) {
    beforeCommit = step;
  }

  /** Lets that happen between the loading of what is to change and the decision how. */
  public void beforeDecision(Runnable step) {
    beforeDecision = step;
  }

  /** What was announced, in order. */
  public List<Event> facts() {
    return List.copyOf(facts);
  }

  /** All there are, by id. */
  public Map<String, T> stored() {
    return Map.copyOf(stored);
  }

  @Override
  public Optional<Versioned<T>> find(String id) {
    return Optional.ofNullable(stored.get(id))
        .map(state -> new Versioned<>(id, state, versions.getOrDefault(id, 0L), false));
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
    remember(id, cause);
    publish(id, created);
    return get(id);
  }

  @Override
  public Versioned<T> change(String id, Cause cause, Consumer<? super T> decide) {
    T state = get(id).state();
    beforeDecision.run();
    if (remember(id, cause)) {
      decide.accept(state);
      publish(id, state);
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

  private boolean remember(String id, Cause cause) {
    return !(cause instanceof Cause.Once once) || done.add(id + " " + once.key());
  }

  private void publish(String id, T state) {
    versions.merge(id, 1L, Long::sum);
    state.takeRaised().forEach(raised -> facts.add(((Aggregate.Raised.Fact) raised).event()));
  }
}
