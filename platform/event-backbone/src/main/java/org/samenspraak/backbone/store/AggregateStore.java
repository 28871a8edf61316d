package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Versioned;

/**
 * Aggregates in a document store: load, decide, write if nobody else did, else once more; what is
 * added is written first, and loaded only when it turns out to be there. The key of the cause is
 * looked up before the version is compared, on every load, also the one after a clash.
 */
public final class AggregateStore<T extends Aggregate> implements Aggregates<T> {
  private final Class<T> type;
  private final DocumentStore store;
  private final StateMapper mapper;
  private final Stamp stamp;
  private final Turns turns;
  private final CommitListener listener;
  private final Kind kind;
  private final Requests requests;

  /** The aggregates of that class in that store. */
  public AggregateStore(
      Class<T> type,
      DocumentStore store,
      StateMapper mapper,
      Stamp stamp,
      Turns turns,
      CommitListener listener,
      Retention retention) {
    this.type = type;
    this.store = store;
    this.mapper = mapper;
    this.stamp = stamp;
    this.turns = turns;
    this.listener = listener;
    this.kind = store.kind();
    this.requests = new Requests(store, retention, stamp.machineClock());
  }

  /** What to do with an aggregate that exists; null for one that must not exist. */
  private record Order<T>(
      String id, Cause cause, @Nullable Supplier<T> create, @Nullable Consumer<? super T> decide) {}

  @Override
  public Optional<Versioned<T>> find(String id) {
    return store.find(id).map(stored -> unchanged(id, stored.state(), stored.revision()));
  }

  @Override
  public Versioned<T> get(String id) {
    return find(id).orElseThrow(Refusal::notFound);
  }

  @Override
  public Versioned<T> add(String id, Cause cause, Supplier<T> create) {
    return carryOut(new Order<>(id, cause, create, null));
  }

  @Override
  public Versioned<T> change(String id, Cause cause, Consumer<? super T> decide) {
    return carryOut(new Order<>(id, cause, null, decide));
  }

  @Override
  public Versioned<T> addOrChange(
      String id, Cause cause, Supplier<T> create, Consumer<? super T> decide) {
    return carryOut(new Order<>(id, cause, create, decide));
  }

  @Override
  public List<TimelineEntry> timeline(String id) {
    return new Timelines(store, stamp.codec()).of(id);
  }

  private Versioned<T> carryOut(Order<T> order) {
    return turns.take(kind.name() + "/" + order.id(), () -> untilWritten(order));
  }

  /**
   * A clash never gives up: somebody else's change went through each time, and the caller would
   * only come again.
   */
  private Versioned<T> untilWritten(Order<T> order) {
    Optional<Versioned<T>> written = addedUnread(order);
    for (int clashes = 0; written.isEmpty(); clashes++) {
      if (clashes > 0) {
        turns.pause(clashes - 1);
      }
      Optional<Loaded> found = store.load(order.id(), order.cause());
      written = found.isPresent() ? changed(order, found.get()) : created(order);
    }
    return written.get();
  }

  /**
   * What is added is hardly ever there, so it is not looked for first: the insert finds out. When
   * it cannot even be made it may be there all the same, and is looked for.
   */
  private Optional<Versioned<T>> addedUnread(Order<T> order) {
    if (order.create() == null || order.decide() != null || Marks.ifMatch(order.cause()) != null) {
      return Optional.empty();
    }
    T state;
    try {
      state = order.create().get();
    } catch (StoreUnavailable away) {
      throw away;
    } catch (RuntimeException _) {
      return Optional.empty();
    }
    return inserted(order, state);
  }

  private Optional<Versioned<T>> created(Order<T> order) {
    if (order.create() == null) {
      throw Refusal.notFound();
    }
    Long ifMatch = Marks.ifMatch(order.cause());
    if (ifMatch != null && ifMatch != 0) {
      throw Refusals.stale(0);
    }
    T state = order.create().get();
    if (order.decide() != null) {
      order.decide().accept(state);
    }
    return inserted(order, state);
  }

  private Optional<Versioned<T>> inserted(Order<T> order, T state) {
    Cause cause = order.cause();
    List<Pending> events = stamp.on(state.takeRaised(), kind.name(), order.id(), 0, cause);
    Stored fresh =
        new Stored(
            order.id(),
            1,
            1,
            events.size(),
            kind.shape(),
            mapper.write(state),
            events,
            Marks.inboxKey(cause).stream().toList(),
            requests.first(cause),
            state.wakeOn());
    if (!inserted(fresh)) {
      return Optional.empty();
    }
    listener.committed(new Commit(store, fresh.id(), events, true, fresh.wakeOn()));
    return Optional.of(new Versioned<>(order.id(), state, 1, true));
  }

  /**
   * A twin of this very request may have taken both the id and the unique value; then its mark will
   * be found.
   */
  private boolean inserted(Stored fresh) {
    try {
      return store.insert(fresh);
    } catch (UniqueTaken taken) {
      if (store.find(fresh.id()).isPresent()) {
        return false;
      }
      throw taken;
    }
  }

  private Optional<Versioned<T>> changed(Order<T> order, Loaded before) {
    Cause cause = order.cause();
    if (requests.applied(before, cause)) {
      return Optional.of(unchanged(before));
    }
    if (order.decide() == null && cause instanceof Cause.Request) {
      throw Refusals.alreadyThere();
    }
    if (before.shape() > kind.shape()) {
      throw Refusals.notNow(cause, "newer-shape", before.id());
    }
    Long ifMatch = Marks.ifMatch(cause);
    boolean stale = ifMatch != null && ifMatch != before.revision();
    T state = mapper.read(type, before.state());
    try {
      if (order.decide() != null) {
        order.decide().accept(state);
      }
    } catch (Refusal refusal) {
      // Who may not do this whatever the version, is told that, and so cannot guess the version.
      if (!stale || refusal.kind() == Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
    }
    if (stale) {
      throw Refusals.stale(before.revision());
    }
    return written(before, state, cause);
  }

  private Optional<Versioned<T>> written(Loaded before, T state, Cause cause) {
    List<Pending> events =
        stamp.on(state.takeRaised(), kind.name(), before.id(), before.sequence(), cause);
    if (!events.isEmpty() && before.pending() + events.size() > Marks.MOST_PENDING) {
      throw Refusals.notNow(cause, "too-many-pending", before.id());
    }
    Document after = mapper.write(state);
    boolean sameState = after.equals(before.state());
    boolean nothing = sameState && events.isEmpty();
    long revision = nothing ? before.revision() : before.version() + 1;
    Change change =
        new Change(
            revision,
            before.sequence() + events.size(),
            kind.shape(),
            sameState ? null : after,
            events,
            Marks.inboxKey(cause).orElse(null),
            requests.next(before, cause, before.version() + 1).orElse(null),
            state.wakeOn());
    if (nothing && change.inboxKey() == null && change.request() == null) {
      return Optional.of(unchanged(before));
    }
    OptionalInt pending = store.update(before.id(), before.version(), change);
    if (pending.isEmpty()) {
      return Optional.empty();
    }
    boolean alone = pending.getAsInt() == events.size();
    listener.committed(new Commit(store, before.id(), events, alone, change.wakeOn()));
    return Optional.of(new Versioned<>(before.id(), state, revision, !nothing));
  }

  private Versioned<T> unchanged(Loaded loaded) {
    return unchanged(loaded.id(), loaded.state(), loaded.revision());
  }

  private Versioned<T> unchanged(String id, Document state, long revision) {
    return new Versioned<>(id, mapper.read(type, state), revision, false);
  }
}
