package org.samenspraak.backbone.deadline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.backbone.store.Commit;
import org.samenspraak.backbone.store.CommitListener;
import org.samenspraak.backbone.store.DocumentStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes aggregates when their moment comes. The store is asked only at start, when this instance
 * begins to lead, when the business clock passes the next known moment, and now and then anyway; a
 * commit tells of an earlier moment. A commit with a moment that is past already is followed at
 * once, by the instance that made it. Correctness does not rest on leading: the key of a waking
 * lets it have one effect.
 */
public final class Deadlines implements CommitListener {
  private static final Logger LOG = LoggerFactory.getLogger(Deadlines.class);
  private static final int BATCH = 100;

  private final Supplier<List<Waking<?>>> kinds;
  private final InstantSource businessClock;
  private final InstantSource machineClock;
  private final BooleanSupplier leads;
  private final Actor actor;
  private final DeadlineSettings settings;
  private final Semaphore bell = new Semaphore(0);
  private final Queue<Past> past = new ConcurrentLinkedQueue<>();
  private volatile Instant next = Instant.MAX;
  private Instant lookAgain = Instant.MIN;
  private boolean led;

  /** A commit whose moment has come already. */
  private record Past(DocumentStore store, String id, Wake wake) {}

  /**
   * @param kinds what may have to be woken; asked when first needed
   * @param leads whether this instance looks after the whole store; asked once a round
   * @param actor who wakes: the service
   */
  public Deadlines(
      Supplier<List<Waking<?>>> kinds,
      InstantSource businessClock,
      InstantSource machineClock,
      BooleanSupplier leads,
      Actor actor,
      DeadlineSettings settings) {
    this.kinds = kinds;
    this.businessClock = businessClock;
    this.machineClock = machineClock;
    this.leads = leads;
    this.actor = actor;
    this.settings = settings;
  }

  @Override
  public void committed(Commit commit) {
    Wake wake = commit.wakeOn();
    if (wake == null) {
      return;
    }
    if (!wake.at().isAfter(businessClock.instant())) {
      past.add(new Past(commit.store(), commit.id(), wake));
      bell.release();
    } else {
      earlier(wake.at());
    }
  }

  private synchronized void earlier(Instant moment) {
    if (moment.isBefore(next)) {
      next = moment;
    }
  }

  /** The business clock was set. */
  public void clockMoved() {
    bell.release();
  }

  /** Goes round until interrupted. */
  public void run() {
    try {
      while (!Thread.interrupted()) {
        step();
        var _ = bell.tryAcquire(settings.tick().toMillis(), TimeUnit.MILLISECONDS);
        bell.drainPermits();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One round. */
  public void step() {
    try {
      for (Past one = past.poll(); one != null; one = past.poll()) {
        wakePast(one);
      }
      boolean leading = leads.getAsBoolean();
      if (leading && (!led || timeToLook())) {
        look();
      }
      led = leading;
    } catch (RuntimeException e) {
      LOG.warn("Deadlines are looked at again soon: {}", e.toString());
      lookAgain = machineClock.instant().plus(settings.afterFailure());
    }
  }

  private boolean timeToLook() {
    return !businessClock.instant().isBefore(next) || !machineClock.instant().isBefore(lookAgain);
  }

  /**
   * The next known moment is forgotten before the store is asked, so that no commit meanwhile is
   * overlooked.
   */
  private void look() {
    next = Instant.MAX;
    Instant now = businessClock.instant();
    boolean all = true;
    for (Waking<?> kind : kinds.get()) {
      all &= wakeDue(kind, now);
      kind.store().nextWake().filter(moment -> moment.isAfter(now)).ifPresent(this::earlier);
    }
    lookAgain = machineClock.instant().plus(all ? settings.anyway() : settings.afterFailure());
  }

  /** Each once a look: one that fails, or stays due, must not keep the others waiting. */
  private boolean wakeDue(Waking<?> kind, Instant now) {
    Set<String> seen = new HashSet<>();
    boolean all = true;
    List<DocumentStore.Due> batch;
    do {
      batch =
          kind.store().due(now, BATCH + seen.size()).stream()
              .filter(due -> seen.add(due.id()))
              .toList();
      for (DocumentStore.Due due : batch) {
        all &= woken(kind, due.id(), due.wake(), now);
      }
    } while (!batch.isEmpty());
    return all;
  }

  private void wakePast(Past one) {
    String name = one.store().kind().name();
    Optional<Waking<?>> kind =
        kinds.get().stream().filter(each -> each.store().kind().name().equals(name)).findFirst();
    boolean woken =
        kind.isPresent() && woken(kind.get(), one.id(), one.wake(), businessClock.instant());
    if (!woken) {
      earlier(one.wake().at());
    }
  }

  private boolean woken(Waking<?> kind, String id, Wake wake, Instant now) {
    try {
      kind.wake(id, wake, now, actor);
      return true;
    } catch (RuntimeException e) {
      LOG.error(
          "{} of {} was not woken for {}; again soon", id, kind.store().kind().name(), wake, e);
      return false;
    }
  }
}
