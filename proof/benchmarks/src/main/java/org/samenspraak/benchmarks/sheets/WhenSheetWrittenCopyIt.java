package org.samenspraak.benchmarks.sheets;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.springframework.stereotype.Component;

/** One store write for each event: a new aggregate. */
@Component
class WhenSheetWrittenCopyIt implements Reaction<SheetEvent.Written> {
  private final Aggregates<SheetCopy> copies;
  private final EventSpan progress;

  WhenSheetWrittenCopyIt(Aggregates<SheetCopy> copies, EventSpan progress) {
    this.copies = copies;
    this.progress = progress;
  }

  @Override
  public void on(SheetEvent.Written event, Received received) {
    progress.begun();
    copies.add(received.envelope().id(), received.cause(), () -> SheetCopy.of(event));
    progress.done();
  }
}
