package org.samenspraak.question.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Embargo;
import org.samenspraak.question.domain.MandateOver;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionStatus;
import org.samenspraak.question.domain.Viewer;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.Step;

/**
 * A question with all that is public of it at any time; of answers that is how they are announced,
 * not their text.
 *
 * @param voidedParts those that ask no answer any more
 * @param textVersion from 1; more once the text was corrected
 * @param formerAddressings those from whom no answer is awaited any more
 * @param sourceSha256 of the document that it was read from, for those who may know
 * @param end how it ended otherwise than by its answers, if it did
 * @param convertibleFrom Brussels date from which the asker may have it converted; absent when no
 *     answer is awaited
 * @param possible what the reader may do with it today, besides answering
 * @param mandateOver of its own asker, who reads as everybody since
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
    List<Part> voidedParts,
    int textVersion,
    QuestionStatus status,
    List<AddressingView> addressings,
    List<FormerAddressingView> formerAddressings,
    @Nullable LocalDate askerOnlyThrough,
    @Nullable Instant publicationAt,
    @Nullable Instant publishedAt,
    @Nullable String sourceSha256,
    @Nullable End end,
    @Nullable LocalDate convertibleFrom,
    Set<Step> possible,
    @Nullable MandateOver mandateOver,
    long version) {

  static QuestionView of(Versioned<Question> question, Viewer reader, LocalDate today) {
    return of(question.state().id(), question.version(), question.state(), reader, today);
  }

  /** One that is not filed: without id, version 0. */
  static QuestionView preview(Question question, Viewer reader, LocalDate today) {
    return of(null, 0, question, reader, today);
  }

  /** One as it was on that day, with the version of today, to which nothing can be done. */
  static QuestionView past(Versioned<Question> then, Viewer reader, LocalDate day) {
    return of(then.state().id(), then.version(), then.state(), reader, day, Set.of());
  }

  private static QuestionView of(
      @Nullable QuestionId id, long version, Question question, Viewer reader, LocalDate today) {
    return of(id, version, question, reader, today, question.access(reader).steps(today));
  }

  private static QuestionView of(
      @Nullable QuestionId id,
      long version,
      Question question,
      Viewer reader,
      LocalDate today,
      Set<Step> possible) {
    boolean open = question.status() == QuestionStatus.FILED;
    return new QuestionView(
        id,
        question.text().title(),
        question.asker().slug(),
        question.asker().name(),
        question.filedOn(),
        question.parliamentaryYear(),
        question.text().introduction(),
        question.text().parts(),
        question.text().voided(),
        question.texts().current().version(),
        question.status(),
        question.addressings().stream().map(a -> AddressingView.of(a, open, today)).toList(),
        question.formerAddressings().stream().map(FormerAddressingView::of).toList(),
        question.embargo().map(Embargo::askerOnlyThrough).orElse(null),
        question.embargo().map(Embargo::publicationAt).orElse(null),
        question.publishedAt().orElse(null),
        question.access(reader).source().orElse(null),
        question.ended().orElse(null),
        question.convertibleFrom().orElse(null),
        possible,
        question.access(reader).mandateOver().orElse(null),
        version);
  }
}
