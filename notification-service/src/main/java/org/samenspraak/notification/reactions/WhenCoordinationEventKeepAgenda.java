package org.samenspraak.notification.reactions;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.AgendaCommands;
import org.samenspraak.notification.domain.agenda.Agenda;
import org.samenspraak.notification.views.Directory;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;

/** Something was asked or done in a coordination: it is awaited from now on, or not any more. */
@Component
class WhenCoordinationEventKeepAgenda implements Reaction<CoordinationEvent> {

  private final AgendaCommands agendas;
  private final Directory directory;

  WhenCoordinationEventKeepAgenda(AgendaCommands agendas, Directory directory) {
    this.agendas = agendas;
    this.directory = directory;
  }

  @Override
  public void on(CoordinationEvent fact, Received received) {
    QuestionId question = new QuestionId(received.envelope().aggregateId());
    LocalDate today = Brussels.dateOf(received.envelope().time());
    String calendar = directory.question(question).seats().getFirst().calendar();
    agendas.write(
        question, calendar, received.cause(), agenda -> means(fact, today).accept(agenda));
  }

  private static Consumer<Agenda> means(CoordinationEvent fact, LocalDate today) {
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
      case CoordinationEvent.Finalised _, CoordinationEvent.Closed _ -> Agenda::closeCoordination;
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
}
