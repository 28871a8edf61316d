package org.samenspraak.question.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;

/** What is published of a question, and when its answers' text is among it. */
final class QuestionFacts {

  private QuestionFacts() {}

  static QuestionEvent.Filed filed(Question question) {
    return new QuestionEvent.Filed(
        question.id(),
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.filedOn(),
        question.parliamentaryYear(),
        question.text().introduction(),
        AddressingAnswer.published(question.text().parts()),
        question.addressings().stream().map(Addressing::announced).toList());
  }

  /**
   * Those answers of a round that are new. Without their text: the topic is everyone's, the answers
   * are the asker's alone.
   */
  static QuestionEvent.AnswerFiled filed(
      Question question, Round round, List<MinisterId> answering, Embargo embargo) {
    return new QuestionEvent.AnswerFiled(
        question.id(),
        round.announced(),
        answering.stream().map(question::addressing).map(QuestionFacts::announced).toList(),
        question.status() != QuestionStatus.FILED,
        embargo.askerOnlyThrough(),
        embargo.publicationAt());
  }

  private static QuestionEvent.FiledAnswer announced(Addressing addressing) {
    AddressingAnswer answer = addressing.answer().orElseThrow();
    return new QuestionEvent.FiledAnswer(
        addressing.minister(),
        addressing.number(),
        answer.kind().name(),
        answer.filedOn(),
        answer.timely(),
        answer.sha256());
  }

  static QuestionEvent.AnswerNotFiled notFiled(
      Question question, FinalisedBy by, NotFiledReason reason) {
    return new QuestionEvent.AnswerNotFiled(
        question.id(), by.coordinator(), by.round().announced(), reason.name());
  }

  /** One per answer that was not public before. */
  static List<QuestionEvent.AnswerPublished> published(Question question, List<Addressing> before) {
    List<QuestionEvent.AnswerPublished> published = new ArrayList<>();
    for (Addressing addressing : question.addressings().reversed()) {
      List<AddressingAnswer> known = Addressing.to(addressing.minister(), before).answers();
      for (AddressingAnswer answer : addressing.answers().reversed()) {
        if (!known.contains(answer)) {
          boolean last = published.isEmpty() && question.status() == QuestionStatus.PUBLISHED;
          published.addFirst(published(question, addressing, answer, last));
        }
      }
    }
    return published;
  }

  private static QuestionEvent.AnswerPublished published(
      Question question, Addressing addressing, AddressingAnswer answer, boolean complete) {
    return new QuestionEvent.AnswerPublished(
        question.id(),
        question.text().title(),
        addressing.minister(),
        addressing.number(),
        answer.round().announced(),
        answer.kind().name(),
        answer.filedOn(),
        answer.timely(),
        answer.text(),
        AddressingAnswer.published(answer.parts()),
        answer.salt(),
        Objects.requireNonNull(answer.publishedAt()),
        complete);
  }
}
