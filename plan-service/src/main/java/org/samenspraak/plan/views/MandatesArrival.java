package org.samenspraak.plan.views;

import java.util.Optional;
import org.samenspraak.backbone.ServiceReadiness;
import org.springframework.stereotype.Component;

/**
 * Keeps the service from being ready until it knows who is a minister; once known, that is never
 * unknown again.
 */
@Component
class MandatesArrival implements ServiceReadiness {
  private final Mandates mandates;
  private volatile boolean arrived;

  MandatesArrival(Mandates mandates) {
    this.mandates = mandates;
  }

  @Override
  public Optional<String> missing() {
    if (!arrived) {
      arrived = !mandates.all().isEmpty();
    }
    return arrived ? Optional.empty() : Optional.of("no government.recorded.v1 was received yet");
  }
}
