package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A draft is ready: the cabinet hears that it can deliver it. */
@Component
class WhenDelegationReturnedTellCabinet implements Reaction<CoordinationEvent.DelegationReturned> {

  private final Desk desk;

  WhenDelegationReturnedTellCabinet(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.DelegationReturned returned, Received received) {
    ToldQuestion question = desk.question(returned.questionId());
    Instant at = received.envelope().time();
    Cabinet cabinet = desk.cabinet(returned.minister(), at);
    desk.tell(
        received,
        cabinet,
        question,
        desk.delegationMails().returned(question, cabinet, returned.part()));
  }
}
