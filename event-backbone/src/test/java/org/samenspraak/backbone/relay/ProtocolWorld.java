package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.store.DocumentStore;

/**
 * One run: clients, instances, a broker, and whatever the seed lets go wrong; at the end everything
 * must be right.
 */
final class ProtocolWorld {
  static final List<String> SOURCES = List.of("a", "b");
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final int MOST_STEPS = 400_000;

  /** How big a run is and how bad. */
  record Setup(int instances, int clients, int sweeps, int faultsOfEachKind) {}

  private enum Answer {
    DONE,
    STALE
  }

  private final Setup setup;
  private final Random random;
  private final Stepper stepper;
  private final Faults faults;
  private final FakeBroker broker;
  private final Audit audit;
  private final SteppedStore store;
  private final ModelConsumer consumer;
  private final Mutant mutant;
  private final Instance[] instances;
  private final Map<String, String> done = new HashMap<>();
  private final Map<String, String> stale = new HashMap<>();

  ProtocolWorld(long seed, DocumentStore raw, Setup setup, Mutant mutant) {
    this.setup = setup;
    this.random = new Random(seed);
    this.stepper = new Stepper(random);
    this.faults = new Faults(random, setup.faultsOfEachKind(), 25);
    this.broker = new FakeBroker(stepper, random, faults);
    this.audit = new Audit(raw);
    this.store = new SteppedStore(raw, audit, stepper, random, faults);
    this.mutant = mutant;
    this.instances = new Instance[setup.instances()];
    this.consumer = new ModelConsumer(stepper, broker, number -> instances[number], mutant);
  }

  /** Runs until nothing is left to do, and checks. */
  void run() throws Throwable {
    try {
      for (int number = 0; number < instances.length; number++) {
        boot(number);
      }
      for (int number = 0; number < setup.clients(); number++) {
        client(number);
      }
      while (!stepper.isQuiet() && stepper.advance()) {
        disturb();
        assertThat(stepper.steps()).as("steps until all is quiet").isLessThan(MOST_STEPS);
      }
      settle();
      check();
    } finally {
      stepper.killAll();
    }
  }

  private void boot(int number) {
    DocumentStore seen = mutant == Mutant.NONE ? store : new MutantStore(store, mutant);
    Sender sender = mutant.sender(broker.sender(number), store);
    Instance instance = new Instance(number, seen, stepper, sender);
    instances[number] = instance;
    for (int n = 0; n < 2; n++) {
      stepper.spawnDaemon("finish@" + number, number, () -> finish(instance.relay()));
    }
    if (setup.sweeps() > 0) {
      var _ = stepper.spawn("sweep@" + number, number, () -> sweep(instance));
    }
    consumer.boot(number);
  }

  private void finish(Relay relay) {
    while (true) {
      stepper.await(relay::hasAcknowledged);
      relay.finish();
    }
  }

  private void sweep(Instance instance) {
    for (int n = 0; n < setup.sweeps(); n++) {
      stepper.step();
      sweepOnce(instance);
    }
  }

  private void sweepOnce(Instance instance) {
    try {
      instance.sweep();
    } catch (StoreUnavailable e) {
      stepper.say("the sweep gives up: " + e.getMessage());
    }
  }

  private void disturb() throws Throwable {
    if (random.nextInt(8) == 0 && faults.strikes(Faults.Kind.CRASH)) {
      crash(random.nextInt(instances.length));
    }
    if (random.nextInt(8) == 0 && faults.strikes(Faults.Kind.REBALANCE)) {
      consumer.give(random.nextInt(FakeBroker.PARTITIONS), random.nextInt(instances.length));
    }
    if (broker.hasLingering() && random.nextInt(20) == 0) {
      broker.deliverLate();
    }
  }

  private void crash(int number) throws Throwable {
    stepper.say("-- instance " + number + " is killed and starts again");
    stepper.kill(number);
    for (int partition = 0; partition < FakeBroker.PARTITIONS; partition++) {
      consumer.give(partition, random.nextInt(instances.length));
    }
    boot(number);
  }

  /** The first ones make the aggregates; of the others some say which version they saw. */
  private void client(int number) {
    String name = "r" + number;
    String target = SOURCES.get(number % SOURCES.size());
    int events = 1 + random.nextInt(2);
    boolean careful = number >= SOURCES.size() && random.nextBoolean();
    var _ =
        stepper.spawn(
            "client " + name, Stepper.NOBODY, () -> request(name, target, events, careful));
  }

  private void request(String name, String target, int events, boolean careful) {
    if (careful) {
      stepper.await(() -> store.raw().find(target).isPresent());
    }
    Long ifMatch = careful ? (Long) store.raw().find(target).orElseThrow().version() : null;
    while (true) {
      stepper.step();
      int number = random.nextInt(instances.length);
      AtomicReference<@Nullable Answer> answer = new AtomicReference<>();
      BooleanSupplier ended =
          stepper.spawn(
              "request " + name + "@" + number,
              number,
              () -> answer.set(change(number, name, target, events, ifMatch)));
      if (faults.strikes(Faults.Kind.CLIENT)) {
        continue;
      }
      stepper.await(ended);
      if (answer.get() != null) {
        (answer.get() == Answer.DONE ? done : stale).put(name, target);
        stepper.say(name + " is told " + answer.get());
        return;
      }
    }
  }

  private @Nullable Answer change(
      int number, String name, String target, int events, @Nullable Long ifMatch) {
    Cause.Request cause =
        new Cause.Request(new Actor("clerk", ""), NOON, name, name, name, ifMatch);
    if (mutant == Mutant.IF_MATCH_BEFORE_THE_KEY && isStale(target, ifMatch)) {
      return Answer.STALE;
    }
    try {
      var _ =
          instances[number]
              .tallies()
              .addOrChange(target, cause, Tally::empty, tally -> tally.mark(name, events));
      return Answer.DONE;
    } catch (StoreUnavailable _) {
      return null;
    } catch (Refusal e) {
      assertThat(e.kind()).isEqualTo(Refusal.Kind.STALE);
      return Answer.STALE;
    }
  }

  private boolean isStale(String target, @Nullable Long ifMatch) {
    return ifMatch != null
        && store.raw().find(target).filter(found -> found.version() == ifMatch).isEmpty();
  }

  /**
   * Nothing fails any more; what crashes and failures left behind is swept up, and nothing else may
   * need it.
   */
  private void settle() throws Throwable {
    boolean unharmed = faults.happened().isEmpty();
    faults.stop();
    for (int round = 0; round < 50; round++) {
      while (!stepper.isQuiet() && stepper.advance()) {
        assertThat(stepper.steps()).as("steps until all is quiet").isLessThan(MOST_STEPS);
      }
      while (broker.hasLingering()) {
        broker.deliverLate();
      }
      if (stepper.isQuiet() && audit.isDrained()) {
        return;
      }
      assertThat(unharmed).as("without a fault nothing is left for the sweep").isFalse();
      var _ = stepper.spawn("last sweep", 0, () -> sweepOnce(instances[0]));
    }
    throw new AssertionError("never drained");
  }

  private void check() {
    audit.checkDrained(broker);
    Map<String, List<String>> marks = new HashMap<>();
    for (String target : targets()) {
      store
          .raw()
          .find(target)
          .ifPresent(found -> marks.put(target, found.state().getList("marks", String.class)));
      assertThat(marks.getOrDefault(target, List.of()))
          .as("marks of " + target)
          .doesNotHaveDuplicates();
    }
    done.forEach((name, target) ->
        assertThat(marks.get(target)).as("what %s was told is done", name).contains(name));
    stale.forEach((name, target) ->
        assertThat(marks.getOrDefault(target, List.of()))
            .as("%s was told that it was not applied", name)
            .doesNotContain(name));
    for (String source : SOURCES) {
      List<String> events = broker.first("tally/" + source);
      checkEffects(ModelConsumer.OPEN, events, marks.get(ModelConsumer.echo(source)));
      checkEffects(ModelConsumer.TELL, events, marks.get(ModelConsumer.SUM));
      checkEffects(ModelConsumer.COUNT, events, marks.get(ModelConsumer.SUM));
    }
  }

  private static void checkEffects(
      String reaction, List<String> events, @Nullable List<String> marks) {
    Set<String> expected = new HashSet<>();
    events.forEach(event -> expected.add(reaction + ":" + event));
    List<String> found = new ArrayList<>(marks == null ? List.of() : marks);
    found.retainAll(expected);
    assertThat(found)
        .as("each effect once and in the order of its events")
        .isEqualTo(events.stream().map(event -> reaction + ":" + event).toList());
  }

  private static List<String> targets() {
    List<String> targets = new ArrayList<>(SOURCES);
    SOURCES.forEach(source -> targets.add(ModelConsumer.echo(source)));
    targets.add(ModelConsumer.SUM);
    return targets;
  }

  int commits() {
    return audit.commits();
  }

  long steps() {
    return stepper.steps();
  }

  int duplicates() {
    return broker.duplicates();
  }

  Faults faults() {
    return faults;
  }

  String trace(int lines) {
    return stepper.trace(lines);
  }
}
