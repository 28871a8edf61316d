package org.samenspraak.backbone.dispatch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import org.samenspraak.backbone.store.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works through a poll: different lanes side by side, each lane in order. A message is done when it
 * had its effects or is parked; only then may the broker forget it. Knows nothing of how the poll
 * came here.
 */
public final class Dispatcher {
  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  private final Handler handler;
  private final ParkingLot lot;
  private final Turns turns;
  private final LaneWorkers workers;
  private final DispatchSettings settings;
  private final Figures figures;
  private final AtomicInteger unfinishedInARow = new AtomicInteger();

  Dispatcher(
      Handler handler,
      ParkingLot lot,
      Turns turns,
      LaneWorkers workers,
      DispatchSettings settings,
      Figures figures) {
    this.handler = handler;
    this.lot = lot;
    this.turns = turns;
    this.workers = workers;
    this.settings = settings;
    this.figures = figures;
  }

  /** Partitions came to this instance: what others parked in them has to be learnt. */
  public void partitionsAssigned() {
    lot.partitionsAssigned();
  }

  /** Handles a poll, the records of each partition in their order. */
  public Verdict dispatch(List<Incoming> poll) {
    Run run = new Run(poll);
    try {
      lot.know();
      workers.work(run.lanes(), settings.atMost());
    } catch (RuntimeException e) {
      LOG.warn("Poll not begun: {}", e.toString());
    }
    run.stopped = true;
    int first = run.firstUnfinished();
    if (first == poll.size()) {
      unfinishedInARow.set(0);
      return new Verdict.Done();
    }
    figures.unfinished();
    return new Verdict.Again(first, settings.away().after(unfinishedInARow.incrementAndGet()));
  }

  /** One poll on its way. */
  private final class Run {
    private final List<Incoming> poll;
    private final AtomicIntegerArray done;
    private volatile boolean stopped;

    Run(List<Incoming> poll) {
      this.poll = poll;
      this.done = new AtomicIntegerArray(poll.size());
    }

    List<Runnable> lanes() {
      Map<String, List<Integer>> lanes = new LinkedHashMap<>();
      for (int index = 0; index < poll.size(); index++) {
        lanes.computeIfAbsent(poll.get(index).lane(), lane -> new ArrayList<>()).add(index);
      }
      return lanes.values().stream().<Runnable>map(lane -> () -> inOrder(lane)).toList();
    }

    private void inOrder(List<Integer> lane) {
      try {
        for (int index : lane) {
          if (!turns.take(poll.get(index).lane(), () -> one(index))) {
            return;
          }
        }
      } catch (RuntimeException | Error e) {
        if (Away.tells(e)) {
          pause(e);
        } else {
          LOG.error(
              "Neither handled nor parked, comes again: {}", poll.get(lane.getFirst()).id(), e);
        }
      }
    }

    /** Every lane under way notices; one says enough. */
    private synchronized void pause(Throwable away) {
      if (!stopped) {
        LOG.warn("Consumption pauses: {}", away.toString());
      }
      stopped = true;
    }

    /**
     * A run that is over must not go on when a lane's turn comes to it late: the records may be
     * with another.
     */
    private boolean one(int index) {
      if (stopped || done.get(index) == 1) {
        return !stopped;
      }
      handler.handle(poll.get(index));
      done.set(index, 1);
      return true;
    }

    int firstUnfinished() {
      int index = 0;
      while (index < poll.size() && done.get(index) == 1) {
        index++;
      }
      return index;
    }
  }
}
