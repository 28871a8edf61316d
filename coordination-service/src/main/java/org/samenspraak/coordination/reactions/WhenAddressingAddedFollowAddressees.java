package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.AddresseeChange;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.springframework.stereotype.Component;

/** One more minister is addressed, with name and competences of the day it was sent to that one. */
@Component
class WhenAddressingAddedFollowAddressees implements Reaction<QuestionEvent.AddressingAdded> {
  private final CoordinationCommands coordinations;
  private final MandateRegister mandates;

  WhenAddressingAddedFollowAddressees(
      CoordinationCommands coordinations, MandateRegister mandates) {
    this.coordinations = coordinations;
    this.mandates = mandates;
  }

  @Override
  public void on(QuestionEvent.AddressingAdded fact, Received received) {
    AddresseeChange change =
        AddresseeChange.of(fact, mandates.register())
            .orElseThrow(() -> new NotYet("the register lacks the mandate of a new addressee"));
    NotYet.unlessThere(
        "coordination of " + fact.questionId(),
        () -> coordinations.follow(fact.questionId(), change, received.cause()));
  }
}
