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
 * An action was edited: who leads it or helps hears it, and who did before, each once. The plan's
 * coordinator did it.
 */
@Component
class WhenEditedTellInvolved implements Reaction<ActionEvent.Edited> {

  private final Desk desk;

  WhenEditedTellInvolved(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void on(ActionEvent.Edited edited, Received received) {
    Instant at = received.envelope().time();
    Set<MinisterId> involved = new LinkedHashSet<>();
    involved.add(edited.to().lead());
    involved.add(edited.from().lead());
    involved.addAll(edited.to().contributors());
    involved.addAll(edited.from().contributors());
    for (MinisterId minister : involved) {
      Cabinet to = desk.cabinet(minister, at);
      desk.tell(
          received, to, desk.planMails().edited(edited, to, other -> desk.cabinet(other, at)));
    }
  }
}
