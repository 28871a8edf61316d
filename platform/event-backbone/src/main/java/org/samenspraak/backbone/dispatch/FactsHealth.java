package org.samenspraak.backbone.dispatch;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.relay.RelayHealth;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ConsumerRetryAuthEvent;
import org.springframework.kafka.event.ConsumerRetryAuthSuccessfulEvent;

/**
 * Whether facts come in: stuck while the broker denies this service its log-in or a right. Not a
 * reason to send requests elsewhere.
 */
public final class FactsHealth implements HealthIndicator {
  private volatile @Nullable String denied;

  /** The consumer was denied something, waits, and tries again. */
  @EventListener
  void denied(ConsumerRetryAuthEvent event) {
    denied =
        switch (event.getReason()) {
          case AUTHENTICATION -> "the broker refuses this service's log-in; see the log";
          case AUTHORIZATION -> "the broker denies this service a right; see the log";
        };
  }

  /** The consumer receives again. */
  @EventListener
  void allowed(ConsumerRetryAuthSuccessfulEvent event) {
    denied = null;
  }

  @Override
  public Health health() {
    String reason = denied;
    return reason == null
        ? Health.up().build()
        : Health.status(RelayHealth.STUCK).withDetail("reason", reason).build();
  }
}
