package org.samenspraak.benchmarks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Tells when the broker has an event; whoever asks may come before or after it. */
final class Acknowledgements {
  private final ConcurrentMap<String, CompletableFuture<Void>> byEvent = new ConcurrentHashMap<>();

  CompletableFuture<Void> of(String event) {
    return byEvent.computeIfAbsent(event, _ -> new CompletableFuture<>());
  }

  void came(String event) {
    of(event).complete(null);
  }
}
