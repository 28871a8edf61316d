package org.samenspraak.question.domain;

import org.samenspraak.contracts.DutchWords;

/** What an answer is, in the words of Parliament's practice. */
public enum AnswerKind {
  /** The one answer of a question with one addressee. */
  FINAL,
  /** The one real answer, given by one minister also for the others. */
  COORDINATED,
  /** One sentence that says which minister gives the coordinated answer. */
  REFERRING,
  /** Given within the term when the real answer needs longer. */
  PROVISIONAL,
  /** Adds to an answer that was given. */
  SUPPLEMENTARY,
  /** Corrects an answer that was given. */
  ERRATUM,
  /** Says that the question is not this minister's. */
  NOT_COMPETENT;

  /**
   * Whether nothing is awaited after it; a provisional answer, or one to an answer, closes nothing.
   */
  public boolean closes() {
    return switch (this) {
      case FINAL, COORDINATED, REFERRING, NOT_COMPETENT -> true;
      case PROVISIONAL, SUPPLEMENTARY, ERRATUM -> false;
    };
  }

  /** Whether it belongs to an answer that was given. */
  boolean followsAnswer() {
    return this == SUPPLEMENTARY || this == ERRATUM;
  }

  /** Whether only ministers who answer together give it. */
  boolean isOfSeveral() {
    return this == COORDINATED || this == REFERRING;
  }

  /** Whether it says all it has to say without going into the parts. */
  boolean isForAllParts() {
    return this == REFERRING || this == NOT_COMPETENT;
  }

  /** As on screen and in letters. */
  public String dutch() {
    return DutchWords.capital("answer", name());
  }
}
