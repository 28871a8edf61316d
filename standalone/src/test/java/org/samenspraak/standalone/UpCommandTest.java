package org.samenspraak.standalone;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class UpCommandTest {

  @Test
  void aDayThatDoesNotExistIsSaidInDutchBeforeAnythingStarts() {
    UpCommand up = new UpCommand();
    up.clock = "2020-13-01";

    assertThatThrownBy(up::call)
        .isInstanceOf(CannotStart.class)
        .hasMessageContaining("bestaande datum")
        .hasMessageContaining("2020-13-01");
  }
}
