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
 * A contribution was sent back: its author's cabinet hears it; the note itself stays in the portal.
 */
@Component
class WhenContributionReturnedTellContributor
    implements Reaction<CoordinationEvent.ContributionReturned> {

  private final Desk desk;

  WhenContributionReturnedTellContributor(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.ContributionReturned returned, Received received) {
    ToldQuestion question = desk.question(returned.questionId());
    Instant at = received.envelope().time();
    Cabinet to = desk.cabinet(returned.minister(), at);
    Cabinet coordinator = desk.cabinet(returned.coordinator(), at);
    desk.tell(
        received,
        to,
        question,
        desk.questionMails()
            .contributionReturned(question, to, coordinator, returned.part(), returned.due()));
  }
}
