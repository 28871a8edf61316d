package org.samenspraak.question.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.QuestionEvent.Batch;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.domain.end.ConversionNotice;
import org.samenspraak.question.domain.end.End;

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

  /** For somebody who has seen nothing of it. */
  static QuestionEvent.Asked asked(Question question) {
    return new QuestionEvent.Asked(
        question.texts().current().version(),
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.filedOn(),
        question.parliamentaryYear(),
        question.text().introduction(),
        AddressingAnswer.published(question.text().parts()));
  }

  static QuestionEvent.Corrected corrected(Question question, List<TextChange> changes) {
    TextOrigin origin = question.texts().current();
    return new QuestionEvent.Corrected(
        question.id(),
        origin.version(),
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.text().introduction(),
        AddressingAnswer.published(question.text().parts()),
        changes.stream().map(TextChange::announced).toList(),
        Objects.requireNonNull(origin.reason()));
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
        question.isAnswered(),
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

  static QuestionEvent.Ended ended(Question question, End end, @Nullable Batch batch) {
    return new QuestionEvent.Ended(
        question.id(),
        end.how().name(),
        end.by().name(),
        end.reason(),
        end.on(),
        end.reference(),
        batch);
  }

  static QuestionEvent.Reinstated reinstated(Question question, End undone, String reason) {
    return new QuestionEvent.Reinstated(question.id(), undone.how().name(), reason);
  }

  /**
   * @param first of the awaited answers
   */
  static QuestionEvent.ConversionNear conversionNear(
      Question question, Addressing first, LocalDate today) {
    return new QuestionEvent.ConversionNear(
        question.id(),
        first.minister(),
        first.number(),
        first.dueOn(),
        ConversionNotice.possibleOn(first.dueOn()),
        ConversionNotice.left(first.dueOn(), first.term().calendar(), today));
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
