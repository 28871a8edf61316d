package org.samenspraak.scenarios.chaos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingsTest {

  @Test
  void nothingNeedBeHarmedButSomethingIsFiled() {
    assertThat(new Settings(1, 1, 0, 0, 7).faults()).isZero();
    assertThat(new Settings(200, 1, 5, 1, 7).faults()).isEqualTo(6);
  }

  @Test
  void numbersThatMakeNoSenseAreRefused() {
    assertThatThrownBy(() -> new Settings(0, 1, 0, 0, 7)).hasMessageContaining("1 at least");
    assertThatThrownBy(() -> new Settings(1, 0, 0, 0, 7)).hasMessageContaining("1 at least");
    assertThatThrownBy(() -> new Settings(1, 1, -1, 0, 7)).hasMessageContaining("1 at least");
    assertThatThrownBy(() -> new Settings(1, 1, 0, -1, 7)).hasMessageContaining("1 at least");
  }
}
