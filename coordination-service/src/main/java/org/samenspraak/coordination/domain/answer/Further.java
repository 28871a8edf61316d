package org.samenspraak.coordination.domain.answer;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.AnswerRound;

/**
 * An answer that the coordinator gives beside the one that closes the question: a provisional one
 * before it, or one that adds to it or corrects it. Each is a round of its own.
 *
 * @param n number of the round, from 1
 * @param notFiled code of question-service why it was not filed with the question
 */
public record Further(int n, Answer answer, Instant at, @Nullable String notFiled) {

  /** Most of them in one coordination. */
  public static final int MOST = 20;

  /** Its round. */
  public AnswerRound round() {
    return new AnswerRound("COORDINATION", n, answer.kind().name());
  }

  Further notFiledBecause(String reason) {
    return new Further(n, answer, at, reason);
  }
}
