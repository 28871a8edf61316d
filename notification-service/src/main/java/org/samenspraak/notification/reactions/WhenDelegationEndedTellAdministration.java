package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** No draft is wanted any more: the administration hears it, and why. */
@Component
class WhenDelegationEndedTellAdministration implements Reaction<CoordinationEvent.DelegationEnded> {

  private final Desk desk;

  WhenDelegationEndedTellAdministration(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.DelegationEnded ended, Received received) {
    ToldQuestion question = desk.question(ended.questionId());
    Instant at = received.envelope().time();
    Cabinet cabinet = desk.cabinet(ended.minister(), at);
    for (Cabinet administration : desk.administrations(ended.minister(), at)) {
      desk.tell(
          received,
          administration,
          question,
          desk.delegationMails()
              .ended(question, administration, cabinet, ended.part(), ended.reason()));
    }
  }
}
