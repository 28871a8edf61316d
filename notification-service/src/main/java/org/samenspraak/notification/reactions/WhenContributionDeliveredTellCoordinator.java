package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A contribution came in: the coordinating cabinet hears it. */
@Component
class WhenContributionDeliveredTellCoordinator
    implements Reaction<CoordinationEvent.ContributionDelivered> {

  private final Desk desk;

  WhenContributionDeliveredTellCoordinator(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.ContributionDelivered delivered, Received received) {
    ToldQuestion question = desk.question(delivered.questionId());
    Instant at = received.envelope().time();
    Cabinet to = desk.cabinet(delivered.coordinator(), at);
    Cabinet contributor = desk.cabinet(delivered.minister(), at);
    desk.tell(
        received,
        to,
        question,
        desk.questionMails()
            .contributionDelivered(
                question, to, contributor, delivered.part(), delivered.version()));
  }
}
