package org.samenspraak.backbone.store;

import java.util.function.Supplier;

/**
 * One writer at a time per target within this instance, so that its threads do not clash with each
 * other.
 */
public interface Turns {

  /** Runs the work while nobody else in this instance works on that target. */
  <R> R take(String target, Supplier<R> work);

  /** Waits a little, by chance shorter or longer, after a clash with another instance. */
  void pause(int clashes);
}
