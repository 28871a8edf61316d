package org.samenspraak.question.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Embargo;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;

/**
 * A question with all that is public of it at any time; of answers that is how they are announced,
 * not their text.
 */
record QuestionView(
    @Nullable QuestionId id,
    String title,
    AskerId asker,
    String askerName,
    LocalDate filedOn,
    String parliamentaryYear,
    String introduction,
    List<Part> parts,
    QuestionStatus status,
    List<AddressingView> addressings,
    @Nullable LocalDate askerOnlyThrough,
    @Nullable Instant publicationAt,
    @Nullable Instant publishedAt,
    long version) {

  static QuestionView of(Versioned<Question> question) {
    return of(question.state().id(), question.version(), question.state());
  }

  /** One that is not filed: without id, version 0. */
  static QuestionView preview(Question question) {
    return of(null, 0, question);
  }

  private static QuestionView of(@Nullable QuestionId id, long version, Question question) {
    return new QuestionView(
        id,
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.filedOn(),
        question.parliamentaryYear(),
        question.text().introduction(),
        question.text().parts(),
        question.status(),
        question.addressings().stream().map(AddressingView::of).toList(),
        question.embargo().map(Embargo::askerOnlyThrough).orElse(null),
        question.embargo().map(Embargo::publicationAt).orElse(null),
        question.publishedAt().orElse(null),
        version);
  }
}
