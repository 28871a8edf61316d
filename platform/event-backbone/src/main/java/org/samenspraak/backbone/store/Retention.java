package org.samenspraak.backbone.store;

import java.time.Duration;

/**
 * What is remembered of requests with a key: whole ones, so that a repetition gets its answer, and
 * after that that there was one.
 *
 * @param whole how long
 * @param perClient how many at most of one client to one aggregate in that time
 */
public record Retention(Duration whole, int perClient) {
  /** As in production. */
  public static final Retention USUAL = new Retention(Duration.ofDays(7), 500);

  /** Past ones are only made digests when there are some days of them: it takes one read more. */
  Duration untilTidied() {
    return whole.plus(whole.dividedBy(7));
  }
}
