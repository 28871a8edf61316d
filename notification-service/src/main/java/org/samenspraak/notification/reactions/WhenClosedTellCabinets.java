package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/**
 * A question was answered otherwise: every addressed cabinet hears that it can stop. That it ended
 * they hear by the end itself.
 */
@Component
class WhenClosedTellCabinets implements Reaction<CoordinationEvent.Closed> {

  private static final String ANSWERED = "ANSWERED_FROM_DOCUMENT";

  private final Desk desk;

  WhenClosedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.Closed closed, Received received) {
    if (!closed.reason().equals(ANSWERED)) {
      return;
    }
    ToldQuestion question = desk.question(closed.questionId());
    Instant at = received.envelope().time();
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(received, to, question, desk.questionMails().closed(question, to));
    }
  }
}
