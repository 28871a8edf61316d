package org.samenspraak.backbone.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.dispatch.ParkedStore;
import org.samenspraak.backbone.protocol.Faults.Kind;
import org.samenspraak.testsupport.TestClock;

/**
 * One run: clients, instances of a service, a broker, a database, an operator, and whatever the
 * seed lets go wrong; at the end everything must be right.
 */
final class ProtocolWorld {
  private static final int MOST_STEPS = 1_000_000;
  private static final int READERS = 4;
  private static final int READS = 4;

  /**
   * How big a run is and how bad.
   *
   * @param rounds of the retries, of the operator and, if that is on, of the sweep
   */
  record Setup(int instances, int clients, int rounds, boolean sweep, Set<Kind> faults) {
    static final Setup EVERYTHING_FAILS = new Setup(3, 8, 3, true, Kind.ALL);
    static final Setup THE_RELAY_IS_SPARED = new Setup(3, 8, 3, false, Kind.OF_THE_REST);
    static final Setup FEWER_AND_LARGER = new Setup(3, 16, 3, true, Kind.ALL);
    static final Setup NOTHING_FAILS = new Setup(3, 8, 0, false, Set.of());
  }

  private final Setup setup;
  private final Fate fate;
  private final ReplicaSet nodes;
  private final Audit audit;
  private final Scene scene;
  private final ConsumerGroup group;
  private final Effects effects;
  private final Operator operator;
  private final Clients clients;
  private final Instance[] instances;

  ProtocolWorld(long seed, ReplicaSet nodes, Setup setup, Mutation mutation) {
    this.setup = setup;
    this.nodes = nodes;
    this.fate = Fate.of(seed, setup.faults());
    this.audit = new Audit(nodes.majority().documents());
    FakeBroker broker = new FakeBroker(fate);
    this.scene =
        new Scene(
            fate,
            new Database(nodes, fate, mutation),
            broker,
            new Ailments(fate),
            TestClock.at(Instant.parse("2020-10-28T11:00:00Z")),
            mutation);
    this.group = new ConsumerGroup(fate, broker, mutation);
    this.effects = new Effects(nodes);
    this.instances = new Instance[setup.instances()];
    Supplier<Instance> anyInstance = () -> instances[fate.below(instances.length)];
    this.operator = new Operator(fate, anyInstance, effects);
    this.clients = new Clients(fate, anyInstance, audit, scene.clock());
  }

  /**
   * Runs until nothing is left to do, and checks. On a virtual thread, as its processes: to hand
   * over among these is cheap.
   */
  void run() throws Throwable {
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Runnable life =
        () -> {
          try {
            live();
          } catch (Throwable e) {
            failure.set(e);
          }
        };
    Thread.ofVirtual().start(life).join();
    if (failure.get() != null) {
      throw failure.get();
    }
  }

  private void live() throws Throwable {
    try {
      fate.stepper().spawnDaemon("replication", Stepper.NOBODY, this::replicate);
      for (int number = 0; number < instances.length; number++) {
        boot(number);
      }
      clients.come(setup.clients());
      for (int n = 0; n < READERS; n++) {
        var _ = fate.stepper().spawn("readers", Stepper.NOBODY, () -> clients.read(READS));
      }
      var _ = fate.stepper().spawn("facts", Stepper.NOBODY, () -> clients.passBy(setup.clients()));
      fate.stepper().spawnDaemon("operator", Stepper.NOBODY, this::operate);
      untilQuiet(this::disturb);
      settle();
      check();
    } finally {
      fate.stepper().killAll();
    }
  }

  /** Something that happens between two steps. */
  private interface Between {
    void happens() throws Throwable;
  }

  /** Goes on step by step, and looks at what each of them changed. */
  private void untilQuiet(Between between) throws Throwable {
    while (!fate.stepper().isQuiet() && fate.stepper().advance()) {
      nodes.takeChanged().forEach(audit::check);
      between.happens();
      assertThat(fate.stepper().steps()).as("steps until all is quiet").isLessThan(MOST_STEPS);
    }
  }

  /** How far a majority is behind differs from run to run. */
  private void replicate() {
    int slowness = fate.below(4);
    while (true) {
      fate.stepper().await(nodes::lags);
      for (int n = 0; n < slowness; n++) {
        fate.step();
      }
      if (nodes.lags()) {
        nodes.replicate();
      }
    }
  }

  private void operate() {
    operator.attend(setup.rounds(), () -> nodes.majority().parked().waiting() > 0);
  }

  private void boot(int number) {
    instances[number] = new Instance(number, scene);
    instances[number].start(setup, group);
  }

  private void disturb() throws Throwable {
    if (fate.oneIn(8) && fate.strikes(Kind.CRASH)) {
      crash(fate.below(instances.length));
    }
    if (nodes.lags() && fate.oneIn(2) && fate.strikes(Kind.FAILOVER)) {
      int more = fate.below(nodes.behind());
      fate.say("failover: of %s writes %s are kept", nodes.behind(), more);
      nodes.failover(more);
    }
    if (fate.oneIn(8) && fate.strikes(Kind.REBALANCE)) {
      group.give(fate.below(FakeBroker.PARTITIONS), fate.below(instances.length));
    }
    if (scene.broker().hasLingering() && fate.oneIn(20)) {
      scene.broker().deliverLate();
    }
  }

  private void crash(int number) throws Throwable {
    fate.say("instance %s is killed and starts again", number);
    fate.stepper().kill(number);
    for (int partition = 0; partition < FakeBroker.PARTITIONS; partition++) {
      group.give(partition, fate.below(instances.length));
    }
    boot(number);
  }

  /**
   * Nothing fails any more; what crashes and failures left behind is swept up and tried again, and
   * nothing else may need the sweep.
   */
  private void settle() throws Throwable {
    fate.faults().stop();
    scene.ailments().heal();
    for (int round = 0; round < 50; round++) {
      untilQuiet(() -> {});
      while (scene.broker().hasLingering()) {
        scene.broker().deliverLate();
      }
      if (fate.stepper().isQuiet() && audit.isDrained() && nothingIsParked()) {
        return;
      }
      if (!audit.isDrained()) {
        assertThat(fate.faults().sparedTheRelay()).as("what is left needs the sweep").isFalse();
        var _ = fate.stepper().spawn("last sweep", 0, instances[0]::sweep);
      }
      scene.clock().advance(Duration.ofHours(1));
      var _ = fate.stepper().spawn("last retries", 0, this::retry);
    }
    throw new AssertionError("never drained, or something stays parked");
  }

  private boolean nothingIsParked() {
    ParkedStore parked = nodes.majority().parked();
    return parked.waiting() == 0 && parked.unsettled(1).isEmpty();
  }

  private void retry() {
    instances[0].dispatching().retries().step(true);
    operator.replayAll(instances[0].dispatching().desk());
  }

  private void check() {
    audit.checkDrained(scene.broker());
    group.checkAllRead();
    clients.check(effects);
    effects.check(scene.broker(), operator);
  }

  int commits() {
    return audit.commits();
  }

  long steps() {
    return fate.stepper().steps();
  }

  int duplicates() {
    return scene.broker().duplicates();
  }

  Faults faults() {
    return fate.faults();
  }

  String trace(int lines) {
    return fate.stepper().trace(lines);
  }
}
