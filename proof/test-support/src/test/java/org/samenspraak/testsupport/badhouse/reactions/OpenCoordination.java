package org.samenspraak.testsupport.badhouse.reactions;

import org.samenspraak.testsupport.neighbours.backbone.inbound.Reaction;
import org.samenspraak.testsupport.neighbours.contracts.QuestionEvent;

/** Bad. */
class OpenCoordination implements Reaction<QuestionEvent.Filed> {
  @Override
  public void on(QuestionEvent.Filed event) {
    throw new IllegalStateException(event.id());
  }
}
