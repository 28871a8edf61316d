package org.samenspraak.backbone.store;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

/**
 * Turns by a lock per target, kept only while somebody uses it. While the store is away each turn
 * lasts as long as a call to it may take; whoever waits for his turn must not wait for all of those
 * before him.
 */
public final class LocalTurns implements Turns {
  private static final long SHORTEST = Duration.ofMillis(1).toNanos();
  private static final int DOUBLINGS = 6;

  private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();
  private final Duration patience;

  /** Turns that are waited for as long as it takes. */
  public LocalTurns() {
    this(Duration.ofNanos(Long.MAX_VALUE));
  }

  /**
   * Turns that are waited for so long.
   *
   * @param patience after which the work is given up, without having begun
   */
  public LocalTurns(Duration patience) {
    this.patience = patience;
  }

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private int users;
  }

  /**
   * @throws StoreUnavailable when the turn did not come in time, or the thread was interrupted
   */
  @Override
  public <R> R take(String target, Supplier<R> work) {
    Turn turn = enter(target);
    try {
      await(turn, target);
      try {
        return work.get();
      } finally {
        turn.lock.unlock();
      }
    } finally {
      leave(target);
    }
  }

  private void await(Turn turn, String target) {
    try {
      if (!turn.lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new StoreUnavailable("turn of " + target, new TimeoutException("after " + patience));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreUnavailable("turn of " + target, e);
    }
  }

  @Override
  public void pause(int clashes) {
    long longest = SHORTEST << Math.min(clashes, DOUBLINGS);
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST / 4, longest));
  }

  private Turn enter(String target) {
    return turns.compute(
        target,
        (key, known) -> {
          Turn turn = known == null ? new Turn() : known;
          turn.users++;
          return turn;
        });
  }

  private void leave(String target) {
    turns.computeIfPresent(target, (key, turn) -> --turn.users == 0 ? null : turn);
  }
}
