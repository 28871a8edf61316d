package org.samenspraak.testsupport.goodhouse.reactions;

import org.samenspraak.testsupport.goodhouse.application.QuestionCommands;
import org.samenspraak.testsupport.goodhouse.letters.Letters;
import org.samenspraak.testsupport.neighbours.backbone.inbound.Reaction;
import org.samenspraak.testsupport.neighbours.contracts.QuestionEvent;
import org.springframework.stereotype.Component;

/** A policy named as its sentence. */
@Component
class WhenQuestionFiledWriteLetter implements Reaction<QuestionEvent.Filed> {
  private final QuestionCommands questions;
  private final Letters letters;

  WhenQuestionFiledWriteLetter(QuestionCommands questions, Letters letters) {
    this.questions = questions;
    this.letters = letters;
  }

  @Override
  public void on(QuestionEvent.Filed event) {
    questions.file(letters.write(event.id()).toString());
  }
}
