package org.samenspraak.backbone;

import java.util.List;
import java.util.Optional;
import org.samenspraak.backbone.relay.RelayFigures;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What health says beyond the framework: the service's own reasons, and whether facts go out. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {
  /** Twice the longest time that a send may take. */
  private static final double STUCK_SECONDS = 20;

  private static final Status STUCK = new Status("STUCK", "facts wait to be sent");

  /** Part of readiness. */
  @Bean
  HealthIndicator serviceHealthIndicator(ObjectProvider<ServiceReadiness> checks) {
    return () -> {
      List<String> missing =
          checks.stream().map(ServiceReadiness::missing).flatMap(Optional::stream).toList();
      return missing.isEmpty()
          ? Health.up().build()
          : Health.outOfService().withDetail("missing", missing).build();
    };
  }

  /**
   * Not part of readiness: requests are honoured while the broker is away. An idle relay is UP with
   * nothing pending.
   */
  @Bean
  HealthIndicator relayHealthIndicator(RelayFigures figures) {
    return () -> {
      double oldest = figures.oldestSeconds();
      if (Double.isNaN(oldest)) {
        return Health.up().withDetail("sweeping", false).build();
      }
      boolean stuck = oldest > STUCK_SECONDS || figures.refused();
      Health.Builder health = stuck ? Health.status(STUCK) : Health.up();
      if (!figures.failures().isEmpty()) {
        health.withDetail("failures", figures.failures());
      }
      return health
          .withDetail("sweeping", true)
          .withDetail("pending", (long) figures.pending())
          .withDetail("oldestSeconds", oldest)
          .build();
    };
  }
}
