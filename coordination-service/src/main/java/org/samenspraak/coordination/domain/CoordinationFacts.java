package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Seating;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.ContributionRequest;
import org.samenspraak.coordination.domain.parts.DatedText;
import org.samenspraak.coordination.domain.parts.Declined;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.domain.parts.Delivery;
import org.samenspraak.coordination.domain.parts.FollowedParts;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.Note;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.parts.Parts;
import org.samenspraak.coordination.domain.plans.Flag;
import org.samenspraak.coordination.domain.plans.PlanWatch;

/** Words what happened to a coordination as published facts; no confidential text is in them. */
public record CoordinationFacts(QuestionId questionId, @Nullable MinisterId coordinator) {

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

  /** One per date: parts that were asked before, without a new date, keep their own. */
  List<CoordinationEvent> requested(ContributionRequest request, Parts before, Parts after) {
    Map<LocalDate, List<Integer>> changed =
        request.parts().stream()
            .filter(part -> !after.numbered(part).equals(before.numbered(part)))
            .sorted()
            .collect(
                Collectors.groupingBy(
                    part ->
                        after.numbered(part).contributionOf(request.minister()).orElseThrow().due(),
                    TreeMap::new,
                    Collectors.toList()));
    Note note = request.note();
    return changed.entrySet().stream()
        .<CoordinationEvent>map(asked ->
            new CoordinationEvent.ContributionRequested(
                questionId,
                asked.getValue(),
                request.minister(),
                lead(),
                asked.getKey(),
                Note.open(note),
                note != null && note.confidential()))
        .toList();
  }

  CoordinationEvent cancelled(int part, Contribution after) {
    return new CoordinationEvent.ContributionCancelled(
        questionId, List.of(part), after.minister(), lead());
  }

  /**
   * That it goes on with another text; one cancellation per ministry of which something was still
   * expected for a voided part.
   */
  List<CoordinationEvent> followed(int textVersion, Parts before, FollowedParts followed) {
    List<CoordinationEvent> facts = new ArrayList<>();
    facts.add(
        new CoordinationEvent.TextFollowed(
            questionId, textVersion, followed.toConfirm(), followed.released(), coordinator));
    facts.addAll(
        cancelled(followed.released().stream().map(before::numbered).toList(), minister -> true));
    return facts;
  }

  /** What is not asked any more of a ministry that is not addressed. */
  List<CoordinationEvent> left(Parts before, MinisterId left) {
    return cancelled(before.all(), left::equals);
  }

  /** One cancellation per ministry of which something was still expected for these parts. */
  private List<CoordinationEvent> cancelled(List<PartWork> parts, Predicate<MinisterId> whose) {
    List<CoordinationEvent> facts = new ArrayList<>();
    Map<MinisterId, List<Integer>> cancelled = new LinkedHashMap<>();
    for (PartWork part : parts) {
      for (Contribution was : part.contributions()) {
        if (was.isOpen() && whose.test(was.minister())) {
          cancelled.computeIfAbsent(was.minister(), _ -> new ArrayList<>()).add(part.number());
          if (was.delegated()) {
            facts.add(undelegated(part.number(), was.minister(), Delegation.End.CANCELLED));
          }
        }
      }
    }
    cancelled.forEach((minister, numbers) ->
        facts.add(
            new CoordinationEvent.ContributionCancelled(
                questionId, List.copyOf(numbers), minister, coordinator)));
    return facts;
  }

  CoordinationEvent addressees(Table table, Seating seating) {
    return new CoordinationEvent.AddresseesChanged(
        questionId, table.ministers(), seating.choice().name(), coordinator);
  }

  /** What is asked by an earlier date, of each ministry. */
  List<CoordinationEvent> earlier(Table table, Parts before, Parts after) {
    return table.ministers().stream()
        .flatMap(minister -> requested(awaitedOf(minister, after), before, after).stream())
        .toList();
  }

  private static ContributionRequest awaitedOf(MinisterId minister, Parts parts) {
    List<Integer> numbers =
        parts.all().stream()
            .filter(part -> part.contributionOf(minister).filter(Contribution::awaited).isPresent())
            .map(PartWork::number)
            .toList();
    return new ContributionRequest(minister, numbers, null, null);
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

  CoordinationEvent delegated(int part, MinisterId minister, LocalDate due) {
    return new CoordinationEvent.PartDelegated(questionId, part, minister, due);
  }

  CoordinationEvent handedBack(int part, MinisterId minister) {
    return new CoordinationEvent.DelegationReturned(questionId, part, minister);
  }

  CoordinationEvent undelegated(int part, MinisterId minister, Delegation.End why) {
    return new CoordinationEvent.DelegationEnded(questionId, part, minister, why.name());
  }

  /** One for each that an administration has. */
  List<CoordinationEvent> undelegated(Parts parts, Delegation.End why) {
    return parts.all().stream()
        .flatMap(part ->
            part.contributions().stream()
                .filter(Contribution::delegated)
                .map(one -> undelegated(part.number(), one.minister(), why)))
        .toList();
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

  CoordinationEvent closed(Closing why) {
    return new CoordinationEvent.Closed(questionId, why.name(), coordinator);
  }

  CoordinationEvent reopened(String reason) {
    return new CoordinationEvent.Reopened(questionId, coordinator, reason);
  }

  CoordinationEvent finalised(AnswerRound round, int textVersion, List<Answer> answers) {
    List<CoordinationEvent.FinalAnswer> announced =
        answers.stream()
            .map(a -> new CoordinationEvent.FinalAnswer(a.minister(), a.kind().name(), a.sha256()))
            .toList();
    return new CoordinationEvent.Finalised(questionId, lead(), round, textVersion, announced);
  }

  private MinisterId lead() {
    return Objects.requireNonNull(coordinator, "nobody coordinates yet");
  }
}
