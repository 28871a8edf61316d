package org.samenspraak.notification;

import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.HouseRules;

class ArchitectureTest {

  @Test
  void theServiceObeysTheHouseRules() {
    HouseRules.of("org.samenspraak.notification").check();
  }
}
