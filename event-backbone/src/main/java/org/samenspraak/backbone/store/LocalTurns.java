package org.samenspraak.backbone.store;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Turns by a lock per target, kept only while somebody uses it. */
public final class LocalTurns implements Turns {
  private static final long SHORTEST = Duration.ofMillis(1).toNanos();
  private static final int DOUBLINGS = 6;

  private final ConcurrentMap<String, Turn> turns = new ConcurrentHashMap<>();

  private static final class Turn {
    private final ReentrantLock lock = new ReentrantLock();
    private int users;
  }

  @Override
  public <R> R take(String target, Supplier<R> work) {
    Turn turn = enter(target);
    turn.lock.lock();
    try {
      return work.get();
    } finally {
      turn.lock.unlock();
      leave(target);
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
