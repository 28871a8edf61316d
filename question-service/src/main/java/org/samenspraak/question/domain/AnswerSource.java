package org.samenspraak.question.domain;

/** Where an answer comes from. */
public enum AnswerSource {
  /** The finalisation of the coordination. */
  COORDINATION,
  /** The document of the question, filed with it. */
  DOCUMENT
}
