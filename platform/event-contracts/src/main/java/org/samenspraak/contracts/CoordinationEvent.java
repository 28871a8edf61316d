package org.samenspraak.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * Facts about the coordination of one question; its id is the question's id. Published by
 * coordination-service. Texts are confidential until publication and are announced by version and
 * hash only.
 */
@Topic("coordination-events")
public sealed interface CoordinationEvent extends Event {

  /**
   * A coordination began for a filed question, with a first proposal of who should coordinate.
   *
   * @param ministers the addressees, in the order of the question
   * @param proposedCoordinator one of them
   * @param reasons for the proposal, strongest first
   * @param aboutPlan id of the plan the question is about, if one was recognised
   */
  @EventName("coordination.opened.v1")
  record Opened(
      QuestionId questionId,
      List<MinisterId> ministers,
      MinisterId proposedCoordinator,
      List<Reason> reasons,
      @Nullable PlanId aboutPlan)
      implements CoordinationEvent {}

  /**
   * The proposal changed before anybody was appointed, because more became known.
   *
   * @param reasons strongest first
   */
  @EventName("coordination.coordinator-proposed.v1")
  record CoordinatorProposed(
      QuestionId questionId,
      MinisterId coordinator,
      List<Reason> reasons,
      @Nullable PlanId aboutPlan)
      implements CoordinationEvent {}

  /**
   * Why a minister is proposed; put into words by {@link DutchSentences}.
   *
   * @param code {@code SOLE_ADDRESSEE}, {@code COORDINATES_PLAN}, {@code COMPETENCES}, {@code
   *     FIRST_ADDRESSEE} or {@code FIRST_OF_EQUALS}
   * @param minister slug of the minister of whom it speaks
   * @param plan title of the plan, with {@code COORDINATES_PLAN}
   * @param words of the question that made it, possibly none
   */
  record Reason(String code, MinisterId minister, @Nullable String plan, List<String> words) {}

  /** A cabinet named the minister who should coordinate. */
  @EventName("coordination.agreement-recorded.v1")
  record AgreementRecorded(QuestionId questionId, MinisterId cabinet, MinisterId coordinator)
      implements CoordinationEvent {}

  /**
   * It is settled who coordinates.
   *
   * @param how {@code SOLE_ADDRESSEE}, {@code AGREED} or {@code GOVERNMENT_DECISION}
   * @param reference of the government decision, if there was one
   */
  @EventName("coordination.coordinator-appointed.v1")
  record CoordinatorAppointed(
      QuestionId questionId,
      MinisterId coordinator,
      String how,
      @Nullable LocalDate decidedOn,
      @Nullable String reference)
      implements CoordinationEvent {}

  /**
   * The coordinator asked a ministry to contribute to one or more parts.
   *
   * @param parts their numbers, lowest first
   * @param due internal Brussels date, earlier than the addressing's term
   * @param note of the coordinator, unless it is confidential
   * @param noteConfidential whether there is a note that is only read in coordination-service
   */
  @EventName("coordination.contribution-requested.v1")
  record ContributionRequested(
      QuestionId questionId,
      List<Integer> parts,
      MinisterId minister,
      MinisterId coordinator,
      LocalDate due,
      @Nullable String note,
      boolean noteConfidential)
      implements CoordinationEvent {}

  /**
   * Contributions are no longer asked.
   *
   * @param parts numbers of the parts, lowest first
   * @param coordinator the appointed one, if there is one
   */
  @EventName("coordination.contribution-cancelled.v1")
  record ContributionCancelled(
      QuestionId questionId,
      List<Integer> parts,
      MinisterId minister,
      @Nullable MinisterId coordinator)
      implements CoordinationEvent {}

  /**
   * A ministry delivered a contribution.
   *
   * @param version from 1, rises with each delivery to the same part
   */
  @EventName("coordination.contribution-delivered.v1")
  record ContributionDelivered(
      QuestionId questionId,
      int part,
      MinisterId minister,
      MinisterId coordinator,
      int version,
      String sha256)
      implements CoordinationEvent {}

  /** The coordinator accepted the contribution's latest version. */
  @EventName("coordination.contribution-accepted.v1")
  record ContributionAccepted(
      QuestionId questionId, int part, MinisterId minister, MinisterId coordinator, int version)
      implements CoordinationEvent {}

  /** The coordinator sent the contribution back; the note is read in coordination-service. */
  @EventName("coordination.contribution-returned.v1")
  record ContributionReturned(
      QuestionId questionId,
      int part,
      MinisterId minister,
      MinisterId coordinator,
      int version,
      LocalDate due)
      implements CoordinationEvent {}

  /**
   * The ministry declined to contribute.
   *
   * @param reason {@code NOT_COMPETENT}, {@code NO_DATA} or {@code OTHER}
   */
  @EventName("coordination.contribution-declined.v1")
  record ContributionDeclined(
      QuestionId questionId, int part, MinisterId minister, MinisterId coordinator, String reason)
      implements CoordinationEvent {}

  /**
   * A cabinet passed the drafting of its contribution on to its own administration, or changed by
   * when; what it says to the administration is read in coordination-service.
   *
   * @param minister whose contribution it is
   * @param due Brussels date by which the cabinet wants the draft, mostly before the internal one
   */
  @EventName("coordination.part-delegated.v1")
  record PartDelegated(QuestionId questionId, int part, MinisterId minister, LocalDate due)
      implements CoordinationEvent {}

  /**
   * The administration gave the part back to its cabinet: a draft is ready.
   *
   * @param minister whose contribution it is
   */
  @EventName("coordination.delegation-returned.v1")
  record DelegationReturned(QuestionId questionId, int part, MinisterId minister)
      implements CoordinationEvent {}

  /**
   * Nothing is asked of the administration any more, which did not give the part back.
   *
   * @param minister whose contribution it is
   * @param reason {@code TAKEN_BACK} by the cabinet, {@code DELIVERED} or {@code DECLINED} by it,
   *     {@code CANCELLED} by the coordinator, or {@code FINALISED} or {@code CLOSED} with all of it
   */
  @EventName("coordination.delegation-ended.v1")
  record DelegationEnded(QuestionId questionId, int part, MinisterId minister, String reason)
      implements CoordinationEvent {}

  /**
   * The coordinator marked a part, wholly or partly, as the competence of somebody else.
   *
   * @param level {@code MINISTER}, {@code FEDERAL} or {@code LOCAL}
   */
  @EventName("coordination.part-marked-not-competent.v1")
  record PartMarkedNotCompetent(QuestionId questionId, int part, String level, String who)
      implements CoordinationEvent {}

  /** The mark was taken back. */
  @EventName("coordination.not-competent-mark-removed.v1")
  record NotCompetentMarkRemoved(QuestionId questionId, int part) implements CoordinationEvent {}

  /** The coordinator wrote the final text of a part. */
  @EventName("coordination.part-text-written.v1")
  record PartTextWritten(QuestionId questionId, int part, int version, String sha256)
      implements CoordinationEvent {}

  /**
   * Other ministers are addressed than before. All work is kept.
   *
   * @param ministers the addressees as they are now, in the order of the question
   * @param choice what it means for who coordinates: {@code STAYS}, {@code STAYS_PROVISIONALLY}
   *     until the government decides, or {@code TO_CHOOSE}
   * @param coordinator the appointed one, if there is one
   */
  @EventName("coordination.addressees-changed.v1")
  record AddresseesChanged(
      QuestionId questionId,
      List<MinisterId> ministers,
      String choice,
      @Nullable MinisterId coordinator)
      implements CoordinationEvent {}

  /**
   * The coordination goes on with a corrected text of its question. What is no longer asked because
   * of it, is a fact of its own.
   *
   * @param textVersion of the question
   * @param toConfirm numbers of the rewritten parts for which there was something in the answer: it
   *     was for an earlier text, so the coordinator has to confirm it or to replace it
   * @param released numbers of the parts that ask no answer any more
   * @param coordinator the appointed one, if there is one
   */
  @EventName("coordination.text-followed.v1")
  record TextFollowed(
      QuestionId questionId,
      int textVersion,
      List<Integer> toConfirm,
      List<Integer> released,
      @Nullable MinisterId coordinator)
      implements CoordinationEvent {}

  /**
   * What the question asks about changed while the answer was being prepared.
   *
   * @param what {@code PLAN_APPROVED} or {@code ACTION_STATUS_CHANGED}
   * @param planTitle title of the plan
   * @param on Brussels date from which it holds
   * @param approval with {@code PLAN_APPROVED}: {@code IN_PRINCIPLE} or {@code FINAL}
   * @param action with {@code ACTION_STATUS_CHANGED}: which action, and how
   */
  @EventName("coordination.subject-moved.v1")
  record SubjectMoved(
      QuestionId questionId,
      PlanId planId,
      String planTitle,
      String what,
      LocalDate on,
      @Nullable String approval,
      @Nullable MovedAction action)
      implements CoordinationEvent {}

  /**
   * An action whose status changed, or its progress; codes as in {@link ActionEvent.StatusChanged}.
   *
   * @param objective number of the objective that it serves
   * @param from status before
   * @param to status after
   * @param percentage progress, if it was given
   */
  record MovedAction(
      ActionId actionId,
      String title,
      int objective,
      String from,
      String to,
      @Nullable Integer percentage) {}

  /**
   * The answers of one round are final; question-service fetches the texts and checks the hashes. A
   * provisional answer, one that adds or one that corrects is a round of its own, which closes
   * nothing.
   *
   * @param textVersion of the question that they answer
   * @param answers only those of this round
   */
  @EventName("coordination.finalised.v1")
  record Finalised(
      QuestionId questionId,
      MinisterId coordinator,
      AnswerRound round,
      int textVersion,
      List<FinalAnswer> answers)
      implements CoordinationEvent {}

  /**
   * An answer by its minister, kind ({@code COORDINATED}, {@code REFERRING}, {@code FINAL}, {@code
   * PROVISIONAL}, {@code SUPPLEMENTARY} or {@code ERRATUM}) and salted hash of its canonical text.
   */
  record FinalAnswer(MinisterId minister, String kind, String sha256) {}

  /**
   * The coordination ended without an answer of its own.
   *
   * @param reason {@code ANSWERED_FROM_DOCUMENT}, or how the question ended, as in {@link
   *     QuestionEvent.Ended}
   */
  @EventName("coordination.closed.v1")
  record Closed(QuestionId questionId, String reason, @Nullable MinisterId coordinator)
      implements CoordinationEvent {}

  /**
   * The coordination goes on: the finalised answers could not be filed, or the end of the question
   * was undone.
   *
   * @param coordinator null when none was appointed yet
   * @param reason as question-service gave it, or {@code REINSTATED}
   */
  @EventName("coordination.reopened.v1")
  record Reopened(QuestionId questionId, @Nullable MinisterId coordinator, String reason)
      implements CoordinationEvent {}
}
