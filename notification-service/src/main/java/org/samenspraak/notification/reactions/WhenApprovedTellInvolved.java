package org.samenspraak.notification.reactions;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.mail.Desk;
import org.samenspraak.notification.views.PlanInvolvements;
import org.springframework.stereotype.Component;

/**
 * A plan was approved: its coordinator and every minister with a part in its actions hear it, each
 * once.
 */
@Component
class WhenApprovedTellInvolved implements Reaction<PlanEvent.Approved> {

  private final Desk desk;
  private final PlanInvolvements plans;

  WhenApprovedTellInvolved(Desk desk, PlanInvolvements plans) {
    this.desk = desk;
    this.plans = plans;
  }

  @Override
  public void on(PlanEvent.Approved approved, Received received) {
    Instant at = received.envelope().time();
    Cabinet coordinator = desk.cabinet(approved.coordinator(), at);
    Set<MinisterId> involved = new LinkedHashSet<>(plans.involvedIn(approved.planId()));
    involved.add(approved.coordinator());
    for (MinisterId minister : involved) {
      Cabinet to = desk.cabinet(minister, at);
      desk.tell(received, to, desk.planMails().approved(approved, to, coordinator));
    }
  }
}
