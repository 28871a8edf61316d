package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.BackboneProperties;

class DispatchSettingsTest {
  private final DispatchSettings settings = BackboneProperties.defaults().dispatch();

  @Test
  void whatKeepsFailingIsTriedEverMoreSeldom() {
    assertThat(settings.retry(Why.FAILED, 1)).isEqualTo(Duration.ofSeconds(30));
    assertThat(settings.retry(Why.FAILED, 2)).isEqualTo(Duration.ofMinutes(1));
    assertThat(settings.retry(Why.FAILED, 50)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void whatWaitsForAnUpgradeGoesOnWithinAMinuteOfItHoweverLongItTook() {
    assertThat(settings.retry(Why.UNKNOWN_VERSION, 1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(settings.retry(Why.UNKNOWN_VERSION, 500)).isEqualTo(Duration.ofMinutes(1));
  }
}
