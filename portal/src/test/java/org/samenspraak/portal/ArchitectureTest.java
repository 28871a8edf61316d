package org.samenspraak.portal;

import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.HouseRules;

class ArchitectureTest {

  @Test
  void theHouseRulesHold() {
    HouseRules.of("org.samenspraak.portal").check();
  }
}
