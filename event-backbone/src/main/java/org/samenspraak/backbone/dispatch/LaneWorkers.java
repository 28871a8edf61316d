package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Runs lanes side by side. */
@FunctionalInterface
public interface LaneWorkers {

  /** Returns when all are through or the time is up; those still running then are interrupted. */
  void work(List<? extends Runnable> lanes, Duration atMost);

  /** Each lane on a virtual thread. */
  static LaneWorkers virtualThreads() {
    return (lanes, atMost) -> {
      CountDownLatch running = new CountDownLatch(lanes.size());
      List<Thread> threads =
          lanes.stream()
              .map(lane -> Thread.ofVirtual().name("lane").start(() -> through(lane, running)))
              .toList();
      try {
        running.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      threads.stream().filter(Thread::isAlive).forEach(Thread::interrupt);
    };
  }

  private static void through(Runnable lane, CountDownLatch running) {
    try {
      lane.run();
    } finally {
      running.countDown();
    }
  }
}
