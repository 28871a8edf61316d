package org.samenspraak.backbone.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.samenspraak.backbone.dispatch.Parked;

/** What the reactions did, held against the events that there were. */
record Effects(ReplicaSet nodes) {

  /** The name under which a message's effect in a reaction is marked. */
  static String of(Parked parked) {
    return Marking.effect(parked.group(), parked.message().headers().get("ce_id"));
  }

  /** Whether there is a document for the effect of a parked message. */
  boolean hasTarget(Parked parked) {
    String target = Marking.target(parked.group(), parked.message().key());
    return nodes.majority().documents().find(target).isPresent();
  }

  /** What was done to a tally, for good. */
  List<String> marks(String id) {
    return marks(nodes.majority(), id);
  }

  private static List<String> marks(Node node, String id) {
    return node.documents()
        .find(id)
        .map(found -> found.state().getList("marks", String.class))
        .orElse(List.of());
  }

  /** How often that effect took place, even if that may yet be lost. */
  int count(String effect) {
    return Math.toIntExact(
        Marking.TARGETS.stream()
            .flatMap(target -> marks(nodes.primary(), target).stream())
            .filter(effect::equals)
            .count());
  }

  /** Each effect once and in the order of its events; discarded ones not after their discard. */
  void check(FakeBroker broker, Operator operator) {
    Set<String> discarded = operator.discarded(nodes.majority().parked());
    for (String reaction : Marking.REACTIONS) {
      for (String source : Marking.SOURCES) {
        List<String> expected = new ArrayList<>();
        broker.first(source).forEach(event -> expected.add(Marking.effect(reaction, event.id())));
        List<String> found = new ArrayList<>(marks(Marking.target(reaction, source)));
        found.retainAll(Set.copyOf(expected));
        expected.removeIf(effect -> discarded.contains(effect) && !found.contains(effect));
        assertThat(found).as("each effect once and in the order of its events").isEqualTo(expected);
      }
    }
    discarded.forEach(effect ->
        assertThat(count(effect))
            .as("effects of %s, compared with those when it was discarded", effect)
            .isLessThanOrEqualTo(operator.mostEffectsAfterDiscard(effect)));
  }
}
