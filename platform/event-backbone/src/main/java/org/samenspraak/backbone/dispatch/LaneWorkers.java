package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Runs lanes side by side. */
@FunctionalInterface
public interface LaneWorkers {

  /** More would wait for each other's connections to the store. */
  int AT_ONCE = 64;

  /**
   * Returns when all are through or the time is up; those still running then are interrupted, and
   * the others are not begun.
   */
  void work(List<? extends Runnable> lanes, Duration atMost);

  /**
   * Each lane on a virtual thread, the first ones first, so many at once. A poll may have hundreds
   * of lanes: all at once would take every connection to the store from requests and relay, and
   * while the store is slow none of them would be through when the time is up, so the poll would
   * come again for ever.
   */
  static LaneWorkers virtualThreads() {
    return (lanes, atMost) -> {
      long end = System.nanoTime() + atMost.toNanos();
      Semaphore places = new Semaphore(AT_ONCE);
      List<Thread> begun = new ArrayList<>(lanes.size());
      try {
        for (Runnable lane : lanes) {
          if (!places.tryAcquire(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            break;
          }
          begun.add(Thread.ofVirtual().name("lane").start(() -> through(lane, places)));
        }
        var _ = places.tryAcquire(AT_ONCE, end - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      begun.stream().filter(Thread::isAlive).forEach(Thread::interrupt);
    };
  }

  private static void through(Runnable lane, Semaphore places) {
    try {
      lane.run();
    } finally {
      places.release();
    }
  }
}
