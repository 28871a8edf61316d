package org.samenspraak.backbone.inbound;

import org.samenspraak.contracts.Event;

/**
 * When this fact, then that command. Called for every event of type {@code E} in the order of its
 * aggregate, at least once; passing {@link Received#cause} to each change makes a repetition
 * without effect. Several targets: one change each, the event is done when all are.
 *
 * <p>Throw {@link NotYet} when a fact of another aggregate or an answer of another service is still
 * missing: the event waits, with the later ones of its key, and is tried again. A {@link
 * org.samenspraak.backbone.aggregate.Refusal} or any other exception parks it for an operator.
 */
public interface Reaction<E extends Event> {

  /** Does what follows from the event. */
  void on(E event, Received received);

  /** Stable name, part of stored keys; kept when the class is renamed. */
  default String name() {
    return getClass().getSimpleName();
  }
}
