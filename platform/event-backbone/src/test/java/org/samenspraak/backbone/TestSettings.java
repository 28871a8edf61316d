package org.samenspraak.backbone;

import java.util.HashMap;
import java.util.Map;
import org.samenspraak.testsupport.ShortWaits;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** What a test is set to that puts parts together without a context. */
public final class TestSettings {
  private TestSettings() {}

  /** As every context in this JVM has it, but for these: pairs of names and values. */
  public static BackboneProperties with(String... namesAndValues) {
    return bound(ShortWaits.asProperties(), namesAndValues);
  }

  /** As in production, but for these: pairs of names and values. */
  public static BackboneProperties production(String... namesAndValues) {
    return bound(Map.of(), namesAndValues);
  }

  private static BackboneProperties bound(Map<String, Object> base, String... namesAndValues) {
    Map<String, Object> set = new HashMap<>(base);
    for (int n = 0; n < namesAndValues.length; n += 2) {
      set.put("samenspraak." + namesAndValues[n], namesAndValues[n + 1]);
    }
    return new Binder(new MapConfigurationPropertySource(set))
        .bindOrCreate("samenspraak", BackboneProperties.class);
  }
}
