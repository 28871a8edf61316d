package org.samenspraak.backbone.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenspraak.backbone.store.Change;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.Stored;

/** A store that makes the relay behave as one of the mutants. */
final class MutantStore implements DocumentStore {
  private final DocumentStore store;
  private final Mutant mutant;
  private final List<Pending> notArchived = new ArrayList<>();

  MutantStore(DocumentStore store, Mutant mutant) {
    this.store = store;
    this.mutant = mutant;
  }

  private List<Pending> ordered(List<Pending> outbox) {
    return mutant == Mutant.ORDER_BY_SOMETHING_ELSE ? outbox.reversed() : outbox;
  }

  @Override
  public Optional<List<Pending>> update(String id, long version, Change change) {
    return store.update(id, version, change).map(this::ordered);
  }

  @Override
  public Archived archive(Collection<Pending> events) {
    if (mutant != Mutant.PULL_BEFORE_THE_ARCHIVE) {
      return store.archive(events);
    }
    notArchived.addAll(events);
    Set<String> ids = new LinkedHashSet<>();
    events.forEach(event -> ids.add(event.id()));
    return new Archived(ids, Set.of());
  }

  @Override
  public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
    if (mutant == Mutant.LOOK_FOR_MORE_BEFORE_THE_PULL) {
      return pulledAfterLooking(acknowledged);
    }
    boolean all = store.pullAll(acknowledged);
    if (!notArchived.isEmpty()) {
      var _ = store.archive(List.copyOf(notArchived));
      notArchived.clear();
    }
    return all;
  }

  private boolean pulledAfterLooking(Map<String, ? extends Collection<String>> acknowledged) {
    boolean more =
        store.outboxes(acknowledged.keySet()).entrySet().stream()
            .anyMatch(outbox ->
                outbox.getValue().stream()
                    .anyMatch(event -> !acknowledged.get(outbox.getKey()).contains(event.id())));
    if (more) {
      return false;
    }
    store.pullSome(acknowledged);
    acknowledged.keySet().forEach(id -> store.pullAll(Map.of(id, List.of())));
    return true;
  }

  @Override
  public void pullSome(Map<String, ? extends Collection<String>> acknowledged) {
    store.pullSome(acknowledged);
  }

  @Override
  public Map<String, List<Pending>> outboxes(Collection<String> ids) {
    Map<String, List<Pending>> outboxes = new HashMap<>();
    store.outboxes(ids).forEach((id, outbox) -> outboxes.put(id, ordered(outbox)));
    return outboxes;
  }

  @Override
  public Kind kind() {
    return store.kind();
  }

  @Override
  public Optional<Stored> find(String id) {
    return store.find(id);
  }

  @Override
  public boolean insert(Stored fresh) {
    return store.insert(fresh);
  }

  @Override
  public List<Waiting> waiting() {
    return store.waiting();
  }

  @Override
  public List<Due> due(Instant until, int limit) {
    return store.due(until, limit);
  }

  @Override
  public Optional<Instant> nextWake() {
    return store.nextWake();
  }

  @Override
  public List<Pending> history(String id, long fromSequence, long toSequence) {
    return store.history(id, fromSequence, toSequence);
  }
}
