package org.samenspraak.question.domain;

/** Where the answers of a round come from. */
public enum AnswerSource {
  /** The finalisation of the coordination. */
  COORDINATION,
  /** The document of the question, filed with it. */
  DOCUMENT
}
