package org.samenspraak.backbone.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.BackboneProperties;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.store.Change;
import org.samenspraak.backbone.store.DocumentStore;
import org.samenspraak.backbone.store.InMemoryDocumentStore;
import org.samenspraak.backbone.store.InMemoryLeaseStore;
import org.samenspraak.backbone.store.Kind;
import org.samenspraak.backbone.store.LeaseStore;
import org.samenspraak.backbone.store.Pending;
import org.samenspraak.backbone.store.Stored;

class SweepTest {
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");

  private final Map<String, CompletableFuture<Void>> sent = new LinkedHashMap<>();
  private final AtomicLong clock = new AtomicLong();
  private final DocumentStore store = new InMemoryDocumentStore(Kind.of(Tally.class));
  private final LeaseStore leases = new InMemoryLeaseStore();
  private final RelayFigures figures =
      new RelayFigures(new SimpleMeterRegistry(), InstantSource.fixed(NOON.plusSeconds(90)));
  private final Relay relay =
      new Relay(
          event -> {
            CompletableFuture<Void> answer = new CompletableFuture<>();
            sent.put(event.id(), answer);
            return answer;
          },
          figures);
  private final RelaySettings settings = BackboneProperties.defaults().relay();
  private final Sweep sweep = sweep("me");

  private Sweep sweep(String holder) {
    Lease lease = new Lease(leases, "sweep", holder, settings.leaseAbandoned(), clock::get);
    return new Sweep(List.of(store), relay, lease, clock::get, figures, settings);
  }

  private static Pending event(String id, long sequence) {
    String eventId = "tally/" + id + "/" + sequence;
    Actor clerk = new Actor("clerk", "");
    return new Pending(
        eventId,
        sequence,
        "tally-events",
        NOON,
        new Envelope(eventId, "tally.marked.v1", "/t", sequence, NOON, clerk, null, new byte[0]));
  }

  private void pending(String id, int events) {
    List<Pending> outbox = new ArrayList<>();
    for (int n = 1; n <= events; n++) {
      outbox.add(event(id, n));
    }
    Document state = new Document("marks", List.of());
    assertThat(
            store.insert(new Stored(id, 1, 1, events, 1, state, outbox, List.of(), Map.of(), null)))
        .isTrue();
  }

  private void lookAfter(long millis) {
    clock.addAndGet(Duration.ofMillis(millis).toNanos());
    sweep.look();
    sweep.take();
  }

  private Set<String> failAll() {
    Set<String> failed = new HashSet<>(sent.keySet());
    List.copyOf(sent.values())
        .forEach(answer -> answer.completeExceptionally(new IllegalStateException("away")));
    sent.clear();
    return failed;
  }

  @Test
  void aHeadIsTakenWhenItWasSeenUnchangedTwoSecondsBefore() {
    pending("a", 2);
    lookAfter(0);
    lookAfter(1_999);
    assertThat(sent).isEmpty();

    lookAfter(1);

    assertThat(sent).containsOnlyKeys("tally/a/1");
    sent.get("tally/a/1").complete(null);
    assertThat(sent).containsOnlyKeys("tally/a/1", "tally/a/2");
    sent.get("tally/a/2").complete(null);
    relay.finish();
    assertThat(store.waiting()).isEmpty();
    assertThat(store.history("a", 1, 2)).hasSize(2);
  }

  @Test
  void aHeadThatMovedIsSomebodysAndIsLeftToIt() {
    pending("a", 3);
    lookAfter(0);
    store.pullSome(Map.of("a", List.of("tally/a/1")));
    lookAfter(2_000);
    store.pullSome(Map.of("a", List.of("tally/a/2")));
    lookAfter(1_999);

    assertThat(sent).isEmpty();
  }

  @Test
  void whatThisInstanceIsSendingIsLeftAlone() {
    pending("a", 1);
    relay.hold(store, "a", store.outboxes(List.of("a")).get("a"), () -> {});
    lookAfter(0);
    lookAfter(5_000);

    assertThat(relay.held()).isEqualTo(1);
    assertThat(sent).hasSize(1);
    assertThat(failAll()).hasSize(1);
    lookAfter(1_000);
    assertThat(sent).containsOnlyKeys("tally/a/1");
  }

  @Test
  void atMostSixtyFourAreInFlightAndThoseThatCannotBeSentStarveNobody() {
    for (int n = 0; n < 150; n++) {
      pending("t" + n, 1);
    }
    lookAfter(0);
    lookAfter(2_000);
    assertThat(sent).hasSize(Sweep.MOST_IN_FLIGHT);
    lookAfter(2_000);
    assertThat(sent).hasSize(Sweep.MOST_IN_FLIGHT);

    Set<String> tried = new HashSet<>(failAll());
    lookAfter(1_000);
    tried.addAll(failAll());
    assertThat(tried).hasSize(128);
    lookAfter(1_000);
    tried.addAll(failAll());
    assertThat(tried).hasSize(150);
  }

  @Test
  void aMarkLeftOnADocumentWithoutPendingEventsIsTakenAway() {
    pending("a", 1);
    store.pullSome(Map.of("a", List.of("tally/a/1")));

    lookAfter(0);

    assertThat(store.waiting()).isEmpty();
  }

  @Test
  void withoutTheLeaseNothingIsTakenAndTheFiguresAreNotANumber() {
    assertThat(new Lease(leases, "sweep", "other", settings.leaseAbandoned(), () -> 0).renew())
        .isTrue();
    pending("a", 1);
    lookAfter(0);
    lookAfter(2_999);

    assertThat(sent).isEmpty();
    assertThat(figures.pending()).isNaN();
    assertThat(figures.oldestSeconds()).isNaN();
  }

  @Test
  void whileSomethingIsPendingItLooksEverySecondAndElseEveryOther() {
    lookAfter(0);
    assertThat(sweep.pause()).isEqualTo(Duration.ofSeconds(2));

    pending("a", 1);
    lookAfter(2_000);
    assertThat(sweep.pause()).isEqualTo(Duration.ofSeconds(1));

    store.pullAll(Map.of("a", List.of("tally/a/1")));
    lookAfter(1_000);
    assertThat(sweep.pause()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void whatIsPendingAndHowOldItIsCanBeWatched() {
    pending("a", 2);
    pending("b", 1);
    lookAfter(0);

    assertThat(figures.pending()).isEqualTo(3);
    assertThat(figures.oldestSeconds()).isEqualTo(90);
  }

  @Test
  void aConflictInHistoryStaysPending() {
    pending("a", 1);
    Envelope other =
        new Envelope(
            "tally/a/1",
            "tally.marked.v1",
            "/t",
            1,
            NOON,
            new Actor("clerk", ""),
            null,
            new byte[] {1});
    store.archive(List.of(new Pending("tally/a/1", 1, "tally-events", NOON, other)));
    lookAfter(0);
    lookAfter(2_000);
    sent.get("tally/a/1").complete(null);
    relay.finish();

    assertThat(store.waiting()).hasSize(1);
    assertThat(relay.held()).isZero();
  }

  @Test
  void anEventThatCameMeanwhileIsSentByTheHolder() {
    pending("a", 1);
    lookAfter(0);
    lookAfter(2_000);
    store.update("a", 1, new Change(2, 2, 1, null, List.of(event("a", 2)), "k", null, null));
    sent.get("tally/a/1").complete(null);
    relay.finish();

    assertThat(sent).containsOnlyKeys("tally/a/1", "tally/a/2");
    sent.get("tally/a/2").complete(null);
    relay.finish();
    assertThat(store.waiting()).isEmpty();
    assertThat(relay.held()).isZero();
  }
}
