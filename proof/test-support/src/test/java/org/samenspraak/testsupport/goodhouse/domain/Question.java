package org.samenspraak.testsupport.goodhouse.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.samenspraak.testsupport.neighbours.contracts.QuestionEvent;

/** An aggregate with value types, constants and time as an argument. */
public final class Question {
  static final Duration TERM = Duration.ofDays(20);
  private static final List<String> KINDS = List.of("COORDINATED", "REFERRING");

  private Instant filedAt = Instant.EPOCH;
  private byte[] hash = new byte[0];

  /** Files it. */
  public QuestionEvent file(Instant now, byte[] textHash) {
    filedAt = now;
    hash = textHash.clone();
    return new QuestionEvent.Filed(
        KINDS.getFirst() + filedAt.plus(TERM) + hash.length + Kind.OPEN.words());
  }

  private enum Kind {
    OPEN,
    CLOSED;

    String words() {
      return switch (this) {
        case OPEN -> "open";
        case CLOSED -> "closed";
      };
    }
  }
}
