package org.samenspraak.backbone.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.store.Commit;
import org.samenspraak.backbone.store.CommitListener;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends pending events without any lock. The change whose first event is the head of the outbox
 * holds the baton: its events are sent one after the other, then archived and pulled in batches
 * across aggregates; only after the pull is looked for more. At the first failure the acknowledged
 * ones are archived and pulled and the baton is dropped; the {@link Sweep} finds it.
 */
public final class Relay implements CommitListener {
  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final int BATCH = 256;
  private static final int FINISHERS = 2;

  private final Sender sender;
  private final RelayFigures figures;
  private final ConcurrentMap<String, Integer> held = new ConcurrentHashMap<>();
  private final BlockingQueue<Baton> finished = new LinkedBlockingQueue<>();
  private final List<Thread> finishers = new ArrayList<>();
  private volatile boolean stopping;

  /** A relay that sends at once, and archives and pulls when started or by {@link #finish}. */
  public Relay(Sender sender, RelayFigures figures) {
    this.sender = sender;
    this.figures = figures;
  }

  /** Starts archiving and pulling. */
  public synchronized void start() {
    for (int n = 0; n < FINISHERS; n++) {
      finishers.add(Thread.ofVirtual().name("relay-" + n).start(this::finishUntilStopped));
    }
  }

  /**
   * Sends nothing new, waits so long for what is under way, then stops; the next start's sweep does
   * the rest.
   */
  public synchronized void stop(Duration grace) {
    stopping = true;
    long end = System.nanoTime() + grace.toNanos();
    while (!held.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
    }
    finishers.forEach(Thread::interrupt);
    finishers.clear();
  }

  @Override
  public void committed(Commit commit) {
    if (commit.holdsBaton()) {
      hold(commit.store(), commit.id(), commit.events(), () -> {});
    }
  }

  /** Whether this instance is sending events of that aggregate. */
  boolean holds(DocumentStore store, String id) {
    return held.containsKey(store.kind().name() + "/" + id);
  }

  /** How many aggregates this instance is sending events of. */
  int held() {
    return held.size();
  }

  /**
   * Sends an aggregate's pending events.
   *
   * @param pending all of them, from the head
   * @param released called once, when this duty is done or dropped
   */
  void hold(DocumentStore store, String id, List<Pending> pending, Runnable released) {
    Baton baton = new Baton(store, id, pending, released);
    held.merge(baton.target(), 1, Integer::sum);
    sendNext(baton);
  }

  private void sendNext(Baton baton) {
    if (stopping) {
      baton.fail();
    }
    if (baton.hasNext()) {
      sender.send(baton.next()).whenComplete((_, failure) -> answered(baton, failure));
    } else if (baton.acknowledged().isEmpty()) {
      release(baton);
    } else {
      finished.add(baton);
    }
  }

  private void answered(Baton baton, @Nullable Throwable failure) {
    if (failure == null) {
      figures.sent(baton.next());
      baton.acknowledge();
    } else {
      baton.fail();
      String event = baton.next().id();
      if (figures.failed(event, failure)) {
        LOG.warn("{} was not acknowledged and waits: {}", event, failure.toString());
      }
    }
    sendNext(baton);
  }

  private void release(Baton baton) {
    held.computeIfPresent(baton.target(), (_, count) -> count == 1 ? null : count - 1);
    baton.release();
  }

  private void finishUntilStopped() {
    try {
      while (true) {
        finish(finished.take());
      }
    } catch (InterruptedException _) {
      LOG.debug("stopped");
    }
  }

  /** Archives and pulls what was acknowledged since the last call, without waiting for more. */
  void finish() {
    Baton first = finished.poll();
    if (first != null) {
      finish(first);
    }
  }

  /** Whether {@link #finish} has something to do. */
  boolean hasAcknowledged() {
    return !finished.isEmpty();
  }

  private void finish(Baton first) {
    List<Baton> batch = new ArrayList<>(List.of(first));
    finished.drainTo(batch, BATCH - 1);
    Map<DocumentStore, List<Baton>> byStore =
        batch.stream()
            .collect(Collectors.groupingBy(Baton::store, LinkedHashMap::new, Collectors.toList()));
    byStore.forEach((store, batons) -> {
      Finish finish = new Finish(store, figures);
      try {
        finish.carryOut(batons);
      } catch (RuntimeException e) {
        LOG.warn("{} acknowledged events stay pending for the sweep", batons.size(), e);
        finish.dropAll();
      }
      batons.stream().filter(baton -> !finish.goesOn(baton)).forEach(this::release);
      batons.stream().filter(finish::goesOn).forEach(this::sendNext);
    });
  }
}
