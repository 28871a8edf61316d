package org.samenspraak.plan.views;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Keeps the service from being ready until it knows who is a minister. */
@Component("mandatesArrival")
class MandatesArrival implements HealthIndicator {
  private final Mandates mandates;

  MandatesArrival(Mandates mandates) {
    this.mandates = mandates;
  }

  @Override
  public Health health() {
    int governments = mandates.all().size();
    return governments == 0
        ? Health.outOfService().withDetail("mandates", "no government.recorded.v1 seen yet").build()
        : Health.up().withDetail("governments", governments).build();
  }
}
