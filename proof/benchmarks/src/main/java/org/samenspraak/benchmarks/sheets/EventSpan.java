package org.samenspraak.benchmarks.sheets;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** How long a number of events took, from the first one's beginning to the last one's end. */
@Component
public class EventSpan {
  private static final int PATIENCE_SECONDS = 60;

  private final AtomicLong firstBegan = new AtomicLong();
  private volatile CountDownLatch left = new CountDownLatch(0);

  /** So many are to come. */
  public void expect(int events) {
    firstBegan.set(0);
    left = new CountDownLatch(events);
  }

  /** One was begun. */
  public void begun() {
    if (firstBegan.get() == 0) {
      firstBegan.compareAndSet(0, System.nanoTime());
    }
  }

  /** One is done. */
  public void done() {
    left.countDown();
  }

  /** Waits for all; returns the nanoseconds. */
  public long await() {
    try {
      if (!left.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException(left.getCount() + " events did not come");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return System.nanoTime() - firstBegan.get();
  }
}
