package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.Stored;

/**
 * Looks at the documents of one kind after every operation and holds them against what was
 * promised.
 */
final class Audit {
  private final DocumentStore raw;
  private final Map<String, List<Long>> pendingBefore = new HashMap<>();
  private final Set<String> pulled = new HashSet<>();
  private final Set<String> ids = new HashSet<>();
  private int commits;

  Audit(DocumentStore raw) {
    this.raw = raw;
  }

  void committed(String id) {
    commits++;
    ids.add(id);
    check(id);
  }

  void checkAll(Collection<String> some) {
    some.forEach(this::check);
  }

  /**
   * Every committed event is pending or in history; a pulled one never returns; the sweep can see
   * what is pending.
   */
  private void check(String id) {
    Stored document = raw.find(id).orElseThrow();
    List<Long> pending = document.outbox().stream().map(Pending::sequence).toList();
    assertThat(pending).as("outbox of %s is in order", id).isSorted();
    for (Long before : pendingBefore.getOrDefault(id, List.of())) {
      if (!pending.contains(before)) {
        pulled.add(id + "/" + before);
      }
    }
    pendingBefore.put(id, pending);
    assertThat(pending)
        .as("a pulled event of %s is pending again", id)
        .noneMatch(sequence -> pulled.contains(id + "/" + sequence));
    Set<Long> somewhere = new HashSet<>(pending);
    raw.history(id, 1, document.sequence()).forEach(event -> somewhere.add(event.sequence()));
    assertThat(somewhere)
        .as("each committed event of %s is pending or in history", id)
        .hasSize((int) document.sequence());
    if (!pending.isEmpty()) {
      assertThat(raw.waiting())
          .as("the sweep can see what is pending of %s", id)
          .anyMatch(waiting -> waiting.id().equals(id));
    }
  }

  /**
   * At the end: nothing is pending, nothing is marked, and the broker has each event in the order
   * of its aggregate.
   */
  void checkDrained(FakeBroker broker) {
    assertThat(raw.waiting()).as("all is drained").isEmpty();
    for (String id : ids) {
      Stored document = raw.find(id).orElseThrow();
      assertThat(raw.history(id, 1, document.sequence())).hasSize((int) document.sequence());
      List<String> expected = new ArrayList<>();
      for (long sequence = 1; sequence <= document.sequence(); sequence++) {
        expected.add(raw.kind().name() + "/" + id + "/" + sequence);
      }
      assertThat(broker.first(raw.kind().name() + "/" + id))
          .as("the broker has every event of %s, first ones in order", id)
          .isEqualTo(expected);
    }
  }

  boolean isDrained() {
    return raw.waiting().isEmpty();
  }

  int commits() {
    return commits;
  }
}
