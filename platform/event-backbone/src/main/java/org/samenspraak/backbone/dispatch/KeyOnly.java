package org.samenspraak.backbone.dispatch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.samenspraak.backbone.aggregate.Cause;

/**
 * Which causes may at present leave nothing but their key.
 *
 * <p>To discard a message is to run its reaction once more while every change made with its cause
 * decides nothing and only writes the key into the target's inbox: ADR 0036.
 */
public final class KeyOnly {
  private final Set<String> keys = ConcurrentHashMap.newKeySet();

  /** Runs the work while changes by that cause only leave its key. */
  void during(Cause.Once cause, Runnable work) {
    keys.add(cause.key());
    try {
      work.run();
    } finally {
      keys.remove(cause.key());
    }
  }

  boolean holds(Cause cause) {
    return cause instanceof Cause.Once once && keys.contains(once.key());
  }
}
