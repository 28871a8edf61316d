package org.samenspraak.testsupport.badhouse.application;

import java.util.Random;

/** Rule 9. */
class CommandsThrowDice {
  int dice(Random random) {
    return random.nextInt(6);
  }
}
