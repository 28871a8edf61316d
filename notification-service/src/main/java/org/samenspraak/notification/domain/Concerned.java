package org.samenspraak.notification.domain;

import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;

/** Which ministries must act on a fact; they get it on their own topic. */
public final class Concerned {

  private Concerned() {}

  /**
   * A question and its answers concern every addressee.
   *
   * @param question the addressees
   */
  public static List<MinisterId> by(QuestionEvent event, ToldQuestion question) {
    return switch (event) {
      case QuestionEvent.Filed filed ->
          filed.addressings().stream()
              .map(QuestionEvent.Addressing::addressedTo)
              .distinct()
              .toList();
      case QuestionEvent.AddressingAdded added -> addressees(question);
      case QuestionEvent.AddressingRemoved removed -> and(question, removed.minister());
      case QuestionEvent.AddressingReaddressed moved -> and(question, moved.minister());
      case QuestionEvent.AddressingRenumbered renumbered -> List.of(renumbered.minister());
      case QuestionEvent.TermChanged changed -> addressees(question);
      case QuestionEvent.Corrected corrected -> addressees(question);
      case QuestionEvent.AnswerFiled filed -> addressees(question);
      case QuestionEvent.AnswerNotFiled notFiled -> List.of(notFiled.coordinator());
      case QuestionEvent.AnswerPublished published -> addressees(question);
      case QuestionEvent.Ended ended -> addressees(question);
      case QuestionEvent.Reinstated reinstated -> addressees(question);
      case QuestionEvent.ConversionNear near -> addressees(question);
    };
  }

  /**
   * What is asked or sent back concerns the contributor, as does what it passes on to its own
   * administration; what comes in concerns the coordinator, who coordinates and what is final
   * concerns everybody.
   *
   * @param question the addressees
   */
  public static List<MinisterId> by(CoordinationEvent event, ToldQuestion question) {
    return switch (event) {
      case CoordinationEvent.Opened opened -> opened.ministers();
      case CoordinationEvent.CoordinatorProposed proposed -> addressees(question);
      case CoordinationEvent.CoordinatorAppointed appointed -> addressees(question);
      case CoordinationEvent.AddresseesChanged changed -> addressees(question);
      case CoordinationEvent.TextFollowed followed -> addressees(question);
      case CoordinationEvent.Finalised finalised -> addressees(question);
      case CoordinationEvent.SubjectMoved moved -> addressees(question);
      case CoordinationEvent.Closed closed -> addressees(question);
      case CoordinationEvent.Reopened reopened -> addressees(question);
      case CoordinationEvent.ContributionRequested requested -> List.of(requested.minister());
      case CoordinationEvent.ContributionCancelled cancelled -> List.of(cancelled.minister());
      case CoordinationEvent.ContributionReturned returned -> List.of(returned.minister());
      case CoordinationEvent.ContributionAccepted accepted -> List.of(accepted.minister());
      case CoordinationEvent.ContributionDelivered delivered -> List.of(delivered.coordinator());
      case CoordinationEvent.ContributionDeclined declined -> List.of(declined.coordinator());
      case CoordinationEvent.AgreementRecorded agreement ->
          addressees(question).stream().filter(m -> !m.equals(agreement.cabinet())).toList();
      case CoordinationEvent.PartDelegated delegated -> List.of(delegated.minister());
      case CoordinationEvent.DelegationReturned returned -> List.of(returned.minister());
      case CoordinationEvent.DelegationEnded ended -> List.of(ended.minister());
      case CoordinationEvent.PartMarkedNotCompetent marked -> List.of();
      case CoordinationEvent.NotCompetentMarkRemoved removed -> List.of();
      case CoordinationEvent.PartTextWritten written -> List.of();
    };
  }

  /**
   * An action concerns its lead, its contributors and the plan's coordinator; an edit those of
   * before too.
   */
  public static List<MinisterId> by(ActionEvent event) {
    return switch (event) {
      case ActionEvent.Added added ->
          involved(added.planCoordinator(), added.lead(), added.contributors());
      case ActionEvent.Edited edited ->
          Stream.concat(
                  involved(edited.planCoordinator(), edited.to().lead(), edited.to().contributors())
                      .stream(),
                  Stream.concat(
                      Stream.of(edited.from().lead()), edited.from().contributors().stream()))
              .distinct()
              .toList();
      case ActionEvent.StatusChanged changed ->
          involved(changed.planCoordinator(), changed.lead(), changed.contributors());
    };
  }

  private static List<MinisterId> involved(
      MinisterId coordinator, MinisterId lead, List<MinisterId> contributors) {
    return Stream.concat(Stream.of(coordinator, lead), contributors.stream()).distinct().toList();
  }

  /** Also whom it does not go to any more. */
  private static List<MinisterId> and(ToldQuestion question, MinisterId left) {
    return Stream.concat(addressees(question).stream(), Stream.of(left)).distinct().toList();
  }

  private static List<MinisterId> addressees(ToldQuestion question) {
    return question.seats().stream().map(ToldQuestion.Seat::minister).toList();
  }
}
