package org.samenspraak.notification.reactions;

import java.time.Instant;
import java.util.TreeSet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.ActionEvent;
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
    Cabinet lead = desk.cabinet(changed.lead().value(), at);
    TreeSet<String> involved = new TreeSet<>();
    changed.contributors().forEach(minister -> involved.add(minister.value()));
    involved.add(changed.planCoordinator().value());
    involved.add(changed.lead().value());
    for (String minister : involved) {
      Cabinet to = desk.cabinet(minister, at);
      desk.tell(received, to, desk.planMails().statusChanged(changed, to, lead));
    }
  }
}
