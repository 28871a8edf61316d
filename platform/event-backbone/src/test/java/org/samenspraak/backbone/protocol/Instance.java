package org.samenspraak.backbone.protocol;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.dispatch.DispatchSettings;
import org.samenspraak.backbone.dispatch.Dispatching;
import org.samenspraak.backbone.dispatch.FakeViews;
import org.samenspraak.backbone.dispatch.KeyOnly;
import org.samenspraak.backbone.dispatch.KeyOnlyAggregates;
import org.samenspraak.backbone.dispatch.Subscribers;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.backbone.protocol.ProtocolWorld.Setup;
import org.samenspraak.backbone.relay.RelayByHand;
import org.samenspraak.backbone.relay.Tally;
import org.samenspraak.backbone.store.AggregateStore;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Retention;
import org.samenspraak.backbone.store.Stamp;
import org.samenspraak.backbone.store.StateMapper;
import org.samenspraak.backbone.wire.EventCodec;

/**
 * One instance of a service from its start to its crash: the product's own store, relay, sweep and
 * dispatcher; only threads, time, network and disk are the run's.
 */
final class Instance {
  private static final StateMapper MAPPER = new StateMapper();
  private static final EventCodec CODEC =
      new EventCodec(List.of(Tally.TallyEvent.class), List.of());
  private static final DispatchSettings SETTINGS = BackboneProperties.defaults().dispatch();
  private static final int PATIENCE = 10;

  private final int number;
  private final Scene scene;
  private final RelayByHand relay;
  private final Aggregates<Tally> tallies;
  private final Dispatching dispatching;

  Instance(int number, Scene scene) {
    this.number = number;
    this.scene = scene;
    Mutation mutation = scene.mutation();
    SteppedStore stepped = new SteppedStore(scene.database(), scene.fate());
    DocumentStore documents = mutation.documents(stepped, scene.database());
    relay = new RelayByHand(documents, mutation.sender(scene.broker().sender(number), stepped));
    Stamp stamp = new Stamp(CODEC, "/protocol", skewedClock(), () -> null);
    tallies =
        mutation.tallies(
            new AggregateStore<>(
                Tally.class,
                documents,
                MAPPER,
                stamp,
                new SteppedTurns(scene.fate().stepper()),
                relay.listener(),
                Retention.USUAL),
            scene.fate());
    dispatching = dispatcher();
  }

  /**
   * No two machines agree on the time, and this one may be ahead after a crash and behind before.
   */
  private InstantSource skewedClock() {
    Duration skew = Duration.ofSeconds(scene.fate().below(60));
    return () -> scene.clock().instant().plus(skew).plusMillis(scene.fate().stepper().steps());
  }

  private Dispatching dispatcher() {
    KeyOnly keyOnly = new KeyOnly();
    Aggregates<Tally> watched = new KeyOnlyAggregates<>(tallies, keyOnly);
    List<Marking> reactions =
        Marking.REACTIONS.stream()
            .map(name -> new Marking(name, watched, scene.ailments()))
            .toList();
    SimpleMeterRegistry meters = new SimpleMeterRegistry();
    return Dispatching.of(
        new Dispatching.Surroundings(
            CODEC,
            new Subscribers(new FakeViews(), List.of(), reactions),
            scene.mutation().parked(new SteppedParkedStore(scene.database())),
            keyOnly,
            new SteppedTurns(scene.fate().stepper()),
            (lanes, _) -> work(lanes),
            _ -> scene.fate().step(),
            scene.clock(),
            () -> true,
            meters),
        SETTINGS,
        new SlowFigures(meters));
  }

  /** Each lane is a process; when time is up they go on by themselves. */
  private void work(List<? extends Runnable> lanes) {
    Fate fate = scene.fate();
    List<BooleanSupplier> ended =
        lanes.stream().map(lane -> fate.stepper().spawn("lane@" + number, number, lane)).toList();
    if (fate.strikes(Faults.Kind.OVERTIME)) {
      for (int n = fate.below(PATIENCE); n > 0; n--) {
        fate.step();
      }
      fate.say("the poll of %s takes too long", number);
    } else {
      fate.stepper().await(() -> ended.stream().allMatch(BooleanSupplier::getAsBoolean));
    }
  }

  /** Everything that goes on here by itself. */
  void start(Setup setup, ConsumerGroup group) {
    Stepper stepper = scene.fate().stepper();
    for (int n = 0; n < 2; n++) {
      stepper.spawnDaemon("finish@" + number, number, this::finish);
    }
    stepper.spawnDaemon("consumer@" + number, number, () -> group.consume(this));
    var _ = stepper.spawn("rounds@" + number, number, () -> goRound(setup));
  }

  private void finish() {
    while (true) {
      scene.fate().stepper().await(relay::hasAcknowledged);
      relay.finish();
    }
  }

  private void goRound(Setup setup) {
    for (int n = 0; n < setup.rounds(); n++) {
      scene.fate().step();
      if (setup.sweep()) {
        sweep();
      }
      scene.fate().step();
      scene.clock().advance(Duration.ofSeconds(scene.fate().below(120)));
      dispatching.retries().step(true);
    }
  }

  void sweep() {
    try {
      relay.sweep();
    } catch (StoreUnavailable e) {
      scene.fate().say("the sweep gives up: %s", e.getMessage());
    }
  }

  int number() {
    return number;
  }

  Aggregates<Tally> tallies() {
    return tallies;
  }

  Dispatching dispatching() {
    return dispatching;
  }
}
