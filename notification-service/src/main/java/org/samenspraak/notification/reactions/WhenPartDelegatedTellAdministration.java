package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A part was passed on: the administration hears by when its draft is wanted. */
@Component
class WhenPartDelegatedTellAdministration implements Reaction<CoordinationEvent.PartDelegated> {

  private final Desk desk;

  WhenPartDelegatedTellAdministration(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.PartDelegated delegated, Received received) {
    ToldQuestion question = desk.question(delegated.questionId());
    Instant at = received.envelope().time();
    Cabinet cabinet = desk.cabinet(delegated.minister(), at);
    for (Cabinet administration : desk.administrations(delegated.minister(), at)) {
      desk.tell(
          received,
          administration,
          question,
          desk.delegationMails()
              .delegated(question, administration, cabinet, delegated.part(), delegated.due()));
    }
  }
}
