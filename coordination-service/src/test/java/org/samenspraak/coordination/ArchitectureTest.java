package org.samenspraak.coordination;

import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.HouseRules;

class ArchitectureTest {

  @Test
  void theHouseRulesHold() {
    HouseRules.of("org.samenspraak.coordination").check();
  }
}
