package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The moment the answers were fixed, and the answers, one per addressee in the order of the
 * question.
 */
public record Finalisation(Instant at, List<Answer> answers) {

  /** The answer of that minister. */
  public Optional<Answer> answerOf(String minister) {
    return answers.stream().filter(answer -> answer.minister().equals(minister)).findFirst();
  }
}
