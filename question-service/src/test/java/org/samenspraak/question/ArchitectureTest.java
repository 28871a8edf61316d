package org.samenspraak.question;

import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.HouseRules;

class ArchitectureTest {

  @Test
  void the_service_obeys_the_house_rules() {
    HouseRules.of("org.samenspraak.question").check();
  }
}
