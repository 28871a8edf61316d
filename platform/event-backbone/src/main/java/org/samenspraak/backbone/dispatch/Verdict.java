package org.samenspraak.backbone.dispatch;

import java.time.Duration;

/** What to tell the broker about a poll. */
public sealed interface Verdict {

  /** Every record is done: handled, passed over or parked. */
  record Done() implements Verdict {}

  /**
   * All records before the index are done; those from it on are to come again, done ones among
   * them.
   *
   * @param after how long to wait first
   */
  record Again(int index, Duration after) implements Verdict {}
}
