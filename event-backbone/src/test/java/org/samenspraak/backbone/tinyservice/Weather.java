package org.samenspraak.backbone.tinyservice;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What a test wants to happen to the reaction on a text. */
@Component
public class Weather {
  enum Kind {
    FAIR,
    REFUSING,
    FAILING,
    TOO_EARLY
  }

  private final Map<String, Kind> byText = new ConcurrentHashMap<>();

  void set(String text, Kind kind) {
    byText.put(text, kind);
  }

  Kind over(String text) {
    return byText.getOrDefault(text, Kind.FAIR);
  }
}
