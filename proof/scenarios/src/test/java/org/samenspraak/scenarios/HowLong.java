package org.samenspraak.scenarios;

import java.time.Duration;

/**
 * How long a part stays away, and how much is asked meanwhile. By default only as long as it takes
 * to see what happens; {@code -Doutage=PT3M} keeps it away for three minutes, {@code
 * -Doutage.rate=20} files twenty questions a second.
 */
final class HowLong {

  private HowLong() {}

  /** At least this long. */
  static Duration away() {
    return Duration.parse(System.getProperty("outage", "PT0S"));
  }

  /** Questions filed a second. */
  static int rate() {
    return Integer.getInteger("outage.rate", 5);
  }
}
