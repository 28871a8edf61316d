package org.samenspraak.backbone.relay;

import java.util.concurrent.CompletionStage;
import org.samenspraak.backbone.store.Pending;

/** Hands events to the broker. */
@FunctionalInterface
public interface Sender {

  /**
   * Sends an event. The answer comes once: normally when the broker has it for good, exceptionally
   * when that is not known; it may arrive at the broker even then, and later.
   */
  CompletionStage<Void> send(Pending event);
}
