package org.samenspraak.testsupport.goodhouse.application;

import org.samenspraak.testsupport.goodhouse.domain.Question;
import org.samenspraak.testsupport.neighbours.backbone.aggregate.Aggregates;
import org.springframework.stereotype.Component;

/** One short method per use case. */
@Component
public class QuestionCommands {
  private final Aggregates questions;

  QuestionCommands(Aggregates questions) {
    this.questions = questions;
  }

  /** Files a question. */
  public Question file(String id) {
    questions.change(id);
    return new Question();
  }
}
