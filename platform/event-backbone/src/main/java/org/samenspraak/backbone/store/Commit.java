package org.samenspraak.backbone.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Wake;

/**
 * A change that was stored, beyond doubt.
 *
 * @param events that it added to the outbox
 * @param alone whether no other event was pending then, so that nobody else is on the way to send
 *     these
 * @param wakeOn the next moment the aggregate waits for
 */
public record Commit(
    DocumentStore store, String id, List<Pending> events, boolean alone, @Nullable Wake wakeOn) {

  /** Whether whoever made the change has to send its events. */
  public boolean holdsBaton() {
    return alone && !events.isEmpty();
  }
}
