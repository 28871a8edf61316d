package org.samenspraak.backbone.protocol;

import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What one seed decides: who goes on, what goes wrong, and everything else that is left to chance.
 */
record Fate(Random random, Stepper stepper, Faults faults) {

  static Fate of(long seed, Set<Faults.Kind> possible) {
    Random random = new Random(seed);
    return new Fate(random, new Stepper(random), new Faults(random, possible));
  }

  void step() {
    stepper.step();
  }

  void say(String what, Object... with) {
    stepper.say(what, with);
  }

  boolean strikes(Faults.Kind kind) {
    return faults.strikes(kind);
  }

  boolean oneIn(int number) {
    return random.nextInt(number) == 0;
  }

  int below(int number) {
    return random.nextInt(number);
  }

  <E> E oneOf(List<E> some) {
    return some.get(random.nextInt(some.size()));
  }
}
