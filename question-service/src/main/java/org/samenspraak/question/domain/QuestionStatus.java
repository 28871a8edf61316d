package org.samenspraak.question.domain;

import java.util.List;

/** How far a question is, which follows from its addressings. */
public enum QuestionStatus {
  /** Sent to its addressees; at least one answer is awaited. */
  FILED,
  /** Every addressee has answered; only the asker and those concerned may read the answers. */
  ANSWERED,
  /** Everyone may read all its answers. */
  PUBLISHED;

  /** An answer that is awaited counts for more than others that are public already. */
  static QuestionStatus of(List<Addressing> addressings) {
    if (!addressings.stream().allMatch(Addressing::isAnswered)) {
      return FILED;
    }
    return addressings.stream()
            .flatMap(a -> a.answers().stream())
            .allMatch(AddressingAnswer::isPublished)
        ? PUBLISHED
        : ANSWERED;
  }
}
