package org.samenspraak.coordination.domain.parts;

import java.time.Instant;

/** Why a ministry does not contribute to a part. */
public record Declined(Reason reason, String text, Instant at) {

  /** The reasons that can be told apart. */
  public enum Reason {
    /** The subject is somebody else's. */
    NOT_COMPETENT("niet bevoegd"),
    /** Competent, but nothing is known. */
    NO_DATA("geen gegevens"),
    /** As the text says. */
    OTHER("andere reden");

    private final String dutch;

    Reason(String dutch) {
      this.dutch = dutch;
    }

    /** In the words of a clerk. */
    public String dutch() {
      return dutch;
    }
  }
}
