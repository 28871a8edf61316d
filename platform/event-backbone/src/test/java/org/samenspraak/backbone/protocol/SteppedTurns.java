package org.samenspraak.backbone.protocol;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.samenspraak.backbone.store.Turns;

/** Turns within one instance that wait by steps. */
final class SteppedTurns implements Turns {
  private final Stepper stepper;
  private final Set<String> taken = new HashSet<>();

  SteppedTurns(Stepper stepper) {
    this.stepper = stepper;
  }

  @Override
  public <R> R take(String target, Supplier<R> work) {
    stepper.await(() -> !taken.contains(target));
    taken.add(target);
    try {
      return work.get();
    } finally {
      taken.remove(target);
    }
  }

  @Override
  public void pause(int clashes) {
    stepper.step();
  }
}
