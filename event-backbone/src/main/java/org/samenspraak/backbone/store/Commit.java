package org.samenspraak.backbone.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Wake;

/**
 * A change that was stored, beyond doubt.
 *
 * @param outbox all pending events after it, those of earlier changes first
 * @param own how many of them, at the end, this change added
 * @param wakeOn the next moment the aggregate waits for
 */
public record Commit(
    DocumentStore store, String id, List<Pending> outbox, int own, @Nullable Wake wakeOn) {

  /**
   * Whether the first pending event is of this change, so that nobody else is on the way to send
   * it.
   */
  public boolean holdsBaton() {
    return own > 0 && own == outbox.size();
  }
}
