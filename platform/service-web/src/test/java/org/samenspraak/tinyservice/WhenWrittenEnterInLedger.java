package org.samenspraak.tinyservice;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Reaction;
import org.samenspraak.backbone.inbound.Received;
import org.springframework.stereotype.Component;

/** Enters each text, unless the weather is against it. */
@Component
class WhenWrittenEnterInLedger implements Reaction<NoteEvent.Written> {
  private final Aggregates<Ledger> ledgers;
  private final Weather weather;

  WhenWrittenEnterInLedger(Aggregates<Ledger> ledgers, Weather weather) {
    this.ledgers = ledgers;
    this.weather = weather;
  }

  @Override
  public void on(NoteEvent.Written event, Received received) {
    ledgers.addOrChange(
        event.noteId(),
        received.cause(),
        () -> Ledger.of(event.noteId()),
        ledger -> {
          switch (weather.over(event.text())) {
            case FAIR -> ledger.enter(event.text());
            case REFUSING -> throw new Refusal(Kind.CONFLICT, "not-in-ledger", "Mag er niet in.");
            case FAILING -> throw new IllegalStateException("a fault in the reaction");
            case TOO_EARLY -> throw new NotYet("the other fact");
            case STORE_AWAY ->
                throw new StoreUnavailable("away", new IllegalStateException("no answer"));
          }
        });
  }
}
