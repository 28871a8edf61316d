package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.samenspraak.backbone.store.Pending;

/**
 * A topic with two partitions, and a network in which an event may linger after its sender has
 * given up.
 */
final class FakeBroker {
  static final int PARTITIONS = 2;

  private final Stepper stepper;
  private final Random random;
  private final Faults faults;
  private final List<List<Pending>> partitions = List.of(new ArrayList<>(), new ArrayList<>());
  private final Map<String, List<String>> first = new HashMap<>();
  private final Map<String, Pending> byId = new HashMap<>();
  private final List<Pending> lingering = new ArrayList<>();
  private int duplicates;

  FakeBroker(Stepper stepper, Random random, Faults faults) {
    this.stepper = stepper;
    this.random = random;
    this.faults = faults;
  }

  /** The producer of one instance. */
  Sender sender(int instance) {
    return event -> {
      CompletableFuture<Void> answer = new CompletableFuture<>();
      var _ =
          stepper.spawn("send@" + instance + " " + event.id(), instance, () -> send(event, answer));
      return answer;
    };
  }

  private void send(Pending event, CompletableFuture<Void> answer) {
    try {
      stepper.step();
    } catch (Stepper.Killed killed) {
      if (random.nextBoolean()) {
        lingering.add(event);
      }
      throw killed;
    }
    if (!faults.strikes(Faults.Kind.SEND)) {
      append(event);
      stepper.step();
      answer.complete(null);
      return;
    }
    switch (random.nextInt(3)) {
      case 0 -> append(event);
      case 1 -> lingering.add(event);
      default -> stepper.say("lost in the network: " + event.id());
    }
    stepper.step();
    stepper.say("no acknowledgement: " + event.id());
    answer.completeExceptionally(new IllegalStateException("timed out"));
  }

  boolean hasLingering() {
    return !lingering.isEmpty();
  }

  /** One that lingers arrives after all. */
  void deliverLate() {
    Pending event = lingering.remove(random.nextInt(lingering.size()));
    stepper.say("late: " + event.id());
    append(event);
  }

  private void append(Pending event) {
    String aggregate = event.id().substring(0, event.id().lastIndexOf('/'));
    List<String> before = first.computeIfAbsent(aggregate, _ -> new ArrayList<>());
    partitions.get(Math.floorMod(aggregate.hashCode(), PARTITIONS)).add(event);
    stepper.say("broker has " + event.id());
    Pending same = byId.putIfAbsent(event.id(), event);
    if (same != null) {
      duplicates++;
      assertThat(event.envelope().data())
          .as("two contents under the id %s", event.id())
          .isEqualTo(same.envelope().data());
      return;
    }
    assertThat(event.sequence())
        .as("first deliveries of %s are in order, without gaps", aggregate)
        .isEqualTo(before.size() + 1L);
    before.add(event.id());
  }

  List<Pending> partition(int number) {
    return partitions.get(number);
  }

  List<String> first(String aggregate) {
    return first.getOrDefault(aggregate, List.of());
  }

  int duplicates() {
    return duplicates;
  }
}
