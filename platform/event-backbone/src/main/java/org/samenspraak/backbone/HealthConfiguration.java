package org.samenspraak.backbone;

import java.util.List;
import java.util.Optional;
import org.samenspraak.backbone.relay.RelayFigures;
import org.samenspraak.backbone.relay.RelayHealth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What health says beyond the framework; {@code backbone.yml} says which group takes what. */
@Configuration(proxyBeanMethods = false)
class HealthConfiguration {

  /** LifecyclePart of readiness: the service's own reasons. */
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

  /** Shown by readiness, where it does not count. */
  @Bean
  RelayHealth relayHealthIndicator(RelayFigures figures, BackboneProperties properties) {
    return new RelayHealth(figures, properties.kafka().timeouts().delivery());
  }

  /**
   * LifecyclePart of liveness: only what a restart mends, so neither store nor broker matter to it.
   */
  @Bean
  HealthIndicator loopsHealthIndicator(RelayHealth relay) {
    return () ->
        relay.dead() ? Health.down().withDetail("stopped", "sweep").build() : Health.up().build();
  }
}
