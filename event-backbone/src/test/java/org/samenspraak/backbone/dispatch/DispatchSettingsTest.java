package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DispatchSettingsTest {

  @Test
  void whatKeepsFailingIsTriedEverMoreSeldom() {
    assertThat(DispatchSettings.retry(Why.FAILED, 1)).isEqualTo(Duration.ofSeconds(30));
    assertThat(DispatchSettings.retry(Why.FAILED, 2)).isEqualTo(Duration.ofMinutes(1));
    assertThat(DispatchSettings.retry(Why.FAILED, 50)).isEqualTo(Duration.ofHours(1));
  }

  @Test
  void whatWaitsForAnUpgradeGoesOnWithinAMinuteOfItHoweverLongItTook() {
    assertThat(DispatchSettings.retry(Why.UNKNOWN_VERSION, 1)).isEqualTo(Duration.ofSeconds(10));
    assertThat(DispatchSettings.retry(Why.UNKNOWN_VERSION, 500)).isEqualTo(Duration.ofMinutes(1));
  }
}
