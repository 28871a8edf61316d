package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** What was begun and is not done. */
final class Unfinished {
  private static final long LONG = Duration.ofSeconds(1).toNanos();

  private final Supplier<CompletableFuture<?>> begin;
  private final AtomicLong numbers = new AtomicLong();
  private final ConcurrentSkipListMap<Long, Long> begun = new ConcurrentSkipListMap<>();

  Unfinished(Supplier<CompletableFuture<?>> begin) {
    this.begin = begin;
  }

  CompletableFuture<?> beginOne() {
    long number = numbers.incrementAndGet();
    begun.put(number, System.nanoTime());
    return begin.get().whenComplete((_, _) -> begun.remove(number));
  }

  /** Whether nothing waits for longer than a second. */
  boolean isGone() {
    Map.Entry<Long, Long> oldest = begun.firstEntry();
    return oldest == null || System.nanoTime() - oldest.getValue() < LONG;
  }
}
