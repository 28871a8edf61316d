package org.samenspraak.coordination.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.DatedText;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.Delivery;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.plans.Flag;
import org.samenspraak.coordination.domain.plans.PlanWatch;

/** Words what happened to a coordination as published facts; no confidential text is in them. */
public record CoordinationFacts(QuestionId questionId, @Nullable MinisterId coordinator) {
  private static final AnswerRound FIRST_ROUND = new AnswerRound("COORDINATION", 1, "FINAL");

  CoordinationEvent opened(Table table, Proposal proposal, PlanWatch about) {
    return new CoordinationEvent.Opened(
        questionId,
        table.ministers(),
        proposal.coordinator(),
        proposal.announced(),
        about.planId());
  }

  CoordinationEvent proposed(Proposal proposal, PlanWatch about) {
    return new CoordinationEvent.CoordinatorProposed(
        questionId, proposal.coordinator(), proposal.announced(), about.planId());
  }

  CoordinationEvent agreed(MinisterId cabinet, MinisterId named) {
    return new CoordinationEvent.AgreementRecorded(questionId, cabinet, named);
  }

  CoordinationEvent requested(int part, Contribution after) {
    return new CoordinationEvent.ContributionRequested(
        questionId,
        List.of(part),
        after.minister(),
        lead(),
        after.due(),
        Note.open(after.note()),
        after.note() != null && after.note().confidential());
  }

  CoordinationEvent cancelled(int part, Contribution after) {
    return new CoordinationEvent.ContributionCancelled(
        questionId, List.of(part), after.minister(), lead());
  }

  CoordinationEvent delivered(int part, Contribution after) {
    Delivery latest = after.versions().getLast();
    String hash = new Salt(latest.salt()).sha256(latest.text());
    return new CoordinationEvent.ContributionDelivered(
        questionId, part, after.minister(), lead(), latest.version(), hash);
  }

  CoordinationEvent accepted(int part, Contribution after) {
    return new CoordinationEvent.ContributionAccepted(
        questionId, part, after.minister(), lead(), after.versions().getLast().version());
  }

  CoordinationEvent returned(int part, Contribution after) {
    int version = after.versions().getLast().version();
    return new CoordinationEvent.ContributionReturned(
        questionId, part, after.minister(), lead(), version, after.due());
  }

  CoordinationEvent declined(int part, Contribution after) {
    Declined declined = after.declined();
    String reason = declined == null ? Declined.Reason.OTHER.name() : declined.reason().name();
    return new CoordinationEvent.ContributionDeclined(
        questionId, part, after.minister(), lead(), reason);
  }

  CoordinationEvent marked(int part, NotCompetent mark) {
    return new CoordinationEvent.PartMarkedNotCompetent(
        questionId, part, mark.level().name(), mark.who());
  }

  CoordinationEvent unmarked(int part) {
    return new CoordinationEvent.NotCompetentMarkRemoved(questionId, part);
  }

  CoordinationEvent written(PartWork after) {
    DatedText latest = after.texts().getLast();
    return new CoordinationEvent.PartTextWritten(
        questionId,
        after.number(),
        latest.version(),
        new Salt(latest.salt()).sha256(latest.text()));
  }

  CoordinationEvent moved(Flag flag) {
    return flag.announced(questionId);
  }

  CoordinationEvent appointed(Appointment by) {
    return new CoordinationEvent.CoordinatorAppointed(
        questionId, by.coordinator(), by.how().name(), by.decidedOn(), by.reference());
  }

  CoordinationEvent closed() {
    return new CoordinationEvent.Closed(questionId, "ANSWERED_FROM_DOCUMENT", coordinator);
  }

  CoordinationEvent reopened(NotFiled why) {
    return new CoordinationEvent.Reopened(questionId, lead(), why.reason());
  }

  CoordinationEvent finalised(List<Answer> answers) {
    List<CoordinationEvent.FinalAnswer> announced =
        answers.stream()
            .map(a -> new CoordinationEvent.FinalAnswer(a.minister(), a.kind().name(), a.sha256()))
            .toList();
    return new CoordinationEvent.Finalised(questionId, lead(), FIRST_ROUND, announced);
  }

  private MinisterId lead() {
    return Objects.requireNonNull(coordinator, "nobody coordinates yet");
  }
}
