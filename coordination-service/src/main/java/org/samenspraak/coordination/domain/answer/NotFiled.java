package org.samenspraak.coordination.domain.answer;

import java.time.Instant;
import java.util.Optional;

/**
 * That question-service did not file the answers, and why.
 *
 * @param reason code of question-service, for example {@code INCOMPLETE}
 */
public record NotFiled(String reason, Instant at) {
  private static final String ALREADY_ANSWERED = "ALREADY_ANSWERED";

  /** Why there is nothing left to do, when another finalisation would not be filed either. */
  public Optional<Closing> closing() {
    return reason.equals(ALREADY_ANSWERED)
        ? Optional.of(Closing.ANSWERED_FROM_DOCUMENT)
        : Closing.of(reason);
  }
}
