package org.samenspraak.notification.reactions;

import java.time.Instant;
import java.util.List;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** The proposal of who coordinates changed: every addressed cabinet hears it. */
@Component
class WhenCoordinatorProposedTellCabinets
    implements Reaction<CoordinationEvent.CoordinatorProposed> {

  private final Desk desk;

  WhenCoordinatorProposedTellCabinets(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.CoordinatorProposed proposal, Received received) {
    ToldQuestion question = desk.question(proposal.questionId());
    Instant at = received.envelope().time();
    Cabinet proposed = desk.cabinet(proposal.coordinator(), at);
    List<String> reasons = desk.inWords(proposal.reasons(), at);
    for (ToldQuestion.Seat seat : question.seats()) {
      Cabinet to = desk.cabinet(seat.minister(), at);
      desk.tell(
          received,
          to,
          question,
          desk.questionMails().proposalChanged(question, to, proposed, reasons));
    }
  }
}
