package org.samenspraak.notification.application;

import java.util.function.Consumer;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.agenda.Agenda;
import org.springframework.stereotype.Service;

/** Keeping what is awaited for questions. */
@Service
public class AgendaCommands {

  private final Aggregates<Agenda> agendas;

  AgendaCommands(Aggregates<Agenda> agendas) {
    this.agendas = agendas;
  }

  /**
   * Writes on the agenda of a question what a fact means for it.
   *
   * @param calendar of the question, with its version; the first that is given stays
   */
  public void write(
      QuestionId question, String calendar, Cause.Once cause, Consumer<Agenda> change) {
    agendas.addOrChange(question.value(), cause, () -> Agenda.of(question, calendar), change);
  }
}
