package org.samenspraak.notification.reactions;

import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.AgendaCommands;
import org.samenspraak.notification.views.Directory;
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
    String calendar = directory.question(question).seats().getFirst().calendar();
    agendas.write(
        question,
        calendar,
        received.cause(),
        agenda -> agenda.heed(fact, received.envelope().time()));
  }
}
