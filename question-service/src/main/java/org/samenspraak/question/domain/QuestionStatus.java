package org.samenspraak.question.domain;

/** How far a question is. */
public enum QuestionStatus {
  /** Sent to its addressees; at least one answer is awaited. */
  FILED,
  /** Every addressee has answered; only the asker and those concerned may read the answers. */
  ANSWERED,
  /** Everyone may read the answers. */
  PUBLISHED
}
