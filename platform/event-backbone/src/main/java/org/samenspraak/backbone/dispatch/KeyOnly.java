package org.samenspraak.backbone.dispatch;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.samenspraak.backbone.aggregate.Cause;

/**
 * Which causes may at present leave nothing but their key.
 *
 * <p>Decision: to discard a message is to run its reaction once more while every change made with
 * its cause decides nothing and only writes the key into the target's inbox. So the reaction itself
 * says what its targets are, and no second list of targets can differ from it. The alternatives
 * were a method {@code targets(event)} on every reaction (doubled knowledge) and a list of
 * discarded ids asked before each reaction alone (a change that is under way elsewhere would still
 * be written; a key in the document makes that write clash and find the key). A target that does
 * not exist is not created, and a reaction that fails before it names its target leaves no key: for
 * those the parked document stays, marked as discarded, and the dispatcher passes a duplicate over.
 * The limit: an instance that at that moment is in the midst of the very message, or has not
 * noticed yet that its partition moved, may still create such a target. What would change our mind:
 * a reaction whose targets cost much to find.
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
