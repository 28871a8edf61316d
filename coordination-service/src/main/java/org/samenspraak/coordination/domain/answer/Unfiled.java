package org.samenspraak.coordination.domain.answer;

import java.time.Instant;
import org.samenspraak.contracts.AnswerRound;

/** Answers of which round question-service did not file, and why. */
public record Unfiled(AnswerRound round, NotFiled why) {

  /**
   * As question-service told it.
   *
   * @param reason a code, as in the event
   */
  public static Unfiled of(AnswerRound round, String reason, Instant at) {
    return new Unfiled(round, new NotFiled(reason, at));
  }

  /** Whether they were the final answers. */
  public boolean isFinal() {
    return round.kind().equals("FINAL");
  }
}
