package org.samenspraak.backbone.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What operators watch of the relay. The figures on what is pending are known to the instance that
 * sweeps; elsewhere they are not a number.
 */
public final class RelayFigures {
  private final InstantSource machineClock;
  private final Failures failures = new Failures();
  private final Counter sent;
  private final Counter failed;
  private final Counter conflicts;
  private volatile @Nullable Look look;

  private record Look(long pending, @Nullable Instant oldest) {}

  /** Registers the figures under {@code samenspraak.relay}. */
  public RelayFigures(MeterRegistry registry, InstantSource machineClock) {
    this.machineClock = machineClock;
    this.sent =
        Counter.builder("samenspraak.relay.sent")
            .description("Events acknowledged by the broker, repetitions included")
            .register(registry);
    this.failed =
        Counter.builder("samenspraak.relay.failed")
            .description("Sends without an acknowledgement")
            .register(registry);
    this.conflicts =
        Counter.builder("samenspraak.relay.conflicts")
            .description("Events whose id was in history with another content: an alarm")
            .register(registry);
    Gauge.builder("samenspraak.relay.pending", this, RelayFigures::pending)
        .description("Events not yet known to be sent")
        .register(registry);
    Gauge.builder("samenspraak.relay.oldest.pending", this, RelayFigures::oldestSeconds)
        .description("Age of the oldest pending event")
        .baseUnit("seconds")
        .register(registry);
  }

  /** Number of events acknowledged by the broker since the start. */
  public double sentCount() {
    return sent.count();
  }

  /** Pending events at the last look; not a number where no look is taken. */
  public double pending() {
    Look last = look;
    return last == null ? Double.NaN : last.pending();
  }

  /**
   * Seconds since the oldest pending event was committed, 0 when none is; not a number where no
   * look is taken.
   */
  public double oldestSeconds() {
    Look last = look;
    if (last == null) {
      return Double.NaN;
    }
    return last.oldest() == null
        ? 0
        : Duration.between(last.oldest(), machineClock.instant()).toMillis() / 1000.0;
  }

  /** Why heads of outboxes were not acknowledged, by event id; some of them when many fail. */
  public Map<String, String> failures() {
    return failures.reasons();
  }

  /** Whether an event waits that will be refused again however often it is sent. */
  public boolean refused() {
    return failures.lasting();
  }

  void sent() {
    sent.increment();
  }

  /** Whether the reason is news for that event. */
  boolean failed(String event, Throwable cause) {
    failed.increment();
    return failures.add(event, cause);
  }

  void conflict() {
    conflicts.increment();
  }

  /**
   * @param heads ids of the first pending event of each aggregate
   */
  void looked(long pending, @Nullable Instant oldest, Set<String> heads) {
    look = new Look(pending, oldest);
    failures.retain(heads);
  }

  void notLooking() {
    look = null;
    failures.retain(Set.of());
  }
}
