package org.samenspraak.question.views;

import java.util.Optional;
import org.samenspraak.backbone.ServiceReadiness;
import org.springframework.stereotype.Component;

/** Keeps the service from being ready until ministers are known; once known, they stay known. */
@Component
class RegisterArrival implements ServiceReadiness {
  private final KnownMinisters ministers;
  private volatile boolean arrived;

  RegisterArrival(KnownMinisters ministers) {
    this.ministers = ministers;
  }

  @Override
  public Optional<String> missing() {
    if (!arrived) {
      arrived = !ministers.now().isEmpty();
    }
    return arrived
        ? Optional.empty()
        : Optional.of("no government.recorded.v1 has been received yet");
  }
}
