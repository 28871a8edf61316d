package org.samenspraak.backbone.relay;

import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.store.LeaseStore;
import org.samenspraak.backbone.store.LeaseStore.Held;

/**
 * Lets one instance of a service look after what belongs to none: tasks that two may do at once
 * without harm, only in vain. It is taken over when its counter stood still for some seconds on
 * this machine's monotonic clock; no two machines' clocks are compared. Not thread-safe but for
 * {@link #isHeld}: only the sweep's loop renews.
 */
public final class Lease {
  private final LeaseStore store;
  private final String name;
  private final String holder;
  private final Duration abandoned;
  private final LongSupplier nanoTime;
  private Optional<Held> seen = Optional.empty();
  private long seenSince;
  private Optional<Held> mine = Optional.empty();
  private volatile boolean held;

  /**
   * A lease that nobody is known to hold.
   *
   * @param name one per service
   * @param holder name of this instance, unlike any other's, also after a restart
   * @param abandoned how long its counter stands still when its holder is dead
   * @param nanoTime monotonic
   */
  public Lease(
      LeaseStore store, String name, String holder, Duration abandoned, LongSupplier nanoTime) {
    this.store = store;
    this.name = name;
    this.holder = holder;
    this.abandoned = abandoned;
    this.nanoTime = nanoTime;
  }

  /** Renews or takes the lease if it may be taken; returns whether this instance has it now. */
  public boolean renew() {
    try {
      held = renewed();
    } catch (StoreUnavailable e) {
      held = false;
      throw e;
    }
    return held;
  }

  /** Whether the last {@link #renew} succeeded. */
  public boolean isHeld() {
    return held;
  }

  /** What this instance wrote last is what it expects; only when that is not there, it looks. */
  private boolean renewed() {
    return (held && moved(mine)) || takenIfFree();
  }

  private boolean takenIfFree() {
    Optional<Held> now = store.read(name);
    boolean free = now.isEmpty() || now.get().holder().equals(holder);
    if (!free && !now.equals(seen)) {
      seen = now;
      seenSince = nanoTime.getAsLong();
    }
    boolean left = !free && nanoTime.getAsLong() - seenSince >= abandoned.toNanos();
    return (free || left) && moved(now);
  }

  private boolean moved(Optional<Held> from) {
    boolean moved = store.move(name, from, holder);
    if (moved) {
      mine = Optional.of(new Held(holder, from.map(Held::counter).orElse(0L) + 1));
    }
    return moved;
  }
}
