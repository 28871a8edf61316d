package org.samenspraak.question.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * The question as it was with a minister from whom no answer is awaited any more. It stays
 * readable, and its number is not used again.
 *
 * @param to the minister it went to instead; absent when it was removed
 * @param reason as the clerk wrote it
 */
public record FormerAddressing(
    Addressing addressing, @Nullable MinisterId to, Instant endedAt, String reason) {

  /** How it ended. */
  public Ended how() {
    return to == null ? Ended.REMOVED : Ended.READDRESSED;
  }

  /** The ways in which an addressing ends before it is answered. */
  public enum Ended {
    REMOVED,
    READDRESSED
  }
}
