package org.samenspraak.backbone.time;

import java.time.Duration;
import org.springframework.boot.convert.DurationStyle;

/**
 * Pauses that double, written {@code 250ms..30s}.
 *
 * @param first before the second try
 * @param longest before all later ones
 */
public record Backoff(Duration first, Duration longest) {
  private static final int MOST_DOUBLINGS = 20;

  /** As it is written in a property. */
  public static Backoff valueOf(String written) {
    String[] ends = written.split("\\.\\.", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("pauses are written as 250ms..30s, not as " + written);
    }
    return new Backoff(
        DurationStyle.detectAndParse(ends[0]), DurationStyle.detectAndParse(ends[1]));
  }

  /** The pause after that many tries. */
  public Duration after(int tries) {
    Duration pause = first.multipliedBy(1L << Math.clamp(tries - 1, 0, MOST_DOUBLINGS));
    return pause.compareTo(longest) < 0 ? pause : longest;
  }
}
