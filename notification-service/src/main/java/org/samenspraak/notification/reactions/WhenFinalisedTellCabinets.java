package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** The answer is final: every addressed cabinet hears what is filed for it. */
@Component
class WhenFinalisedTellCabinets implements Reaction<CoordinationEvent.Finalised> {

  private final Desk desk;

  WhenFinalisedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.Finalised finalised, Received received) {
    ToldQuestion question = desk.question(finalised.questionId());
    Instant at = received.envelope().time();
    Cabinet coordinator = desk.cabinet(finalised.coordinator(), at);
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(received, to, question, desk.questionMails().finalised(question, to, coordinator));
    }
  }
}
