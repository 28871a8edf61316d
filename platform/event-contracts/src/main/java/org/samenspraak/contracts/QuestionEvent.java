package org.samenspraak.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.JobId;
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
   * The clerk corrected the text of a question, or who asks it. Carries the whole new text; answers
   * to an earlier one are not filed.
   *
   * @param textVersion of this text; that of the filing is 1
   * @param title as it is now
   * @param asker stable slug of the asker, as it is now
   * @param askerName as it is now
   * @param introduction the text before the first part, possibly empty
   * @param parts those that are asked, lowest number first; numbers are never used again
   * @param changes what this text has otherwise than the one before
   * @param reason as the clerk wrote it
   */
  @EventName("question.corrected.v1")
  record Corrected(
      QuestionId questionId,
      int textVersion,
      String title,
      AskerId asker,
      String askerName,
      String introduction,
      List<Part> parts,
      List<Change> changes,
      String reason)
      implements QuestionEvent {}

  /**
   * One difference between two texts of a question.
   *
   * @param what {@code TITLE}, {@code ASKER}, {@code INTRODUCTION}, {@code PART_REWRITTEN}, {@code
   *     PART_ADDED} or {@code PART_VOIDED}
   * @param part its number, when it is about a part
   */
  record Change(String what, @Nullable Integer part) {}

  /**
   * The question was sent to one more minister.
   *
   * @param asked all public text, so that the newcomer fetches nothing
   * @param addressing with a number and a term of its own; the terms of the others do not move
   * @param reason as the clerk wrote it
   */
  @EventName("question.addressing-added.v1")
  record AddressingAdded(QuestionId questionId, Asked asked, Addressing addressing, String reason)
      implements QuestionEvent {}

  /**
   * A question as it reads now.
   *
   * @param textVersion that of the filing is 1
   * @param parts those that are asked, lowest number first
   */
  record Asked(
      int textVersion,
      String title,
      AskerId asker,
      String askerName,
      LocalDate filedOn,
      String parliamentaryYear,
      String introduction,
      List<Part> parts) {}

  /**
   * The question is not addressed to that minister any more. The number is not used again.
   *
   * @param minister slug of the minister it was sent to
   * @param reason as the clerk wrote it
   * @param complete whether no answer is awaited any more from the others
   */
  @EventName("question.addressing-removed.v1")
  record AddressingRemoved(
      QuestionId questionId, MinisterId minister, int number, String reason, boolean complete)
      implements QuestionEvent {}

  /**
   * The question goes to another minister instead. The number of the first is not used again.
   *
   * @param asked all public text, so that the newcomer fetches nothing
   * @param minister slug of the minister it was sent to
   * @param number that it had there
   * @param addressing to whom it goes, with a number and a term of its own
   * @param reason as the clerk wrote it
   */
  @EventName("question.addressing-readdressed.v1")
  record AddressingReaddressed(
      QuestionId questionId,
      Asked asked,
      MinisterId minister,
      int number,
      Addressing addressing,
      String reason)
      implements QuestionEvent {}

  /**
   * The number at one minister was wrong.
   *
   * @param before the wrong one, which is free again
   * @param number the right one
   * @param reason as the clerk wrote it
   */
  @EventName("question.addressing-renumbered.v1")
  record AddressingRenumbered(
      QuestionId questionId, MinisterId minister, int before, int number, String reason)
      implements QuestionEvent {}

  /**
   * The term of one addressing was counted anew.
   *
   * @param before as it was
   * @param after as it is
   * @param why {@code SENT_ON_CORRECTED}, or {@code RECOMPUTED} with the calendar of today
   * @param reason as the clerk wrote it
   */
  @EventName("question.term-changed.v1")
  record TermChanged(
      QuestionId questionId,
      MinisterId minister,
      int number,
      CountedTerm before,
      CountedTerm after,
      String why,
      String reason)
      implements QuestionEvent {}

  /** A term as it was counted once; as in {@link Addressing}. */
  record CountedTerm(LocalDate sentOn, LocalDate dueOn, int workingDays, String calendar) {}

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
   * @param reason {@code ALREADY_ANSWERED}, {@code OTHER_TEXT}, {@code INCOMPLETE}, {@code
   *     NOT_AS_ASKED} or {@code EMPTY}; {@code WITHDRAWN}, {@code INADMISSIBLE}, {@code LAPSED} or
   *     {@code CONVERTED} when the question ended
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

  /**
   * The question came to an end otherwise than by its answers; no answer is awaited any more. What
   * was answered stays with the asker, and what was published stays public.
   *
   * @param how {@code WITHDRAWN}, {@code INADMISSIBLE}, {@code LAPSED} (with Parliament's term of
   *     office) or {@code CONVERTED} (to an oral question)
   * @param by who asked for it: {@code ASKER} or {@code CLERK}
   * @param reason in the words of whoever ended it
   * @param on Brussels date from which it holds
   * @param reference of the oral question that it became, if it is known
   * @param batch the job that ended it with others, if one did
   */
  @EventName("question.ended.v1")
  record Ended(
      QuestionId questionId,
      String how,
      String by,
      String reason,
      LocalDate on,
      @Nullable String reference,
      @Nullable Batch batch)
      implements QuestionEvent {}

  /**
   * That something was done with many questions in one go.
   *
   * @param id of the job
   * @param size how many questions it is about
   */
  record Batch(JobId id, int size) {}

  /**
   * An end was undone, and a question that was not admissible is admitted; the terms ran on.
   *
   * @param ended how it had ended, as in {@link Ended}
   * @param reason in the words of whoever undid it
   */
  @EventName("question.reinstated.v1")
  record Reinstated(QuestionId questionId, String ended, String reason) implements QuestionEvent {}

  /**
   * The first of the awaited answers will soon be late, and the asker may then have the question
   * converted to an oral one.
   *
   * @param minister whose answer it is
   * @param number of the question at that minister
   * @param dueOn last Brussels date on which the answer is in time
   * @param possibleOn Brussels date from which the asker may
   * @param workingDays from the day of this event to {@code possibleOn}, at least 0
   */
  @EventName("question.conversion-near.v1")
  record ConversionNear(
      QuestionId questionId,
      MinisterId minister,
      int number,
      LocalDate dueOn,
      LocalDate possibleOn,
      int workingDays)
      implements QuestionEvent {}
}
