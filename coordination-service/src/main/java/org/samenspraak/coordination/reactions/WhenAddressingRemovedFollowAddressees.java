package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.AddresseeChange;
import org.springframework.stereotype.Component;

/** A minister is not addressed any more; when nothing is awaited from the others, it is over. */
@Component
class WhenAddressingRemovedFollowAddressees implements Reaction<QuestionEvent.AddressingRemoved> {
  private final CoordinationCommands coordinations;

  WhenAddressingRemovedFollowAddressees(CoordinationCommands coordinations) {
    this.coordinations = coordinations;
  }

  @Override
  public void on(QuestionEvent.AddressingRemoved fact, Received received) {
    NotYet.unlessThere(
        "coordination of " + fact.questionId(),
        () -> coordinations.follow(fact.questionId(), AddresseeChange.of(fact), received.cause()));
  }
}
