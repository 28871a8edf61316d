package org.samenspraak.backbone.inbound;

import org.samenspraak.backbone.aggregate.Refusal;

/**
 * A fact that this reaction needs has not arrived, or a service it asks does not answer; try again
 * later.
 */
public final class NotYet extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * A fact is missing.
   *
   * @param reason what is missing, for an operator
   */
  public NotYet(String reason) {
    super(reason);
  }

  /**
   * An answer is missing.
   *
   * @param reason what is missing, for an operator
   */
  public NotYet(String reason, Throwable cause) {
    super(reason, cause);
  }

  /**
   * Takes a step that needs something to be there, and waits if it is not.
   *
   * @param missing what is not there, for the log: {@code coordination of question …}
   */
  public static void unlessThere(String missing, Runnable step) {
    try {
      step.run();
    } catch (Refusal refused) {
      if (refused.kind() == Refusal.Kind.NOT_FOUND) {
        throw new NotYet("no " + missing + " yet", refused);
      }
      throw refused;
    }
  }
}
