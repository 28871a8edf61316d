package org.samenspraak.backbone.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.samenspraak.backbone.dispatch.Incoming;
import org.samenspraak.backbone.relay.Sender;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.wire.CloudEventsHeaders;

/**
 * A topic with two partitions, and a network in which an event may linger after its sender has
 * given up.
 */
final class FakeBroker {
  static final int PARTITIONS = 2;

  private final Fate fate;
  private final List<List<Incoming>> partitions = List.of(new ArrayList<>(), new ArrayList<>());
  private final Map<String, List<Pending>> first = new HashMap<>();
  private final Map<String, Pending> byId = new HashMap<>();
  private final List<Pending> lingering = new ArrayList<>();
  private int duplicates;

  FakeBroker(Fate fate) {
    this.fate = fate;
  }

  /** The producer of one instance. */
  Sender sender(int instance) {
    return event -> {
      CompletableFuture<Void> answer = new CompletableFuture<>();
      var _ =
          fate.stepper()
              .spawn("send@" + instance + " " + event.id(), instance, () -> send(event, answer));
      return answer;
    };
  }

  private void send(Pending event, CompletableFuture<Void> answer) {
    try {
      fate.step();
    } catch (Stepper.Killed killed) {
      if (fate.oneIn(2)) {
        lingering.add(event);
      }
      throw killed;
    }
    if (!fate.strikes(Faults.Kind.SEND)) {
      append(event);
      fate.step();
      answer.complete(null);
      return;
    }
    switch (fate.below(3)) {
      case 0 -> append(event);
      case 1 -> lingering.add(event);
      default -> fate.say("lost in the network: %s", event.id());
    }
    fate.step();
    fate.say("no acknowledgement: %s", event.id());
    answer.completeExceptionally(new IllegalStateException("timed out"));
  }

  boolean hasLingering() {
    return !lingering.isEmpty();
  }

  /** One that lingers arrives after all. */
  void deliverLate() {
    Pending event = lingering.remove(fate.below(lingering.size()));
    fate.say("late: %s", event.id());
    append(event);
  }

  private void append(Pending event) {
    String aggregate = event.id().substring(0, event.id().lastIndexOf('/'));
    int partition = Math.floorMod(aggregate.hashCode(), PARTITIONS);
    partitions.get(partition).add(record(event, partition));
    fate.say("broker has %s", event.id());
    Pending same = byId.putIfAbsent(event.id(), event);
    if (same != null) {
      duplicates++;
      assertThat(event.envelope().data())
          .as("two contents under the id %s", event.id())
          .isEqualTo(same.envelope().data());
      return;
    }
    List<Pending> before = first.computeIfAbsent(aggregate, _ -> new ArrayList<>());
    assertThat(event.sequence())
        .as("first deliveries of %s are in order, without gaps", aggregate)
        .isEqualTo(before.size() + 1L);
    before.add(event);
  }

  private Incoming record(Pending event, int partition) {
    Map<String, String> headers = new LinkedHashMap<>();
    CloudEventsHeaders.write(event.envelope())
        .forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
    return new Incoming(
        event.topic(),
        partition,
        partitions.get(partition).size(),
        event.envelope().aggregateId(),
        headers,
        event.envelope().data());
  }

  List<Incoming> partition(int number) {
    return partitions.get(number);
  }

  /** First deliveries of an aggregate's events. */
  List<Pending> first(String aggregate) {
    return first.getOrDefault("tally/" + aggregate, List.of());
  }

  int duplicates() {
    return duplicates;
  }
}
