package org.samenspraak.notification.reactions;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.mail.Desk;
import org.springframework.stereotype.Component;

/**
 * An action changed status: the plan's coordinator, the lead and the contributors hear it, each
 * once.
 */
@Component
class WhenStatusChangedTellInvolved implements Reaction<ActionEvent.StatusChanged> {

  private final Desk desk;

  WhenStatusChangedTellInvolved(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(ActionEvent.StatusChanged changed, Received received) {
    Instant at = received.envelope().time();
    Cabinet lead = desk.cabinet(changed.lead(), at);
    Set<MinisterId> involved = new LinkedHashSet<>(changed.contributors());
    involved.add(changed.planCoordinator());
    involved.add(changed.lead());
    for (MinisterId minister : involved) {
      Cabinet to = desk.cabinet(minister, at);
      desk.tell(received, to, desk.planMails().statusChanged(changed, to, lead));
    }
  }
}
