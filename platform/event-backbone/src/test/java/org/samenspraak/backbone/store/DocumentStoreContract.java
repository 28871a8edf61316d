package org.samenspraak.backbone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Wake;

/** What every body of the store must do; each test here is one operation the product uses. */
abstract class DocumentStoreContract {
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final Wake AT_NOON = new Wake("closing", NOON);
  private static final Wake LATER = new Wake("closing", NOON.plusMillis(500));

  private DocumentStore store;

  abstract DocumentStore empty(Kind kind);

  @BeforeEach
  void start() {
    store = empty(Kind.of(Dossier.class));
  }

  static Pending event(String id, long sequence) {
    return event(id, sequence, "{\"n\":" + sequence + "}");
  }

  static Pending event(String id, long sequence, String data) {
    String eventId = "dossier/" + id + "/" + sequence;
    return new Pending(
        eventId,
        sequence,
        "dossier-events",
        NOON,
        new Envelope(
            eventId,
            "dossier.noted.v1",
            "/test",
            sequence,
            NOON,
            new Actor("clerk", ""),
            null,
            data.getBytes(UTF_8)));
  }

  private static Document state(String owner, String title, String... numbers) {
    return new Document("owner", owner)
        .append("title", title)
        .append("numberKeys", List.of(numbers));
  }

  private static Stored fresh(String id, Document state, @Nullable Wake wakeOn, int events) {
    return new Stored(
        id,
        1,
        1,
        events,
        1,
        state,
        IntStream.rangeClosed(1, events).mapToObj(n -> event(id, n)).toList(),
        List.of("first"),
        Map.of(),
        wakeOn);
  }

  private void insert(String id, int events) {
    assertThat(store.insert(fresh(id, state(id, "t", "n/" + id), null, events))).isTrue();
  }

  private static Change appending(String id, long sequence) {
    return new Change(2, sequence, 1, null, List.of(event(id, sequence)), null, null, null);
  }

  private static RequestChange byClerk(String key, long version, Set<String> past) {
    return new RequestChange(
        RequestKey.of("clerk", key), new RequestMark("h", version, NOON), past, 1, 1, NOON);
  }

  private static List<String> ids(List<Pending> events) {
    return events.stream().map(Pending::id).toList();
  }

  @Nested
  class WhenWritten {
    @Test
    void aDocumentIsReadAsItWasWritten() {
      Stored fresh = fresh("a", state("demir", "plan", "d/2020/148"), AT_NOON, 2);

      assertThat(store.insert(fresh)).isTrue();

      assertThat(store.find("a").orElseThrow()).usingRecursiveComparison().isEqualTo(fresh);
      assertThat(store.find("b")).isEmpty();
    }

    @Test
    void aTakenIdIsNoErrorAndLeavesWhatIsThere() {
      insert("a", 0);

      assertThat(store.insert(fresh("a", state("x", "y", "z"), null, 1))).isFalse();

      assertThat(store.find("a").orElseThrow().outbox()).isEmpty();
    }

    @Test
    void aTakenUniqueValueIsNamedByItsIndexAsDeclared() {
      store.insert(fresh("a", state("demir", "plan", "d/148", "b/92"), null, 0));

      assertThatThrownBy(
              () -> store.insert(fresh("b", state("beke", "plan", "b/93", "b/92"), null, 0)))
          .isInstanceOfSatisfying(
              UniqueTaken.class, e -> assertThat(e.index()).isEqualTo("numberKeys"));
      assertThatThrownBy(() -> store.insert(fresh("b", state("demir", "plan", "b/93"), null, 0)))
          .isInstanceOfSatisfying(
              UniqueTaken.class, e -> assertThat(e.index()).isEqualTo("owner,title"));
      assertThat(store.find("b")).isEmpty();
    }

    @Test
    void aChangeMayNotTakeAnothersUniqueValueAndMayKeepItsOwn() {
      store.insert(fresh("a", state("demir", "plan", "d/148"), null, 0));
      store.insert(fresh("b", state("beke", "plan", "b/92"), null, 0));
      Change taking =
          new Change(2, 0, 1, state("beke", "plan", "b/92", "d/148"), List.of(), "k", null, null);
      Change keeping =
          new Change(2, 0, 1, state("beke", "plan", "b/92"), List.of(), "k", null, null);

      assertThatThrownBy(() -> store.update("b", 1, taking)).isInstanceOf(UniqueTaken.class);
      assertThat(store.find("b").orElseThrow().version()).isEqualTo(1);
      assertThat(store.update("b", 1, keeping)).isPresent();
    }

    @Test
    void aValueGivenUpIsFreeForAnother() {
      store.insert(fresh("a", state("demir", "plan", "d/148"), null, 0));
      store.update(
          "a", 1, new Change(2, 0, 1, state("demir", "x", "d/149"), List.of(), null, null, null));

      assertThat(store.insert(fresh("b", state("demir", "plan", "d/148"), null, 0))).isTrue();
    }
  }

  @Nested
  class WhenChanged {
    @Test
    void everyPartIsWrittenAtOnceAndWhatIsPendingIsCounted() {
      insert("a", 1);
      RequestChange request = byClerk("k1", 2, Set.of());
      Document next = state("a", "other", "n/a");

      OptionalInt pending =
          store.update(
              "a", 1, new Change(2, 2, 1, next, List.of(event("a", 2)), "key", request, AT_NOON));

      assertThat(pending).hasValue(2);
      Stored after = store.find("a").orElseThrow();
      assertThat(ids(after.outbox())).containsExactly("dossier/a/1", "dossier/a/2");
      assertThat(after.version()).isEqualTo(2);
      assertThat(after.revision()).isEqualTo(2);
      assertThat(after.sequence()).isEqualTo(2);
      assertThat(after.state()).isEqualTo(next);
      assertThat(after.inbox()).containsExactly("first", "key");
      assertThat(after.clients())
          .isEqualTo(ClientRequests.after(Map.of(), request))
          .containsOnlyKeys(request.key().client());
      assertThat(after.wakeOn()).isEqualTo(AT_NOON);
    }

    @Test
    void whoChangesItLoadsItsStateAndTheMarksThatItsCauseIsRecognisedBy() {
      insert("a", 2);
      RequestChange request = byClerk("k1", 2, Set.of());
      store.update("a", 1, new Change(1, 2, 1, null, List.of(), "key", request, null));
      Actor clerk = new Actor("clerk", "");
      Instant at = Instant.parse("2020-10-28T11:00:00Z");

      Loaded forMessage = store.load("a", new Cause.Once(clerk, at, "key")).orElseThrow();
      Loaded forRequest =
          store
              .load("a", new Cause.Request(clerk, "clerk", at, "n", "k1", "h", null))
              .orElseThrow();
      Loaded forPlainRequest =
          store
              .load("a", new Cause.Request(clerk, "clerk", at, "n", null, "h", null))
              .orElseThrow();

      assertThat(forMessage.inbox()).containsExactly("first", "key");
      assertThat(forRequest.client().whole())
          .containsExactly(Map.entry(request.key().request(), request.mark()));
      Loaded expected =
          new Loaded("a", 2, 1, 2, 1, state("a", "t", "n/a"), 2, List.of(), ClientRequests.NONE);
      for (Loaded loaded : List.of(forMessage, forRequest, forPlainRequest)) {
        assertThat(loaded)
            .usingRecursiveComparison()
            .ignoringFields("inbox", "client")
            .isEqualTo(expected);
      }
      assertThat(store.load("b", new Cause.Once(clerk, at, "key"))).isEmpty();
    }

    @Test
    void whatChangesNothingRaisesTheVersionAndNotTheRevision() {
      insert("a", 1);
      store.update("a", 1, new Change(1, 1, 1, null, List.of(), "k1", null, null));
      store.update("a", 2, new Change(1, 1, 1, null, List.of(), "k2", null, null));

      Stored unchanged = store.find("a").orElseThrow();
      assertThat(unchanged.version()).isEqualTo(3);
      assertThat(unchanged.revision()).isEqualTo(1);
      Cause.Once once = new Cause.Once(new Actor("clerk", ""), NOON, "k3");
      assertThat(store.load("a", once).orElseThrow().revision()).isEqualTo(1);

      store.update("a", 3, new Change(4, 2, 1, null, List.of(event("a", 2)), "k3", null, null));

      assertThat(store.find("a").orElseThrow().revision()).isEqualTo(4);
    }

    @Test
    void anotherVersionIsLeftAlone() {
      insert("a", 0);
      store.update("a", 1, appending("a", 1));

      assertThat(store.update("a", 1, appending("a", 2))).isEmpty();
      assertThat(store.update("nobody", 1, appending("nobody", 1))).isEmpty();
      assertThat(store.find("a").orElseThrow().sequence()).isEqualTo(1);
      assertThat(store.find("nobody")).isEmpty();
    }

    @Test
    void requestsBecomeDigestsInTheUpdateThatAddsAnother() {
      insert("a", 0);
      RequestChange first = byClerk("k1", 2, Set.of());
      RequestChange second =
          new RequestChange(
              RequestKey.of("clerk", "k2"), new RequestMark("h", 3, NOON), Set.of(), 2, 2, NOON);
      RequestChange third =
          new RequestChange(
              RequestKey.of("clerk", "k3"),
              new RequestMark("h", 4, NOON.plusSeconds(1)),
              Set.of(first.key().request(), second.key().request()),
              1,
              3,
              NOON.plusSeconds(1));
      int version = 1;
      for (RequestChange request : List.of(first, second, third)) {
        store.update("a", version, new Change(1, 0, 1, null, List.of(), null, request, null));
        version++;
      }

      assertThat(store.requests("a", first.key().client()))
          .containsExactly(Map.entry(third.key().request(), third.mark()));
      assertThat(store.requests("a", "another")).isEmpty();
      assertThat(store.requests("nobody", first.key().client())).isEmpty();
      assertThat(loaded("k1").past()).contains(first.key().request());
      assertThat(loaded("k1").whole()).doesNotContainKey(first.key().request());
      assertThat(loaded("k3").whole()).containsKey(third.key().request());
      assertThat(loaded("k3").count()).isEqualTo(1);
      assertThat(loaded("k3").ever()).isEqualTo(3);
      assertThat(loaded("k3").oldest()).isEqualTo(NOON.plusSeconds(1));
    }

    private ClientRequests loaded(String key) {
      Actor clerk = new Actor("clerk", "");
      return store
          .load("a", new Cause.Request(clerk, "clerk", NOON, "n", key, "h", null))
          .orElseThrow()
          .client();
    }

    @Test
    void aMomentNoLongerAwaitedIsGone() {
      store.insert(fresh("a", state("a", "t", "n"), AT_NOON, 0));

      store.update("a", 1, new Change(1, 0, 1, null, List.of(), "k", null, null));

      assertThat(store.find("a").orElseThrow().wakeOn()).isNull();
      assertThat(store.nextWake()).isEmpty();
    }

    @Test
    void ofManyAtOnceWithOneVersionExactlyOneSucceeds() throws Exception {
      insert("a", 0);
      Callable<Boolean> change = () -> store.update("a", 1, appending("a", 1)).isPresent();
      int succeeded = 0;
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (Future<Boolean> result :
            threads.invokeAll(IntStream.range(0, 16).mapToObj(n -> change).toList())) {
          succeeded += result.get() ? 1 : 0;
        }
      }

      assertThat(succeeded).isEqualTo(1);
      assertThat(store.find("a").orElseThrow().outbox()).hasSize(1);
    }
  }

  @Nested
  class WhenSent {
    @Test
    void archivingTwiceKeepsTheFirstAndSaysItIsThere() {
      assertThat(store.archive(List.of(event("a", 1), event("b", 1))).ids()).hasSize(2);

      DocumentStore.Archived again = store.archive(List.of(event("a", 2), event("a", 1)));

      assertThat(again.ids()).containsExactlyInAnyOrder("dossier/a/1", "dossier/a/2");
      assertThat(again.conflicting()).isEmpty();
      assertThat(ids(store.history("a", 1, 2))).containsExactly("dossier/a/1", "dossier/a/2");
    }

    @Test
    void anIdTakenByAnotherContentIsAConflictAndKeepsNobodyElseOut() {
      store.archive(List.of(event("a", 1)));

      DocumentStore.Archived archived =
          store.archive(List.of(event("a", 1, "{\"other\":true}"), event("a", 2)));

      assertThat(archived.conflicting()).containsExactly("dossier/a/1");
      assertThat(archived.ids()).containsExactly("dossier/a/2");
      assertThat(store.history("a", 1, 1).getFirst().sameAs(event("a", 1))).isTrue();
    }

    @Test
    void pullingAllThatIsPendingTakesTheMarkAway() {
      insert("a", 2);
      insert("b", 1);

      assertThat(
              store.pullAll(
                  Map.of("a", List.of("dossier/a/1", "dossier/a/2"), "b", List.of("dossier/b/1"))))
          .isTrue();

      assertThat(store.waiting()).isEmpty();
      assertThat(store.outboxes(List.of("a", "b"))).isEmpty();
      assertThat(store.find("a").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void pullingAllDoesNothingWhereAnotherIsPending() {
      insert("a", 2);
      insert("b", 1);

      assertThat(store.pullAll(Map.of("a", List.of("dossier/a/1"), "b", List.of("dossier/b/1"))))
          .isFalse();

      assertThat(store.outboxes(List.of("a", "b"))).containsOnlyKeys("a");
      assertThat(store.waiting())
          .containsExactly(new DocumentStore.Waiting("a", "dossier/a/1", NOON, 2));
    }

    @Test
    void asManyOthersPendingAreNotTakenForThese() {
      insert("a", 2);
      store.pullSome(Map.of("a", List.of("dossier/a/1")));

      assertThat(store.pullAll(Map.of("a", List.of("dossier/a/1")))).isFalse();

      assertThat(store.waiting()).hasSize(1);
    }

    @Test
    void pullingSomeLeavesTheOthersAndTheMark() {
      insert("a", 3);

      store.pullSome(Map.of("a", List.of("dossier/a/1", "dossier/a/2")));

      assertThat(ids(store.outboxes(List.of("a")).get("a"))).containsExactly("dossier/a/3");
      assertThat(store.waiting()).hasSize(1);
      store.pullSome(Map.of("a", List.of("dossier/a/3")));
      assertThat(store.waiting()).containsExactly(new DocumentStore.Waiting("a", null, null, 0));
      assertThat(store.pullAll(Map.of("a", List.of()))).isTrue();
      assertThat(store.waiting()).isEmpty();
    }

    @Test
    void anEventAppendedAfterThePullIsMarkedAgain() {
      insert("a", 1);
      store.pullAll(Map.of("a", List.of("dossier/a/1")));

      assertThat(store.update("a", 1, appending("a", 2))).hasValue(1);

      assertThat(store.waiting()).hasSize(1);
    }

    @Test
    void theMarkOfADocumentWithPendingEventsIsNotTakenByAnEmptyPull() {
      insert("a", 1);

      assertThat(store.pullAll(Map.of("a", List.of()))).isFalse();

      assertThat(store.waiting()).hasSize(1);
    }

    @Test
    void historyIsInOrderAlsoWhenItIsLong() {
      List<Pending> events = new ArrayList<>();
      for (int n = 1_200; n >= 1; n--) {
        events.add(event("a", n));
      }
      store.archive(events);

      assertThat(store.history("a", 1, 1_300))
          .hasSize(1_200)
          .isSortedAccordingTo((x, y) -> Long.compare(x.sequence(), y.sequence()));
    }
  }

  @Nested
  class WhenAMomentComes {
    @Test
    void thoseAtOrBeforeItAreDueTheEarliestFirst() {
      store.insert(fresh("later", state("a", "t", "1"), LATER, 0));
      store.insert(fresh("noon", state("b", "t", "2"), AT_NOON, 0));
      store.insert(fresh("never", state("c", "t", "3"), null, 0));

      assertThat(store.due(NOON, 10)).containsExactly(new DocumentStore.Due("noon", AT_NOON));
      assertThat(store.due(NOON.plusSeconds(1), 10))
          .containsExactly(
              new DocumentStore.Due("noon", AT_NOON), new DocumentStore.Due("later", LATER));
      assertThat(store.due(NOON.plusSeconds(1), 1)).hasSize(1);
      assertThat(store.due(NOON.minusNanos(1), 10)).isEmpty();
      assertThat(store.nextWake()).contains(NOON);
    }
  }
}
