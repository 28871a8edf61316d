package org.samenspraak.backbone.deadline;

import java.time.Instant;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.backbone.store.DocumentStore;

/** One kind of aggregate, with what it takes to find and wake its members. */
public record Waking<T extends Aggregate>(DocumentStore store, Aggregates<T> aggregates) {

  /**
   * Thrown inside the decision, so that nothing is stored, not even the key: the moment may be
   * awaited again later.
   */
  private static final class NoLongerAwaited extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Wakes one, if that is still what it waits for; once in effect however often it is called. */
  void wake(String id, Wake wake, Instant now, Actor actor) {
    Cause.Once cause = new Cause.Once(actor, now, "wake/" + wake.kind() + "/" + wake.at());
    try {
      aggregates.change(id, cause, state -> wakeIfAwaited(state, wake, now));
    } catch (NoLongerAwaited moved) {
      return;
    }
  }

  private static void wakeIfAwaited(Aggregate state, Wake wake, Instant now) {
    if (!wake.equals(state.wakeOn())) {
      throw new NoLongerAwaited();
    }
    state.wake(wake, now);
  }
}
