package org.samenspraak.question.domain;

import org.samenspraak.contracts.AnswerRound;

/**
 * One time that answers are given to a question: by a finalisation, or in a document. Each source
 * counts its own.
 *
 * @param n from 1, within the source
 */
public record Round(AnswerSource source, int n, Kind kind) {

  /** What the answers of a round are to the question. */
  public enum Kind {
    /** They answer it. */
    FINAL,
    /** They say that the answer takes longer. */
    PROVISIONAL,
    /** They add to what was answered. */
    SUPPLEMENTARY,
    /** They correct what was answered. */
    ERRATUM;

    /** Whether they belong to answers that were given. */
    boolean followsAnswer() {
      return this == SUPPLEMENTARY || this == ERRATUM;
    }

    static Kind of(AnswerKind answer) {
      return switch (answer) {
        case FINAL, COORDINATED, REFERRING, NOT_COMPETENT -> FINAL;
        case PROVISIONAL -> PROVISIONAL;
        case SUPPLEMENTARY -> SUPPLEMENTARY;
        case ERRATUM -> ERRATUM;
      };
    }
  }

  /** As another service announced it. */
  public static Round of(AnswerRound announced) {
    return new Round(
        AnswerSource.valueOf(announced.source()), announced.n(), Kind.valueOf(announced.kind()));
  }

  AnswerRound announced() {
    return new AnswerRound(source.name(), n, kind.name());
  }
}
