package org.samenspraak.backbone.relay;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.RetriableException;

/** Why events at the head of an outbox could not be sent, as far as they still wait. */
final class Failures {
  /** While the broker is away every head fails; a few say enough. */
  static final int MOST = 32;

  private final Map<String, Failure> byEvent = new ConcurrentHashMap<>();

  private record Failure(Class<?> kind, String reason, boolean lasting, boolean denied) {}

  /** Keeps the reason; whether it is news, rather than another attempt that failed the same way. */
  boolean add(String event, Throwable cause) {
    if (byEvent.size() >= MOST && !byEvent.containsKey(event)) {
      return false;
    }
    boolean denied = Denied.tells(cause);
    boolean lasting =
        cause instanceof ApiException && !(cause instanceof RetriableException) && !denied;
    Failure before =
        byEvent.put(event, new Failure(cause.getClass(), cause.toString(), lasting, denied));
    return before == null || before.kind() != cause.getClass();
  }

  /** Keeps a reason that no other attempt will change. */
  void addLasting(String event, String reason) {
    byEvent.put(event, new Failure(IllegalStateException.class, reason, true, false));
  }

  /** Forgets all. */
  void forget() {
    byEvent.clear();
  }

  /** Forgets all but the events that are a head still. */
  void retain(Set<String> heads) {
    byEvent.keySet().retainAll(heads);
  }

  /** Whether one of them will fail again however often it is tried. */
  boolean lasting() {
    return byEvent.values().stream().anyMatch(Failure::lasting);
  }

  /**
   * Whether one of them fails for as long as the broker denies this service its log-in or a right.
   */
  boolean denied() {
    return byEvent.values().stream().anyMatch(Failure::denied);
  }

  /** Reasons by event id. */
  Map<String, String> reasons() {
    return byEvent.entrySet().stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue().reason()));
  }
}
