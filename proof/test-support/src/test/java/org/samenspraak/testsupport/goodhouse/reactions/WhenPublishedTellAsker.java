package org.samenspraak.testsupport.goodhouse.reactions;

import org.samenspraak.testsupport.neighbours.backbone.inbound.Reaction;
import org.samenspraak.testsupport.neighbours.contracts.QuestionEvent;

/** Named after the event alone. */
class WhenPublishedTellAsker implements Reaction<QuestionEvent.Published> {
  @Override
  public void on(QuestionEvent.Published event) {
    if (event.id().isEmpty()) {
      throw new IllegalArgumentException("id");
    }
  }
}
