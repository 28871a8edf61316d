package org.samenspraak.embedded;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Once a second, and only after changes: forces the file to disk and moves what lives in half-empty
 * parts of it.
 */
final class Housekeeping implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int COMPACT_BELOW_FILL_PERCENT = 50;

  /** Small, because no command can write while it happens. */
  private static final int COMPACTED_PER_TURN_BYTES = 512 * 1024;

  private final MVStore store;
  private final CommitGate gate;
  private final CountDownLatch stop = new CountDownLatch(1);
  private final Thread thread;
  private long tidiedVersion = -1;

  private Housekeeping(MVStore store, CommitGate gate) {
    this.store = store;
    this.gate = gate;
    this.thread =
        Thread.ofPlatform().daemon().name("embedded-store-housekeeping").unstarted(this::run);
  }

  static Housekeeping start(MVStore store, CommitGate gate) {
    Housekeeping housekeeping = new Housekeeping(store, gate);
    housekeeping.thread.start();
    return housekeeping;
  }

  @Override
  public void close() {
    stop.countDown();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      while (!stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
        tidy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tidy() {
    if (store.getCurrentVersion() == tidiedVersion) {
      return;
    }
    try {
      store.sync();
      gate.alone(() -> store.compact(COMPACT_BELOW_FILL_PERCENT, COMPACTED_PER_TURN_BYTES));
      tidiedVersion = store.getCurrentVersion();
    } catch (RuntimeException e) {
      // Commands meet the same trouble and tell their clients; the file itself stays as it was.
      log.error("Housekeeping of the embedded store failed; it is tried again", e);
    }
  }
}
