package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries again what time may help. What this instance parked it tries at its time; what others left,
 * the instance that leads finds in the store. Two that try one lane at once do no harm: the keys in
 * the targets keep each effect to once, and each goes from the head on.
 */
public final class RetryLoop {
  private static final Logger LOG = LoggerFactory.getLogger(RetryLoop.class);
  private static final int AT_ONCE = 100;

  /** Of messages with their data, which may be megabytes. */
  private static final int WHOLE_AT_ONCE = 20;

  private static final Duration AT_MOST = Duration.ofMinutes(1);

  /** One lane, before the others are looked at again. */
  private static final Duration SLICE = Duration.ofSeconds(5);

  private final ParkedStore store;
  private final Replays replays;
  private final Hints hints;
  private final LaneWorkers workers;
  private final InstantSource machineClock;
  private final BooleanSupplier leads;
  private final DispatchSettings settings;

  /**
   * @param leads whether this instance is the one that looks after the whole store
   */
  RetryLoop(
      ParkedStore store,
      Replays replays,
      Hints hints,
      LaneWorkers workers,
      InstantSource machineClock,
      BooleanSupplier leads,
      DispatchSettings settings) {
    this.store = store;
    this.replays = replays;
    this.hints = hints;
    this.workers = workers;
    this.machineClock = machineClock;
    this.leads = leads;
    this.settings = settings;
  }

  /** Goes round until interrupted. */
  public void run() {
    Instant lookAgain = Instant.MIN;
    try {
      while (!Thread.interrupted()) {
        hints.await(machineClock.instant(), settings.look().toMillis());
        Instant now = machineClock.instant();
        boolean look = !now.isBefore(lookAgain);
        if (look) {
          lookAgain = now.plus(settings.look());
        }
        step(look);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** One round; with the store's own list of what is due if asked and if this instance leads. */
  public void step(boolean wholeStore) {
    try {
      Set<Hints.Hint> todo = new LinkedHashSet<>();
      hints.due(machineClock.instant()).forEach(hint -> todo.add(hint.anyTime()));
      if (wholeStore && leads.getAsBoolean()) {
        store.unsettled(WHOLE_AT_ONCE).forEach(one -> replays.settle(one, SLICE));
        todo.addAll(dueInStore());
      }
      Set<Runnable> lanes = new LinkedHashSet<>();
      todo.forEach(hint -> lanes.add(() -> replay(hint)));
      if (!lanes.isEmpty()) {
        workers.work(List.copyOf(lanes), AT_MOST);
      }
    } catch (RuntimeException e) {
      LOG.warn("Parked messages are left for now: {}", e.toString());
    }
  }

  private Set<Hints.Hint> dueInStore() {
    Instant now = machineClock.instant();
    Set<Hints.Hint> lanes = new LinkedHashSet<>();
    for (Parked parked : store.due(now, AT_ONCE)) {
      if (parked.last().why() == Why.BEHIND) {
        store.postpone(parked.id(), now.plus(settings.behind()));
      }
      lanes.add(new Hints.Hint(parked.message().lane(), parked.group(), now).anyTime());
    }
    return lanes;
  }

  private void replay(Hints.Hint hint) {
    try {
      replays.replay(hint.lane(), hint.group(), false, SLICE);
    } catch (RuntimeException e) {
      LOG.warn("{} of {} is left for now: {}", hint.group(), hint.lane(), e.toString());
    }
  }
}
