package org.samenspraak.coordination.domain.answer;

import java.time.Instant;

/**
 * That question-service did not file the answers, and why.
 *
 * @param reason code of question-service, for example {@code INCOMPLETE}
 */
public record NotFiled(String reason, Instant at) {
  private static final String ALREADY_ANSWERED = "ALREADY_ANSWERED";

  /** Whether another finalisation would not be filed either. */
  public boolean forGood() {
    return reason.equals(ALREADY_ANSWERED);
  }
}
