package org.samenspraak.backbone.relay;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.store.Pending;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What operators watch of the relay. The figures on what is pending are known to the instance that
 * sweeps; elsewhere, and while the store is away, they are not a number.
 */
public final class RelayFigures {
  private static final Logger LOG = LoggerFactory.getLogger(RelayFigures.class);

  /** Half of what an aggregate may have pending. */
  static final int MANY_PENDING = 500;

  private static final String EVENTS = "events";
  private static final String PENDING = "samenspraak.relay.pending";
  private static final Duration[] DELAYS = {
    Duration.ofMillis(10),
    Duration.ofMillis(50),
    Duration.ofMillis(250),
    Duration.ofSeconds(1),
    Duration.ofSeconds(5),
    Duration.ofSeconds(20),
    Duration.ofMinutes(1)
  };

  private final MeterRegistry registry;
  private final InstantSource machineClock;
  private final LongSupplier nanoTime;
  private final Failures failures = new Failures();
  private final Counter sent;
  private final Counter failed;
  private final Counter conflicts;
  private final Timer delay;
  private volatile @Nullable Backlog look;
  private volatile boolean blind;
  private volatile @Nullable Long turned;

  /** Registers the figures under {@code samenspraak.relay}. */
  public RelayFigures(MeterRegistry registry, InstantSource machineClock) {
    this(registry, machineClock, System::nanoTime);
  }

  RelayFigures(MeterRegistry registry, InstantSource machineClock, LongSupplier nanoTime) {
    this.registry = registry;
    this.machineClock = machineClock;
    this.nanoTime = nanoTime;
    this.sent = counter("sent", "Events acknowledged by the broker, repetitions included");
    this.failed = counter("failed", "Sends without an acknowledgement");
    this.conflicts =
        counter("conflicts", "Events whose id was in history with another content: an alarm");
    this.delay =
        Timer.builder("samenspraak.relay.delay")
            .description("From the commit of an event to its acknowledgement by the broker")
            .serviceLevelObjectives(DELAYS)
            .register(registry);
    gauge(PENDING + ".largest", EVENTS, RelayFigures::largest)
        .description("Events pending in the one aggregate that has most; it takes at most 1,000")
        .register(registry);
    gauge("samenspraak.relay.oldest.pending", "seconds", RelayFigures::oldestSeconds)
        .description("Age of the oldest pending event")
        .register(registry);
  }

  private Counter counter(String what, String description) {
    return Counter.builder("samenspraak.relay." + what)
        .baseUnit(EVENTS)
        .description(description)
        .register(registry);
  }

  private Gauge.Builder<RelayFigures> gauge(
      String name, String unit, ToDoubleFunction<RelayFigures> value) {
    return Gauge.builder(name, this, value).baseUnit(unit);
  }

  /** Names the kinds that are looked at; before that there is no figure per kind. */
  void watch(Collection<String> kinds) {
    kinds.forEach(kind ->
        gauge(PENDING, EVENTS, figures -> figures.pending(kind))
            .description("Events not yet known to be sent, by kind of aggregate")
            .tag("kind", kind)
            .register(registry));
  }

  /** Number of events acknowledged by the broker since the start. */
  public double sentCount() {
    return sent.count();
  }

  /** Pending events at the last look; not a number where no look is taken. */
  public double pending() {
    Backlog last = look;
    return last == null ? Double.NaN : last.all();
  }

  private double pending(String kind) {
    Backlog last = look;
    return last == null ? Double.NaN : last.of(kind);
  }

  private double largest() {
    Backlog last = look;
    return last == null ? Double.NaN : last.most();
  }

  /**
   * Seconds since the oldest pending event was committed, 0 when none is; not a number where no
   * look is taken.
   */
  public double oldestSeconds() {
    Backlog last = look;
    if (last == null) {
      return Double.NaN;
    }
    return last.oldest() == null
        ? 0
        : Duration.between(last.oldest(), machineClock.instant()).toMillis() / 1000.0;
  }

  /** What the last look found; null where no look is taken. */
  @Nullable Backlog backlog() {
    return look;
  }

  /** Whether the last look failed because the store did not answer. */
  boolean blind() {
    return blind;
  }

  /** How long the loop that looks has not come round; zero before it began. */
  Duration silence() {
    Long last = turned;
    return last == null ? Duration.ZERO : Duration.ofNanos(nanoTime.getAsLong() - last);
  }

  /** Why heads of outboxes were not acknowledged, by event id; some of them when many fail. */
  public Map<String, String> failures() {
    return failures.reasons();
  }

  /** Whether an event waits that will be refused again however often it is sent. */
  public boolean refused() {
    return failures.lasting();
  }

  /** Whether an event waits because the broker denies this service its log-in or a right. */
  public boolean denied() {
    return failures.denied();
  }

  void sent(Pending event) {
    sent.increment();
    delay.record(Duration.between(event.committedAt(), machineClock.instant()));
  }

  /** Whether the reason is news for that event. */
  boolean failed(String event, Throwable cause) {
    failed.increment();
    return failures.add(event, cause);
  }

  void conflict(String event) {
    conflicts.increment();
    failures.addLasting(event, "history holds this id with another content");
  }

  /** The loop that looks comes round, whether it then sees something or not. */
  void turned() {
    turned = nanoTime.getAsLong();
  }

  void looked(Backlog now) {
    Backlog before = look;
    look = now;
    blind = false;
    failures.retain(now.heads());
    if (now.most() >= MANY_PENDING && (before == null || before.most() < MANY_PENDING)) {
      LOG.warn("{} has {} pending events; above 1,000 it takes no more", now.fullest(), now.most());
    }
  }

  /** Another instance looks. */
  void notLooking() {
    look = null;
    blind = false;
    failures.forget();
  }

  /** Nobody can look: the store does not answer. What failed before is still true. */
  void cannotLook() {
    look = null;
    blind = true;
  }
}
