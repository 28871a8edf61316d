package org.samenspraak.backbone.store;

/**
 * Is told of every change right after it was stored, on the thread that stored it. Must be quick
 * and must not throw.
 */
@FunctionalInterface
public interface CommitListener {

  /** Called once for each change, never for one in doubt. */
  void committed(Commit commit);

  /** This one, then the other. */
  default CommitListener andThen(CommitListener other) {
    return commit -> {
      committed(commit);
      other.committed(commit);
    };
  }
}
