package org.samenspraak.notification.domain.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;

/** What a fact means for what is awaited. */
final class Meaning {

  private static final String FINAL = "FINAL";
  private static final String PROVISIONAL = "PROVISIONAL";

  private Meaning() {}

  /** What a fact of its coordination means, on that Brussels date. */
  static Consumer<Agenda> of(CoordinationEvent fact, LocalDate today) {
    return switch (fact) {
      case CoordinationEvent.Opened opened ->
          agenda -> {
            if (opened.ministers().size() > 1) {
              agenda.choose(today);
            }
          };
      case CoordinationEvent.CoordinatorAppointed appointed ->
          agenda -> agenda.appoint(appointed.coordinator());
      case CoordinationEvent.AddresseesChanged changed ->
          agenda -> {
            if (changed.coordinator() == null) {
              agenda.choose(today);
            } else {
              agenda.appoint(changed.coordinator());
            }
          };
      case CoordinationEvent.ContributionRequested asked ->
          agenda ->
              agenda.ask(asked.minister(), asked.parts(), asked.coordinator(), asked.due(), today);
      case CoordinationEvent.ContributionReturned returned ->
          agenda ->
              agenda.ask(
                  returned.minister(),
                  List.of(returned.part()),
                  returned.coordinator(),
                  returned.due(),
                  today);
      case CoordinationEvent.ContributionCancelled cancelled ->
          agenda -> agenda.settle(cancelled.minister(), cancelled.parts());
      case CoordinationEvent.ContributionDelivered delivered ->
          agenda -> agenda.settle(delivered.minister(), List.of(delivered.part()));
      case CoordinationEvent.ContributionDeclined declined ->
          agenda -> agenda.settle(declined.minister(), List.of(declined.part()));
      case CoordinationEvent.ContributionAccepted accepted ->
          agenda -> agenda.settle(accepted.minister(), List.of(accepted.part()));
      case CoordinationEvent.TextFollowed followed -> agenda -> agenda.release(followed.released());
      case CoordinationEvent.Finalised finalised ->
          agenda -> {
            if (finalised.round().kind().equals(FINAL)) {
              agenda.closeCoordination();
            }
          };
      case CoordinationEvent.Closed _ -> Agenda::closeCoordination;
      case CoordinationEvent.Reopened _ -> Agenda::reopenCoordination;
      case CoordinationEvent.CoordinatorProposed _,
          CoordinationEvent.AgreementRecorded _,
          CoordinationEvent.PartDelegated _,
          CoordinationEvent.DelegationReturned _,
          CoordinationEvent.DelegationEnded _,
          CoordinationEvent.PartMarkedNotCompetent _,
          CoordinationEvent.NotCompetentMarkRemoved _,
          CoordinationEvent.PartTextWritten _,
          CoordinationEvent.SubjectMoved _ ->
          _ -> {};
    };
  }

  /** What a fact of the question itself means, on that Brussels date. */
  static Consumer<Agenda> of(QuestionEvent fact, LocalDate today) {
    return switch (fact) {
      case QuestionEvent.Filed filed ->
          agenda -> filed.addressings().forEach(one -> expect(agenda, one, today));
      case QuestionEvent.AddressingAdded added ->
          agenda -> expect(agenda, added.addressing(), today);
      case QuestionEvent.AddressingRemoved removed ->
          agenda -> agenda.expectNoAnswer(removed.minister());
      case QuestionEvent.AddressingReaddressed moved ->
          agenda -> {
            agenda.expectNoAnswer(moved.minister());
            expect(agenda, moved.addressing(), today);
          };
      case QuestionEvent.AddressingRenumbered renumbered ->
          agenda -> agenda.renumber(renumbered.minister(), renumbered.number());
      case QuestionEvent.TermChanged changed ->
          agenda -> {
            if (agenda.awaitsAnswerOf(changed.minister())) {
              agenda.expectAnswer(
                  changed.minister(), changed.number(), changed.after().dueOn(), today);
            }
          };
      case QuestionEvent.AnswerFiled filed ->
          agenda ->
              filed.answers().stream()
                  .filter(answer -> !answer.kind().equals(PROVISIONAL))
                  .forEach(answer -> agenda.expectNoAnswer(answer.minister()));
      case QuestionEvent.Ended _ -> Agenda::end;
      case QuestionEvent.Reinstated _ -> Agenda::reinstate;
      case QuestionEvent.Corrected _,
          QuestionEvent.AnswerNotFiled _,
          QuestionEvent.AnswerPublished _,
          QuestionEvent.ConversionNear _ ->
          _ -> {};
    };
  }

  private static void expect(Agenda agenda, QuestionEvent.Addressing addressing, LocalDate today) {
    agenda.expectAnswer(addressing.addressedTo(), addressing.number(), addressing.dueOn(), today);
  }
}
