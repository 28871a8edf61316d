package org.samenspraak.coordination.domain;

import java.time.Instant;
import java.util.List;
import org.samenspraak.contracts.Salt;
import org.samenspraak.workingdays.Brussels;

/**
 * The moment the answers were fixed, and the answers, one per addressee in the order of the
 * question.
 */
public record Finalisation(Instant at, List<Answer> answers) {

  /**
   * Fixes the answers if every part is covered and all can be published.
   *
   * @param register in which the coordinator has a mandate that day, by which the others cite
   * @param salt of which each answer gets one of its own
   */
  static Finalisation of(
      Table table, Parts parts, Register register, String coordinator, String salt, Instant at) {
    new Coverage(table).complete(parts);
    new Volume(table).publishable(parts);
    Mandate cited = register.answering(coordinator, table.nameOf(coordinator), Brussels.dateOf(at));
    return new Finalisation(at, new AnswerWriting(table, parts).answers(cited, new Salt(salt)));
  }
}
