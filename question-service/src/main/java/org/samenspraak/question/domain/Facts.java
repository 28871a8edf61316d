package org.samenspraak.question.domain;

import java.time.Instant;
import org.samenspraak.contracts.QuestionEvent;

/** What is published of a question, and when its answers' text is among it. */
final class Facts {

  private Facts() {}

  static QuestionEvent.Filed filed(Question question) {
    return new QuestionEvent.Filed(
        question.id(),
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.filedOn(),
        question.parliamentaryYear(),
        question.text().introduction(),
        Answer.published(question.text().parts()),
        question.addressings().stream().map(Addressing::announced).toList());
  }

  /**
   * Without the text of the answers: the topic is everyone's, the answers are the asker's alone.
   */
  static QuestionEvent.Answered answered(Question question, Embargo embargo, AnswerSource source) {
    return new QuestionEvent.Answered(
        question.id(),
        question.addressings().stream().flatMap(Addressing::announcedAnswer).toList(),
        embargo.askerOnlyThrough(),
        embargo.publicationAt(),
        source.name());
  }

  static QuestionEvent.AnswerNotFiled notFiled(
      Question question, Finalisation by, NotFiled reason) {
    return new QuestionEvent.AnswerNotFiled(question.id(), by.coordinator(), reason.name());
  }

  static QuestionEvent.Published published(Question question, Instant at) {
    return new QuestionEvent.Published(
        question.id(),
        question.text().title(),
        at,
        question.addressings().stream().flatMap(Addressing::publishedAnswer).toList());
  }
}
