package org.samenspraak.scenarios.chaos;

import java.time.Duration;
import java.util.Locale;

/**
 * What was done to a process.
 *
 * @param ready from its new start, or from when it could go on, until it was ready
 */
record Fault(String process, Kind kind, Duration ready) {

  enum Kind {
    /** Ended by SIGKILL, and started again. */
    KILL,
    /** Stopped by SIGSTOP for {@link Settings#STALL}, and then let go on. */
    STALL;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
