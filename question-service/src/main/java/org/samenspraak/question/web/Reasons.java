package org.samenspraak.question.web;

import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.web.Input;

/** Why the clerk changes something, for everybody to read: in the history, and in mails. */
final class Reasons {
  private static final int MAX = 2_000;

  private Reasons() {}

  /** As it is kept; refused when it is no reason but a text. */
  static String of(String reason) {
    String kept = Input.clean(reason);
    if (kept.length() > MAX) {
      throw new Refusal(Refusal.Kind.INVALID, "text-too-long", "De reden is te lang.")
          .field("reason")
          .expected("hoogstens " + MAX + " tekens")
          .with("limit", MAX);
    }
    return kept;
  }
}
