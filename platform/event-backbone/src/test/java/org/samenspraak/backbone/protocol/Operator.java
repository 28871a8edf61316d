package org.samenspraak.backbone.protocol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.dispatch.Parked;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.dispatch.ParkingDesk;

/**
 * Somebody who now and then looks at what is parked, and has it replayed or discarded. Discarded is
 * only what has a target, as in the design's model: without one no key can be left, and an instance
 * that is in the midst of the same message, or does not know yet that it lost the partition, may
 * still make the target.
 */
final class Operator {
  private final Fate fate;
  private final Supplier<Instance> anyInstance;
  private final Effects effects;
  private final Map<String, String> discards = new HashMap<>();
  private final Map<String, Integer> effectsAtDiscard = new HashMap<>();

  Operator(Fate fate, Supplier<Instance> anyInstance, Effects effects) {
    this.fate = fate;
    this.anyInstance = anyInstance;
    this.effects = effects;
  }

  /** Looks so many times when something is parked, each time with another instance's eyes. */
  void attend(int times, BooleanSupplier somethingIsParked) {
    for (int n = 0; n < times; n++) {
      fate.stepper().await(somethingIsParked);
      Instance instance = anyInstance.get();
      BooleanSupplier ended =
          fate.stepper()
              .spawn(
                  "operator@" + instance.number(),
                  instance.number(),
                  () -> look(instance.dispatching().desk()));
      fate.stepper().await(ended);
    }
  }

  private void look(ParkingDesk desk) {
    orLeaveIt(() -> {
      List<Parked> page = desk.page(0, 100);
      if (!page.isEmpty()) {
        Parked one = fate.oneOf(page);
        if (effects.hasTarget(one) && fate.oneIn(2)) {
          discard(desk, one);
        } else {
          int done = desk.replay(one.id());
          fate.say(
              "replayed %s of %s: %s", one.message().headers().get("ce_id"), one.group(), done);
        }
      }
    });
  }

  private void discard(ParkingDesk desk, Parked one) {
    String effect = Effects.of(one);
    discards.put(effect, one.id());
    var _ = desk.discard(one.id(), "operator");
    fate.say("discarded %s", effect);
    effectsAtDiscard.putIfAbsent(effect, effects.count(effect));
  }

  /** Everything that still waits, when nothing fails any more. */
  void replayAll(ParkingDesk desk) {
    orLeaveIt(() -> desk.page(0, 100).forEach(one -> orLeaveIt(() -> desk.replay(one.id()))));
  }

  /** What is asked may be gone meanwhile, or be in doubt; it is left at that. */
  private void orLeaveIt(Runnable request) {
    try {
      request.run();
    } catch (Refusal | StoreUnavailable e) {
      fate.say("the operator is told: %s", e.getMessage());
    }
  }

  /**
   * The effects that are not to be, as the store knows: a discard in doubt may have taken place.
   */
  Set<String> discarded(ParkedStore parked) {
    Set<String> marked = new HashSet<>(discards.keySet());
    marked.removeIf(effect ->
        parked.find(discards.get(effect)).filter(one -> one.discarded() != null).isEmpty());
    return marked;
  }

  /** How often a message had had its effect when its discard was answered; 0 or 1 in doubt. */
  int mostEffectsAfterDiscard(String effect) {
    return effectsAtDiscard.getOrDefault(effect, 1);
  }
}
