package org.samenspraak.web;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * So many a second for each client, and what it did not use is saved up to a burst: a token bucket.
 * Remembers only the clients that came last; one that was forgotten begins with a full bucket.
 */
public final class RateLimit {
  private static final int MOST_CLIENTS = 10_000;
  private static final double NANOS = 1e9;

  private final double perSecond;
  private final int burst;
  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  private record Bucket(double tokens, long at) {}

  /**
   * @param perSecond 0 for no limit at all
   * @param burst how many may come at once
   */
  public RateLimit(double perSecond, int burst, LongSupplier nanoTime) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.nanoTime = nanoTime;
  }

  /** Zero when the client may go on; else how long it has to stay away, and nothing is counted. */
  public synchronized Duration ask(String client) {
    return take(client, false);
  }

  /** As {@link #ask}, but the client is given a turn, which comes after that time. */
  public synchronized Duration queue(String client) {
    return take(client, true);
  }

  private Duration take(String client, boolean anyway) {
    if (perSecond <= 0) {
      return Duration.ZERO;
    }
    long now = nanoTime.getAsLong();
    Bucket before = buckets.getOrDefault(client, new Bucket(burst, now));
    double tokens = Math.min(burst, before.tokens() + (now - before.at()) / NANOS * perSecond);
    boolean enough = tokens >= 1;
    buckets.put(client, new Bucket(enough || anyway ? tokens - 1 : tokens, now));
    return enough ? Duration.ZERO : Duration.ofNanos((long) ((1 - tokens) / perSecond * NANOS));
  }
}
