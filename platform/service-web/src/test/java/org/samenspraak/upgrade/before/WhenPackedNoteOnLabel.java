package org.samenspraak.upgrade.before;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.springframework.stereotype.Component;

@Component
class WhenPackedNoteOnLabel implements Reaction<ParcelEvent.Packed> {
  private final Aggregates<Label> labels;

  WhenPackedNoteOnLabel(Aggregates<Label> labels) {
    this.labels = labels;
  }

  @Override
  public void on(ParcelEvent.Packed event, Received received) {
    labels.addOrChange(event.parcelId(), received.cause(), Label::new, it -> it.note(event));
  }
}
