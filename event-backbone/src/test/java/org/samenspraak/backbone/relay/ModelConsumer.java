package org.samenspraak.backbone.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.store.Pending;

/**
 * A consumer group reduced to what its order of steps means: take a batch, apply each key's events
 * in order, then commit the offset, if the partition is still one's own.
 */
final class ModelConsumer {
  static final String OPEN = "open";
  static final String TELL = "tell";
  static final String COUNT = "count";
  static final String SUM = "sum";
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final int BATCH = 3;

  private final Stepper stepper;
  private final FakeBroker broker;
  private final IntFunction<Instance> instances;
  private final Mutant mutant;
  private final Set<String> apart = new HashSet<>();
  private final int[] offsets = new int[FakeBroker.PARTITIONS];
  private final int[] owners = new int[FakeBroker.PARTITIONS];
  private final int[] generations = new int[FakeBroker.PARTITIONS];

  ModelConsumer(
      Stepper stepper, FakeBroker broker, IntFunction<Instance> instances, Mutant mutant) {
    this.stepper = stepper;
    this.broker = broker;
    this.instances = instances;
    this.mutant = mutant;
  }

  void boot(int instance) {
    for (int partition = 0; partition < FakeBroker.PARTITIONS; partition++) {
      int mine = partition;
      stepper.spawnDaemon(
          "consumer@" + instance + "/" + partition, instance, () -> consume(instance, mine));
    }
  }

  void give(int partition, int instance) {
    stepper.say("partition " + partition + " to " + instance);
    owners[partition] = instance;
    generations[partition]++;
  }

  private void consume(int instance, int partition) {
    while (true) {
      stepper.await(() ->
          owners[partition] == instance && offsets[partition] < broker.partition(partition).size());
      int generation = generations[partition];
      int from = offsets[partition];
      List<Pending> log = broker.partition(partition);
      List<Pending> batch = List.copyOf(log.subList(from, Math.min(log.size(), from + BATCH)));
      if (mutant == Mutant.OFFSET_COMMITTED_FIRST) {
        offsets[partition] = Math.max(offsets[partition], from + batch.size());
        stepper.step();
      }
      Map<String, List<Pending>> byKey = new LinkedHashMap<>();
      batch.forEach(event ->
          byKey.computeIfAbsent(event.envelope().subject(), _ -> new ArrayList<>()).add(event));
      List<BooleanSupplier> lanes = new ArrayList<>();
      byKey.forEach((key, events) ->
          lanes.add(
              stepper.spawn(
                  "lane@" + instance + "/" + key,
                  instance,
                  () -> events.forEach(event -> react(instance, event)))));
      stepper.await(() -> lanes.stream().allMatch(BooleanSupplier::getAsBoolean));
      if (generations[partition] == generation) {
        offsets[partition] = Math.max(offsets[partition], from + batch.size());
        stepper.say("offset " + partition + " = " + offsets[partition]);
      }
      stepper.step();
    }
  }

  private void react(int instance, Pending event) {
    String source = event.envelope().subject();
    if (!ProtocolWorld.SOURCES.contains(source)) {
      return;
    }
    effect(instance, OPEN, echo(source), event, 1);
    effect(instance, TELL, SUM, event, 0);
    effect(instance, COUNT, SUM, event, 0);
  }

  static String echo(String source) {
    return "echo-" + source;
  }

  /** Store away is not the message's failure: it is tried until it answers. */
  private void effect(int instance, String reaction, String target, Pending event, int events) {
    String mark = reaction + ":" + event.id();
    while (true) {
      try {
        effectOnce(instances.apply(instance), mark, target, event, events);
        return;
      } catch (StoreUnavailable _) {
        stepper.step();
      }
    }
  }

  private void effectOnce(
      Instance instance, String mark, String target, Pending event, int events) {
    switch (mutant) {
      case KEY_WITHOUT_THE_REACTION -> apply(instance, event.id(), mark, target, events);
      case EXISTS_IS_TAKEN_FOR_APPLIED -> {
        if (!target.startsWith(echo("")) || instance.tallies().find(target).isEmpty()) {
          apply(instance, mark, mark, target, events);
        }
      }
      case KEYS_APART_KEY_FIRST -> {
        if (apart.add(mark)) {
          stepper.step();
          apply(instance, mark + stepper.steps(), mark, target, events);
        }
      }
      case KEYS_APART_EFFECT_FIRST -> {
        if (!apart.contains(mark)) {
          apply(instance, mark + stepper.steps(), mark, target, events);
          stepper.step();
          apart.add(mark);
        }
      }
      default -> apply(instance, mark, mark, target, events);
    }
  }

  private static void apply(Instance instance, String key, String mark, String target, int events) {
    Cause.Once cause = new Cause.Once(new Actor("reaction", ""), NOON, key);
    var _ =
        instance
            .tallies()
            .addOrChange(target, cause, Tally::empty, tally -> tally.mark(mark, events));
  }
}
