package org.samenspraak.notification.reactions;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.application.AgendaCommands;
import org.samenspraak.notification.domain.agenda.Agenda;
import org.samenspraak.notification.views.Directory;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;

/** An answer is awaited by a day, or not any more. */
@Component
class WhenQuestionEventKeepAgenda implements Reaction<QuestionEvent> {

  private static final String PROVISIONAL = "PROVISIONAL";

  private final AgendaCommands agendas;
  private final Directory directory;

  WhenQuestionEventKeepAgenda(AgendaCommands agendas, Directory directory) {
    this.agendas = agendas;
    this.directory = directory;
  }

  @Override
  public void on(QuestionEvent fact, Received received) {
    QuestionId question = new QuestionId(received.envelope().aggregateId());
    LocalDate today = Brussels.dateOf(received.envelope().time());
    String calendar = directory.question(question).seats().getFirst().calendar();
    agendas.write(
        question, calendar, received.cause(), agenda -> means(fact, today).accept(agenda));
  }

  private static Consumer<Agenda> means(QuestionEvent fact, LocalDate today) {
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
