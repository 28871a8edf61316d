package org.samenspraak.tinyservice;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.ServiceReadiness;
import org.springframework.stereotype.Component;

/** What a test wants to happen to the reaction on a text, and to the service's readiness. */
@Component
class Weather implements ServiceReadiness {
  enum Kind {
    FAIR,
    REFUSING,
    FAILING,
    TOO_EARLY,
    STORE_AWAY
  }

  private final Map<String, Kind> byText = new ConcurrentHashMap<>();
  private volatile @Nullable String missing;

  void set(String text, Kind kind) {
    byText.put(text, kind);
  }

  Kind over(String text) {
    return byText.getOrDefault(text, Kind.FAIR);
  }

  void notReady(@Nullable String reason) {
    missing = reason;
  }

  @Override
  public Optional<String> missing() {
    return Optional.ofNullable(missing);
  }
}
