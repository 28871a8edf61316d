package org.samenspraak.notification.reactions;

import java.time.Instant;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.ToldQuestion;
import org.samenspraak.notification.domain.Wanted;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/** A contribution was asked: the line minister's cabinet hears for which parts and by when. */
@Component
class WhenContributionRequestedTellContributor
    implements Reaction<CoordinationEvent.ContributionRequested> {

  private final Desk desk;

  WhenContributionRequestedTellContributor(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(CoordinationEvent.ContributionRequested requested, Received received) {
    ToldQuestion question = desk.question(requested.questionId());
    Instant at = received.envelope().time();
    Cabinet to = desk.cabinet(requested.minister(), at);
    Cabinet coordinator = desk.cabinet(requested.coordinator(), at);
    desk.tell(
        received,
        to,
        question,
        desk.questionMails()
            .contributionRequested(
                question,
                to,
                coordinator,
                new Wanted(
                    requested.parts(),
                    requested.due(),
                    requested.note(),
                    requested.noteConfidential())));
  }
}
