package org.samenspraak.backbone.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.Stored;

/** Holds each document, whenever it changed for good, against what was promised. */
final class Audit {
  private final DocumentStore documents;
  private final Map<String, Known> known = new TreeMap<>();
  private int commits;

  /** What was seen of a document so far. */
  private static final class Known {
    private long version;
    private List<Long> pending = List.of();
    private final Set<Long> pulled = new HashSet<>();
    private final Set<Long> inHistory = new HashSet<>();
  }

  Audit(DocumentStore documents) {
    this.documents = documents;
  }

  /**
   * Every committed event is pending or in history; a pulled one never returns; the sweep can see
   * what is pending.
   */
  void check(String id) {
    Stored document = documents.find(id).orElse(null);
    if (document == null) {
      return;
    }
    Known seen = known.computeIfAbsent(id, _ -> new Known());
    commits += Math.toIntExact(document.version() - seen.version);
    seen.version = document.version();
    List<Long> pending = document.outbox().stream().map(Pending::sequence).toList();
    assertThat(pending).as("outbox of %s is in order", id).isSorted();
    seen.pending.stream().filter(before -> !pending.contains(before)).forEach(seen.pulled::add);
    seen.pending = pending;
    assertThat(pending)
        .as("no event of %s that was pulled is pending again", id)
        .noneMatch(seen.pulled::contains);
    checkNothingLost(id, document.sequence(), seen);
    if (!pending.isEmpty()) {
      assertThat(documents.waiting())
          .as("the sweep can see what is pending of %s", id)
          .anyMatch(waiting -> waiting.id().equals(id));
    }
  }

  private void checkNothingLost(String id, long sequence, Known seen) {
    List<Long> neither = new ArrayList<>();
    for (long event = 1; event <= sequence; event++) {
      if (!seen.pending.contains(event) && !seen.inHistory.contains(event)) {
        neither.add(event);
      }
    }
    if (neither.isEmpty()) {
      return;
    }
    documents
        .history(id, neither.getFirst(), neither.getLast())
        .forEach(event -> seen.inHistory.add(event.sequence()));
    assertThat(seen.inHistory)
        .as("each committed event of %s is pending or in history", id)
        .containsAll(neither);
  }

  /**
   * At the end: nothing is pending, nothing is marked, and the broker has each event, and no other,
   * in the order of its aggregate.
   */
  void checkDrained(FakeBroker broker) {
    assertThat(documents.waiting()).as("what still waits").isEmpty();
    known.forEach((id, seen) -> {
      long sequence = documents.find(id).orElseThrow().sequence();
      assertThat(contents(broker.first(id)))
          .as("the broker has every event of %s as it is in history, first ones in order", id)
          .isEqualTo(contents(documents.history(id, 1, sequence)))
          .hasSize(Math.toIntExact(sequence));
    });
  }

  private static Map<String, String> contents(List<Pending> events) {
    Map<String, String> contents = new LinkedHashMap<>();
    events.forEach(event -> contents.put(event.id(), new String(event.envelope().data(), UTF_8)));
    return contents;
  }

  boolean isDrained() {
    return documents.waiting().isEmpty();
  }

  /** The version of a document that a majority has; 0 when there is none. */
  long version(String id) {
    Known seen = known.get(id);
    return seen == null ? 0 : seen.version;
  }

  /**
   * A document as somebody meets it who looks before he asks.
   *
   * @param version as callers see it
   * @param marks how many there were then
   */
  record Sight(long version, int marks) {}

  /** What a majority has. */
  Sight sight(String id) {
    Stored document = documents.find(id).orElseThrow();
    return new Sight(document.revision(), document.state().getList("marks", String.class).size());
  }

  /** How many events of it a majority has. */
  long events(String id) {
    return known.containsKey(id) ? documents.find(id).orElseThrow().sequence() : 0;
  }

  int commits() {
    return commits;
  }
}
