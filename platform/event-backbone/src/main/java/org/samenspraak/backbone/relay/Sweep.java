package org.samenspraak.backbone.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.DocumentStore.Waiting;
import org.samenspraak.backbone.store.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds events that nobody sends any more, after a crash or a failure: a head seen unchanged for
 * some seconds, and not one this instance is sending. One instance of a service sweeps, more often
 * while something is pending.
 */
public final class Sweep {
  private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);

  /**
   * More would send a backlog faster than it drains: each send would be repeated by the next look.
   */
  static final int MOST_IN_FLIGHT = 64;

  private final Collection<DocumentStore> stores;
  private final Relay relay;
  private final Lease lease;
  private final LongSupplier nanoTime;
  private final RelayFigures figures;
  private final RelaySettings settings;
  private final Semaphore slots = new Semaphore(MOST_IN_FLIGHT);
  private final Deque<Orphan> orphans = new ArrayDeque<>();
  private Map<String, Seen> seen = new HashMap<>();
  private String cursor = "";
  private @Nullable Thread thread;

  private record Seen(String head, long since) {}

  private record Orphan(DocumentStore store, String id, String head) {
    String target() {
      return store.kind().name() + "/" + id;
    }
  }

  /**
   * A sweep over all kinds of a service.
   *
   * @param nanoTime monotonic
   */
  public Sweep(
      Collection<DocumentStore> stores,
      Relay relay,
      Lease lease,
      LongSupplier nanoTime,
      RelayFigures figures,
      RelaySettings settings) {
    this.stores = List.copyOf(stores);
    this.relay = relay;
    this.lease = lease;
    this.nanoTime = nanoTime;
    this.figures = figures;
    this.settings = settings;
    figures.watch(this.stores.stream().map(store -> store.kind().name()).toList());
  }

  /** Starts looking. */
  public synchronized void start() {
    thread = Thread.ofVirtual().name("sweep").start(this::lookUntilStopped);
  }

  /** Stops looking; what is being sent is the relay's. */
  public synchronized void stop() {
    if (thread != null) {
      thread.interrupt();
      thread = null;
    }
  }

  private void lookUntilStopped() {
    try {
      while (true) {
        long begun = System.nanoTime();
        figures.turned();
        try {
          look();
          takeUntil(begun + pause().toNanos());
        } catch (StoreUnavailable e) {
          figures.cannotLook();
          LOG.warn("The sweep waits for the store: {}", e.getMessage());
        } catch (RuntimeException e) {
          LOG.error("The sweep goes on after", e);
        }
        long next = begun + pause().toNanos();
        TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
      }
    } catch (InterruptedException _) {
      LOG.debug("stopped");
    }
  }

  /** From one look to the next. What takes a lease over waits longer than either. */
  Duration pause() {
    return seen.isEmpty() ? settings.lookIdle() : settings.look();
  }

  private void takeUntil(long end) throws InterruptedException {
    take();
    while (!orphans.isEmpty() && slots.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
      slots.release();
      take();
    }
  }

  /** Looks at what is pending everywhere and remembers what nobody seems to send. */
  void look() {
    orphans.clear();
    if (!lease.renew()) {
      seen = new HashMap<>();
      figures.notLooking();
      return;
    }
    TreeMap<String, Orphan> found = new TreeMap<>();
    Map<String, Seen> now = new HashMap<>();
    Backlog backlog = new Backlog();
    for (DocumentStore store : stores) {
      for (Waiting waiting : store.waiting()) {
        backlog.add(store.kind().name(), waiting);
        consider(store, waiting, now, found);
      }
    }
    seen = now;
    figures.looked(backlog);
    orphans.addAll(found.tailMap(cursor, false).values());
    orphans.addAll(found.headMap(cursor, true).values());
  }

  private void consider(
      DocumentStore store, Waiting waiting, Map<String, Seen> now, Map<String, Orphan> found) {
    if (waiting.head() == null) {
      var _ = store.pullAll(Map.of(waiting.id(), List.of()));
      return;
    }
    Orphan orphan = new Orphan(store, waiting.id(), waiting.head());
    Seen before = seen.get(orphan.target());
    Seen after =
        before != null && before.head().equals(orphan.head())
            ? before
            : new Seen(orphan.head(), nanoTime.getAsLong());
    now.put(orphan.target(), after);
    boolean unchanged = nanoTime.getAsLong() - after.since() >= settings.unchanged().toNanos();
    if (unchanged && !relay.holds(store, waiting.id())) {
      found.put(orphan.target(), orphan);
    }
  }

  /**
   * Hands as many to the relay as may be in flight; each look starts after the last one handed
   * over.
   */
  void take() {
    Map<DocumentStore, Map<String, Orphan>> taken = new LinkedHashMap<>();
    while (!orphans.isEmpty() && slots.tryAcquire()) {
      Orphan orphan = orphans.remove();
      cursor = orphan.target();
      taken.computeIfAbsent(orphan.store(), _ -> new LinkedHashMap<>()).put(orphan.id(), orphan);
    }
    taken.forEach(this::send);
  }

  private void send(DocumentStore store, Map<String, Orphan> some) {
    Map<String, List<Pending>> outboxes;
    try {
      outboxes = store.outboxes(some.keySet());
    } catch (StoreUnavailable e) {
      slots.release(some.size());
      LOG.warn("The sweep waits for the store: {}", e.getMessage());
      return;
    }
    some.forEach((id, orphan) -> {
      List<Pending> outbox = outboxes.getOrDefault(id, List.of());
      if (!outbox.isEmpty() && outbox.getFirst().id().equals(orphan.head())) {
        relay.hold(store, id, outbox, slots::release);
      } else {
        slots.release();
      }
    });
  }
}
