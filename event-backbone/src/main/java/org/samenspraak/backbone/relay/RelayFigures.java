package org.samenspraak.backbone.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * What operators watch of the relay. The figures on what is pending are known to the instance that
 * sweeps; elsewhere they are not a number.
 */
public final class RelayFigures {
  private final InstantSource machineClock;
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

  void sent() {
    sent.increment();
  }

  void failed() {
    failed.increment();
  }

  void conflict() {
    conflicts.increment();
  }

  void looked(long pending, @Nullable Instant oldest) {
    look = new Look(pending, oldest);
  }

  void notLooking() {
    look = null;
  }
}
