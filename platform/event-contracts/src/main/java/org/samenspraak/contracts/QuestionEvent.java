package org.samenspraak.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * Facts about a written question, from its filing to its publication. Published by
 * question-service.
 */
@Topic("question-events")
public sealed interface QuestionEvent extends Event {

  /**
   * A question was filed and sent to its addressees. Carries all public text, so nobody needs to
   * fetch it.
   *
   * @param title as in the source document, spaces normalised
   * @param askerName as printed, for example {@code Adeline Blancquaert}
   * @param asker stable slug of the asker, for example {@code adeline-blancquaert}
   * @param filedOn Brussels date on which the member filed it
   * @param parliamentaryYear for example {@code 2020-2021}
   * @param introduction the text before the first part, possibly empty
   * @param addressings one per addressed minister, in the order of the document
   */
  @EventName("question.filed.v1")
  record Filed(
      QuestionId questionId,
      String title,
      AskerId asker,
      String askerName,
      LocalDate filedOn,
      String parliamentaryYear,
      String introduction,
      List<Part> parts,
      List<Addressing> addressings)
      implements QuestionEvent {}

  /**
   * One numbered part of a question.
   *
   * @param number from 1
   */
  record Part(int number, String text) {}

  /**
   * The question as one minister received it.
   *
   * @param addressedTo stable slug of the minister it was sent to, for example {@code zuhal-demir};
   *     never changes
   * @param heldBy slugs of those who hold it now: at filing the addressee
   * @param number the number at that minister in the parliamentary year
   * @param sentOn Brussels date of dispatch, day 0 of the term
   * @param dueOn last Brussels date on which an answer is in time
   * @param workingDays length of the term
   * @param calendar name and version of the calendar used, for example {@code FLEMISH_ADMIN 1}
   */
  record Addressing(
      MinisterId addressedTo,
      List<MinisterId> heldBy,
      int number,
      LocalDate sentOn,
      LocalDate dueOn,
      int workingDays,
      String calendar) {}

  /**
   * Answers of one round were filed. The texts are under embargo and are not carried here.
   *
   * @param answers only those of this round, in the order of the addressings
   * @param complete whether no answer is awaited any more from any addressee
   * @param askerOnlyThrough last Brussels date on which only the asker may read these answers
   * @param publicationAt moment at which their publication is due
   */
  @EventName("question.answer-filed.v1")
  record AnswerFiled(
      QuestionId questionId,
      AnswerRound round,
      List<FiledAnswer> answers,
      boolean complete,
      LocalDate askerOnlyThrough,
      Instant publicationAt)
      implements QuestionEvent {}

  /**
   * An answer as announced during the embargo.
   *
   * @param kind {@code COORDINATED}, {@code REFERRING}, {@code FINAL}, {@code PROVISIONAL}, {@code
   *     SUPPLEMENTARY}, {@code ERRATUM} or {@code NOT_COMPETENT}
   * @param filedOn Brussels date that counts for the term: of the finalisation, or stated
   * @param timely whether that is on or before its own addressing's {@code dueOn}
   * @param sha256 salted hash of the text, see {@link AnswerText}
   */
  record FiledAnswer(
      MinisterId minister,
      int number,
      String kind,
      LocalDate filedOn,
      boolean timely,
      String sha256) {}

  /**
   * The answers of a finalisation were not filed; the question stays as it was.
   *
   * @param round as coordination-service finalised it
   * @param reason {@code ALREADY_ANSWERED}, {@code INCOMPLETE}, {@code NOT_AS_ASKED} or {@code
   *     EMPTY}
   */
  @EventName("question.answer-not-filed.v1")
  record AnswerNotFiled(
      QuestionId questionId, MinisterId coordinator, AnswerRound round, String reason)
      implements QuestionEvent {}

  /**
   * The embargo of one answer ended and the answer is public.
   *
   * @param title of the question
   * @param minister slug of the minister whose answer it is
   * @param number of the question at that minister
   * @param round in which it was filed
   * @param text the answer outside the parts (a referring answer is only this)
   * @param parts the answer per part, empty for a referring answer
   * @param salt of the announced hash, so that everybody can check it
   * @param complete whether the question is thereby public with all its answers
   */
  @EventName("question.answer-published.v1")
  record AnswerPublished(
      QuestionId questionId,
      String title,
      MinisterId minister,
      int number,
      AnswerRound round,
      String kind,
      LocalDate filedOn,
      boolean timely,
      @Nullable String text,
      List<Part> parts,
      String salt,
      Instant publishedAt,
      boolean complete)
      implements QuestionEvent {}
}
