package org.samenspraak.backbone.dispatch;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What this instance remembers to try again soon; lost in a crash, when the store's own due list
 * serves.
 */
final class Hints {
  private static final int MOST = 10_000;

  private final PriorityQueue<Hint> queue = new PriorityQueue<>(Comparator.comparing(Hint::at));

  private final Semaphore bell = new Semaphore(0);

  /** A group of a lane to look at. */
  record Hint(String lane, String group, Instant at) {
    /** The same for all hints of a group of a lane. */
    Hint anyTime() {
      return new Hint(lane, group, Instant.MIN);
    }
  }

  void add(String lane, String group, @Nullable Instant at) {
    if (at == null) {
      return;
    }
    synchronized (queue) {
      if (queue.size() < MOST) {
        queue.add(new Hint(lane, group, at));
      }
    }
    bell.release();
  }

  /** Takes those that are due. */
  List<Hint> due(Instant now) {
    List<Hint> due = new ArrayList<>();
    synchronized (queue) {
      for (Hint head = queue.peek(); head != null && !head.at().isAfter(now); head = queue.peek()) {
        due.add(queue.remove());
      }
    }
    return due;
  }

  /** Waits until one is due or another one came, but not longer than that many milliseconds. */
  void await(Instant now, long mostMillis) throws InterruptedException {
    var _ = bell.tryAcquire(millisToHead(now, mostMillis), TimeUnit.MILLISECONDS);
    bell.drainPermits();
  }

  private long millisToHead(Instant now, long mostMillis) {
    synchronized (queue) {
      Hint head = queue.peek();
      return head == null
          ? mostMillis
          : Math.clamp(head.at().toEpochMilli() - now.toEpochMilli() + 1, 1, mostMillis);
    }
  }
}
