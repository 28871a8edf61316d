package org.samenspraak.coordination.reactions;

import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.coordination.application.CoordinationCommands;
import org.samenspraak.coordination.domain.Opening;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.springframework.stereotype.Component;

/**
 * A filed question is coordinated from the first moment. Names, titles and competences are those of
 * the day it was sent; while the register lacks such a mandate the question waits, because the
 * register is the one that can change.
 */
@Component
class WhenQuestionFiledOpenCoordination implements Reaction<QuestionEvent.Filed> {
  private final CoordinationCommands coordinations;
  private final MandateRegister mandates;

  WhenQuestionFiledOpenCoordination(CoordinationCommands coordinations, MandateRegister mandates) {
    this.coordinations = coordinations;
    this.mandates = mandates;
  }

  @Override
  public void on(QuestionEvent.Filed filed, Received received) {
    Opening opening =
        Opening.of(filed, mandates.register())
            .orElseThrow(() ->
                new NotYet(
                    "the register lacks a mandate for an addressee of question "
                        + filed.questionId()
                        + " on the day it was sent"));
    coordinations.open(opening, received.cause());
  }
}
