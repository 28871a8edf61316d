package org.samenspraak.backbone.relay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  static final String SUM = "sum";
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final int BATCH = 3;

  private final Stepper stepper;
  private final FakeBroker broker;
  private final IntFunction<Instance> instances;
  private final int[] offsets = new int[FakeBroker.PARTITIONS];
  private final int[] owners = new int[FakeBroker.PARTITIONS];
  private final int[] generations = new int[FakeBroker.PARTITIONS];

  ModelConsumer(Stepper stepper, FakeBroker broker, IntFunction<Instance> instances) {
    this.stepper = stepper;
    this.broker = broker;
    this.instances = instances;
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
  }

  static String echo(String source) {
    return "echo-" + source;
  }

  /** Store away is not the message's failure: it is tried until it answers. */
  private void effect(int instance, String reaction, String target, Pending event, int events) {
    String key = reaction + ":" + event.id();
    Cause.Once cause = new Cause.Once(new Actor("reaction", ""), NOON, key);
    while (true) {
      try {
        var _ =
            instances
                .apply(instance)
                .tallies()
                .addOrChange(target, cause, Tally::empty, tally -> tally.mark(key, events));
        return;
      } catch (StoreUnavailable _) {
        stepper.step();
      }
    }
  }
}
