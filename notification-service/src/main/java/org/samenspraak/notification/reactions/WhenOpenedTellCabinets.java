package org.samenspraak.notification.reactions;

import java.time.Instant;
import java.util.List;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A question was routed: every addressed cabinet hears it, with the proposal and its reasons. */
@Component
class WhenOpenedTellCabinets implements Reaction<CoordinationEvent.Opened> {

  private final Desk desk;

  WhenOpenedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.Opened opened, Received received) {
    ToldQuestion question = desk.question(opened.questionId());
    Instant at = received.envelope().time();
    Cabinet proposed = desk.cabinet(opened.proposedCoordinator(), at);
    List<String> reasons = desk.inWords(opened.reasons(), at);
    for (MinisterId minister : opened.ministers()) {
      Cabinet to = desk.cabinet(minister, at);
      desk.tell(
          received, to, question, desk.questionMails().routed(question, to, proposed, reasons));
    }
  }
}
