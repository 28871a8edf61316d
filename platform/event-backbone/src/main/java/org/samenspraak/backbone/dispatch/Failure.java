package org.samenspraak.backbone.dispatch;

import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.inbound.NotYet;

/**
 * That a message could not be handled, for a reason that lies in the message.
 *
 * @param reason for an operator
 * @param refusal which rule said no, if one did
 */
record Failure(Why why, String reason, Parked.@Nullable Refused refusal) {
  private static final int LONGEST = 1_000;

  Failure(Why why, String reason) {
    this(why, reason, null);
  }

  static Failure of(Throwable thrown) {
    Why why =
        switch (thrown) {
          case NotYet missing -> Why.NOT_YET;
          case Refusal refusal when refusal.kind() == Refusal.Kind.UNAVAILABLE -> Why.NOT_YET;
          case Refusal refusal -> Why.REFUSED;
          default -> Why.FAILED;
        };
    return thrown instanceof Refusal refusal
        ? new Failure(
            why,
            shortened(refusal.type() + ": " + refusal.getMessage()),
            Parked.Refused.by(refusal))
        : new Failure(why, shortened(String.valueOf(thrown)));
  }

  private static String shortened(String words) {
    return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
  }

  /** Whether trying at once again cannot help. */
  boolean settled() {
    return why != Why.FAILED;
  }
}
