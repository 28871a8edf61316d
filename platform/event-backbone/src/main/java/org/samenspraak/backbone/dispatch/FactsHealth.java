package org.samenspraak.backbone.dispatch;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.relay.RelayHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerRetryAuthEvent;
import org.springframework.kafka.event.ConsumerRetryAuthEvent.Reason;
import org.springframework.kafka.event.ConsumerRetryAuthSuccessfulEvent;

/**
 * Whether facts come in: stuck while the broker denies this service its log-in or a right. Not a
 * reason to send requests elsewhere.
 */
public final class FactsHealth implements HealthIndicator {
  /** A commit that is denied is tried again much sooner than that. */
  static final Duration REPEATED_WITHIN = Duration.ofSeconds(10);

  private static final String RIGHT = "the broker denies this service a right; see the log";
  private final LongSupplier nanoTime;
  private volatile @Nullable String denied;
  private volatile long commitDeniedAt;

  FactsHealth(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    commitDeniedAt = nanoTime.getAsLong() - REPEATED_WITHIN.toNanos();
  }

  /** A commit was denied, of which the framework tells nobody; it is tried again. */
  void commitDenied() {
    commitDeniedAt = nanoTime.getAsLong();
  }

  /** The consumer was denied something, waits, and tries again. */
  @EventListener
  void denied(ConsumerRetryAuthEvent event) {
    boolean right = event.getReason() == Reason.AUTHORIZATION;
    denied = right ? RIGHT : "the broker refuses this service's log-in; see the log";
  }

  /** The consumer receives again. */
  @EventListener
  void allowed(ConsumerRetryAuthSuccessfulEvent event) {
    denied = null;
  }

  @Override
  public Health health() {
    boolean commits = nanoTime.getAsLong() - commitDeniedAt < REPEATED_WITHIN.toNanos();
    String reason = denied == null && commits ? RIGHT : denied;
    return reason == null
        ? Health.up().build()
        : Health.status(RelayHealth.STUCK).withDetail("reason", reason).build();
  }
}
