package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.CorrectionMails;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/**
 * A term was counted anew: since all answers are filed together, every addressed cabinet hears it.
 */
@Component
class WhenTermChangedTellCabinets implements Reaction<QuestionEvent.TermChanged> {

  private final Desk desk;

  WhenTermChangedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(QuestionEvent.TermChanged fact, Received received) {
    ToldQuestion question = desk.question(fact.questionId());
    CorrectionMails mails = desk.correctionMails();
    Instant at = received.envelope().time();
    Cabinet whose = desk.cabinet(fact.minister(), at);
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(
          received,
          to,
          question,
          mails.termChanged(question, to, whose, fact.before().dueOn(), fact.reason()));
    }
  }
}
