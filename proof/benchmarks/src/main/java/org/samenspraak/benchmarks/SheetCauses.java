package org.samenspraak.benchmarks;

import java.time.Instant;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;

/** Requests with an idempotency key, as every client of the product is to send. */
final class SheetCauses {
  static final String SOURCE = "/bench-service";
  static final Actor CLERK = new Actor("clerk", "");

  private static final Instant AT = Instant.parse("2020-10-28T11:00:00Z");
  private static final String HASH = "c".repeat(64);

  /** A moment as the store writes it. */
  static final String AT_TEXT = "2020-10-28T11:00:00.000000000Z";

  private SheetCauses() {}

  /** What the store keeps of such a request. */
  record Marked(String actor, String key, String hash) {
    static Marked of(long number) {
      return new Marked(CLERK.toString(), keyOf(number), HASH);
    }
  }

  static Cause request(long number) {
    return new Cause.Request(CLERK, "clerk", AT, "unused", keyOf(number), HASH, null);
  }

  /** Leaves no mark. */
  static Cause bare() {
    return new Cause.Request(CLERK, "clerk", AT, "unused", null, HASH, null);
  }

  /** As long as a UUID. */
  private static String keyOf(long number) {
    return String.format("%036d", number);
  }
}
