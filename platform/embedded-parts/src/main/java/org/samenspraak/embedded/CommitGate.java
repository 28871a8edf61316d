package org.samenspraak.embedded;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * Makes each command durable before its answer leaves, with one commit for all that wait at the
 * same time.
 *
 * <p>A commit runs while no write command does. Otherwise it could store half a command: an index
 * without its document, which after a kill -9 would hide an event from the sweep for ever.
 */
final class CommitGate {

  private final MVStore store;
  private final Runnable commit;
  private final ReentrantReadWriteLock commands = new ReentrantReadWriteLock();
  private final ReentrantLock committing = new ReentrantLock();
  private final AtomicLong begun = new AtomicLong();
  private volatile Set<Place> changed = ConcurrentHashMap.newKeySet();
  private volatile boolean allChanged;
  private volatile long durable;

  CommitGate(MVStore store) {
    this(store, store::commit);
  }

  CommitGate(MVStore store, Runnable commit) {
    this.store = store;
    this.commit = commit;
  }

  /** Runs a command that writes; its effect is durable only after {@link #awaitDurable()}. */
  <T> T write(Supplier<T> command) {
    commands.readLock().lock();
    try {
      // Counted before it runs, so that a reader who sees its effect early waits for it too.
      begun.incrementAndGet();
      return command.get();
    } finally {
      commands.readLock().unlock();
    }
  }

  /** Notes, before the command ends, that it has changed, added or removed this document. */
  void changed(Place document) {
    if (store.isPersistent()) {
      changed.add(document);
    }
  }

  /** Notes, before the command ends, that it may have changed anything. */
  void allChanged() {
    allChanged = true;
  }

  /**
   * As {@link #awaitDurable()}, for a thread that has seen one document at most: it waits for
   * nobody else's changes.
   */
  void awaitDurable(Place seen) {
    if (allChanged || changed.contains(seen)) {
      awaitDurable();
    }
  }

  /** Returns when everything this thread can have seen or done so far would survive a kill -9. */
  void awaitDurable() {
    long seen = begun.get();
    if (durable >= seen || !store.isPersistent()) {
      return;
    }
    committing.lock();
    try {
      if (durable < seen) {
        alone(this::commit);
      }
    } finally {
      committing.unlock();
    }
  }

  /** Runs work on the store while no write command is under way. */
  void alone(Runnable work) {
    commands.writeLock().lock();
    try {
      work.run();
    } finally {
      commands.writeLock().unlock();
    }
  }

  private void commit() {
    long covered = begun.get();
    commit.run();
    durable = covered;
    // Not cleared: that takes as long as the most that was ever in it.
    changed = ConcurrentHashMap.newKeySet();
    allChanged = false;
  }
}
