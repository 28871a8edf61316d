package org.samenspraak.backbone;

import java.time.Duration;
import org.springframework.context.SmartLifecycle;

/**
 * Something that runs while the service runs. Parts start by rising phase, and stop by falling
 * phase.
 */
final class LifecyclePart implements SmartLifecycle {
  /**
   * Carries facts out; first to start and last to stop, so that what others do on their way out is
   * sent.
   */
  static final int CARRIES = -100;

  /** Does things by itself. */
  static final int ACTS = 0;

  private final int phase;
  private final Runnable start;
  private final Runnable stop;
  private volatile boolean running;

  LifecyclePart(int phase, Runnable start, Runnable stop) {
    this.phase = phase;
    this.start = start;
    this.stop = stop;
  }

  /** A loop on a thread of its own, which ends when interrupted. */
  static LifecyclePart loop(String name, Runnable loop) {
    Thread thread = Thread.ofVirtual().name(name).unstarted(loop);
    return new LifecyclePart(ACTS, thread::start, () -> end(thread));
  }

  private static void end(Thread thread) {
    if (!thread.isAlive()) {
      return;
    }
    thread.interrupt();
    try {
      var _ = thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void start() {
    start.run();
    running = true;
  }

  @Override
  public void stop() {
    stop.run();
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return phase;
  }
}
