package org.samenspraak.backbone.protocol;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.store.Change;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.Loaded;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.RequestMark;
import org.samenspraak.backbone.store.Stored;

/** The documents of a stepped database; a bulk is done one by one, with steps in between. */
record SteppedStore(Database database, Fate fate) implements DocumentStore {
  /** In steps. */
  private static final int LONG = 20;

  @Override
  public Kind kind() {
    return Node.TALLY;
  }

  /** Whoever reads a whole document may stand still before and after: much happens meanwhile. */
  @Override
  public Optional<Stored> find(String id) {
    standStill();
    Optional<Stored> found = database.read(node -> node.documents().find(id));
    standStill();
    return found;
  }

  private void standStill() {
    for (int n = fate.oneIn(2) ? fate.below(LONG) : 0; n > 0; n--) {
      fate.step();
    }
  }

  @Override
  public Optional<Loaded> load(String id, Cause cause) {
    return database.read(node -> node.documents().load(id, cause));
  }

  @Override
  public Map<String, RequestMark> requests(String id, String client) {
    return database.read(node -> node.documents().requests(id, client));
  }

  @Override
  public boolean insert(Stored fresh) {
    return database.write("insert", List.of(fresh.id()), node -> node.documents().insert(fresh));
  }

  @Override
  public OptionalInt update(String id, long version, Change change) {
    return database.write(
        "update", List.of(id), node -> node.documents().update(id, version, change));
  }

  @Override
  public Archived archive(Collection<Pending> events) {
    Set<String> ids = new HashSet<>();
    Set<String> conflicting = new HashSet<>();
    for (Pending event : events) {
      if (!fate.strikes(Faults.Kind.ARCHIVE)) {
        Archived one =
            database.write("archive", List.of(), node -> node.documents().archive(List.of(event)));
        ids.addAll(one.ids());
        conflicting.addAll(one.conflicting());
      }
    }
    return new Archived(ids, conflicting);
  }

  @Override
  public boolean pullAll(Map<String, ? extends Collection<String>> acknowledged) {
    boolean all = true;
    for (Map.Entry<String, ? extends Collection<String>> one : acknowledged.entrySet()) {
      Map<String, List<String>> events = Map.of(one.getKey(), List.copyOf(one.getValue()));
      all &=
          database.write(
              "pull all", List.of(one.getKey()), node -> node.documents().pullAll(events));
    }
    return all;
  }

  @Override
  public void pullSome(Map<String, ? extends Collection<String>> acknowledged) {
    acknowledged.forEach((id, some) -> {
      Map<String, List<String>> events = Map.of(id, List.copyOf(some));
      database.write(
          "pull some",
          List.of(id),
          node -> {
            node.documents().pullSome(events);
            return some;
          });
    });
  }

  @Override
  public Map<String, List<Pending>> outboxes(Collection<String> ids) {
    return database.read(node -> node.documents().outboxes(ids));
  }

  @Override
  public List<Waiting> waiting() {
    return database.read(node -> node.documents().waiting());
  }

  @Override
  public List<Due> due(Instant until, int limit) {
    return database.read(node -> node.documents().due(until, limit));
  }

  @Override
  public Optional<Instant> nextWake() {
    return database.read(node -> node.documents().nextWake());
  }

  @Override
  public List<Pending> history(String id, long fromSequence, long toSequence) {
    return database.read(node -> node.documents().history(id, fromSequence, toSequence));
  }
}
