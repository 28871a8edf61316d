package org.samenspraak.backbone.dispatch;

import java.time.InstantSource;
import java.util.List;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.wire.EventCodec;

/** Boxes over a store. */
final class Boxes {
  private static final StateMapper MAPPER = new StateMapper();
  private static final EventCodec CODEC = new EventCodec(List.of(LetterEvent.class), List.of());

  private Boxes() {}

  static Aggregates<Box> in(DocumentStore store) {
    Stamp stamp = new Stamp(CODEC, "/boxes", InstantSource.system(), () -> null);
    return new AggregateStore<>(
        Box.class, store, MAPPER, stamp, new LocalTurns(), commit -> {}, Retention.USUAL);
  }
}
