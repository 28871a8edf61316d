package org.samenspraak.backbone.relay;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.store.Change;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.Stored;

/**
 * A store in which anything may happen before and after each operation, and between the documents
 * of a bulk; and which may not answer, whether the write took place or not.
 */
record SteppedStore(DocumentStore raw, Audit audit, Stepper stepper, Random random, Faults faults)
    implements DocumentStore {

  private <R> R write(String what, Supplier<R> operation) {
    stepper.step();
    boolean lost = faults.strikes(Faults.Kind.STORE);
    if (lost && random.nextBoolean()) {
      throw inDoubt(what + " did not take place");
    }
    R result = operation.get();
    stepper.say(what + " -> " + shown(result));
    stepper.step();
    if (lost) {
      throw inDoubt(what + " took place, its answer is lost");
    }
    return result;
  }

  private static Object shown(Object result) {
    return result instanceof Optional<?> outbox && outbox.orElse(null) instanceof List<?> events
        ? events.stream().map(event -> ((Pending) event).id()).toList()
        : result;
  }

  private <R> R read(Supplier<R> operation) {
    stepper.step();
    if (faults.strikes(Faults.Kind.STORE)) {
      throw inDoubt("a read");
    }
    return operation.get();
  }

  private StoreUnavailable inDoubt(String what) {
    stepper.say("in doubt: " + what);
    return new StoreUnavailable(what, new IllegalStateException(what));
  }

  @Override
  public Kind kind() {
    return raw.kind();
  }

  @Override
  public Optional<Stored> find(String id) {
    return read(() -> raw.find(id));
  }

  @Override
  public boolean insert(Stored fresh) {
    return write(
        "insert " + fresh.id(),
        () -> {
          boolean inserted = raw.insert(fresh);
          if (inserted) {
            audit.committed(fresh.id());
          }
          return inserted;
        });
  }

  @Override
  public Optional<List<Pending>> update(String id, long version, Change change) {
    return write(
        "update " + id + " from " + version,
        () -> {
          Optional<List<Pending>> outbox = raw.update(id, version, change);
          if (outbox.isPresent()) {
            audit.committed(id);
          }
          return outbox;
        });
  }

  @Override
  public Archived archive(Collection<Pending> events) {
    Set<String> ids = new HashSet<>();
    Set<String> conflicting = new HashSet<>();
    for (Pending event : events) {
      if (!faults.strikes(Faults.Kind.ARCHIVE)) {
        Archived one = write("archive " + event.id(), () -> raw.archive(List.of(event)));
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
      String id = one.getKey();
      all &=
          write(
              "pull all " + one,
              () -> {
                boolean empty = raw.pullAll(Map.of(id, one.getValue()));
                audit.checkAll(List.of(id));
                return empty;
              });
    }
    return all;
  }

  @Override
  public void pullSome(Map<String, ? extends Collection<String>> acknowledged) {
    acknowledged.forEach((id, events) ->
        write(
            "pull some " + id + " " + events,
            () -> {
              raw.pullSome(Map.of(id, events));
              audit.checkAll(List.of(id));
              return true;
            }));
  }

  @Override
  public Map<String, List<Pending>> outboxes(Collection<String> ids) {
    return read(() -> raw.outboxes(ids));
  }

  @Override
  public List<Waiting> waiting() {
    return read(raw::waiting);
  }

  @Override
  public List<Due> due(Instant until, int limit) {
    return read(() -> raw.due(until, limit));
  }

  @Override
  public Optional<Instant> nextWake() {
    return read(raw::nextWake);
  }

  @Override
  public List<Pending> history(String id, long fromSequence, long toSequence) {
    return read(() -> raw.history(id, fromSequence, toSequence));
  }
}
