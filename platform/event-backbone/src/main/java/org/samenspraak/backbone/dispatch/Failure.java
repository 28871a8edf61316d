package org.samenspraak.backbone.dispatch;

import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.inbound.NotYet;

/**
 * That a message could not be handled, for a reason that lies in the message.
 *
 * @param reason for an operator
 */
record Failure(Why why, String reason) {
  private static final int LONGEST = 1_000;

  static Failure of(Throwable thrown) {
    Why why =
        switch (thrown) {
          case NotYet missing -> Why.NOT_YET;
          case Refusal refusal when refusal.kind() == Refusal.Kind.UNAVAILABLE -> Why.NOT_YET;
          case Refusal refusal -> Why.REFUSED;
          default -> Why.FAILED;
        };
    String words =
        thrown instanceof Refusal refusal
            ? refusal.type() + ": " + refusal.getMessage()
            : String.valueOf(thrown);
    return new Failure(why, words.length() <= LONGEST ? words : words.substring(0, LONGEST));
  }

  /** Whether trying at once again cannot help. */
  boolean settled() {
    return why != Why.FAILED;
  }
}
