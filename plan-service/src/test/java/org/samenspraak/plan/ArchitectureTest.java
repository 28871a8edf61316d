package org.samenspraak.plan;

import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.HouseRules;

class ArchitectureTest {

  @Test
  void theServiceObeysTheHouseRules() {
    HouseRules.of("org.samenspraak.plan").check();
  }
}
