package org.samenspraak.upgrade.after;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.springframework.stereotype.Component;

@Component
class WhenStampedNoteOnLabel implements Reaction<ParcelEvent.Stamped> {
  private final Aggregates<Label> labels;

  WhenStampedNoteOnLabel(Aggregates<Label> labels) {
    this.labels = labels;
  }

  @Override
  public void on(ParcelEvent.Stamped event, Received received) {
    labels.addOrChange(event.parcelId(), received.cause(), Label::new, it -> it.note(event));
  }
}
