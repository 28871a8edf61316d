package org.samenspraak.backbone.relay;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryLeaseStore;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.wire.EventCodec;

/**
 * One instance of a service as it is between two crashes: the product's own relay, sweep and
 * stores.
 */
final class Instance {
  private static final StateMapper MAPPER = new StateMapper();
  private static final EventCodec CODEC =
      new EventCodec(List.of(Tally.TallyEvent.class), List.of());
  private static final InstantSource NOON =
      InstantSource.fixed(Instant.parse("2020-10-28T11:00:00Z"));

  private final Relay relay;
  private final Sweep sweep;
  private final AggregateStore<Tally> tallies;

  Instance(int number, DocumentStore store, Stepper stepper, Sender sender) {
    RelayFigures figures = new RelayFigures(new SimpleMeterRegistry(), NOON);
    AtomicLong clock = new AtomicLong();
    relay = new Relay(sender, figures);
    Lease ofMyOwn = new Lease(new InMemoryLeaseStore(), "sweep", "i" + number, clock::get);
    sweep =
        new Sweep(List.of(store), relay, ofMyOwn, () -> clock.addAndGet(3_000_000_000L), figures);
    tallies =
        new AggregateStore<>(
            Tally.class,
            store,
            MAPPER,
            new Stamp(CODEC, "/protocol", NOON, () -> null),
            new SteppedTurns(stepper),
            relay);
  }

  Relay relay() {
    return relay;
  }

  AggregateStore<Tally> tallies() {
    return tallies;
  }

  /** Two looks, as if more than two seconds apart: whatever nobody moved between them is taken. */
  void sweep() {
    sweep.look();
    sweep.look();
    sweep.take();
  }
}
