package org.samenspraak.backbone.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.aggregate.TimelineEntry;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.wire.EventCodec;

/** What changing an aggregate promises, on every body of the store. */
abstract class AggregateStoreContract {
  private static final Instant NOON = Instant.parse("2020-10-28T11:00:00Z");
  private static final Instant MACHINE = Instant.parse("2026-01-05T10:00:00Z");
  private static final Actor CLERK = new Actor("clerk", "");
  private static final LocalDate DUE = LocalDate.of(2020, 11, 30);
  private static final Duration DAYS_KEPT = Duration.ofDays(7);
  private static final int MOST_KEYS = 60;

  private final List<Commit> commits = new ArrayList<>();
  private final StateMapper mapper = new StateMapper();
  private DocumentStore store;
  private AggregateStore<Dossier> dossiers;
  private Instant machine = MACHINE;

  abstract DocumentStore empty(Kind kind);

  @BeforeEach
  void start() {
    store = empty(Kind.of(Dossier.class));
    dossiers = over(store, commits::add);
  }

  private AggregateStore<Dossier> over(DocumentStore documents, CommitListener listener) {
    EventCodec codec = new EventCodec(List.of(Dossier.DossierEvent.class), List.of());
    Stamp stamp = new Stamp(codec, "/test-service", () -> machine, () -> "00-t-s-01");
    return new AggregateStore<>(
        Dossier.class,
        documents,
        mapper,
        stamp,
        new LocalTurns(),
        listener,
        new Retention(DAYS_KEPT, MOST_KEYS));
  }

  private static Cause.Once once(String key) {
    return new Cause.Once(CLERK, NOON, key);
  }

  private static Cause.Request request(@Nullable String key, String hash, @Nullable Long ifMatch) {
    return new Cause.Request(CLERK, "clerk", NOON, "new", key, hash, ifMatch);
  }

  private static Cause.Request plain() {
    return request(null, "h", null);
  }

  private static Dossier plan() {
    return Dossier.open("plan", "demir", DUE, "d/148");
  }

  private Stored stored() {
    return store.find("p").orElseThrow();
  }

  private ClientRequests rememberedOf(String client) {
    return Objects.requireNonNull(stored().clients().get(RequestKey.of(client, "").client()));
  }

  private static void refused(Refusal.Kind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Refusal.class, e -> assertThat(e.kind()).isEqualTo(kind));
  }

  private static Consumer<Dossier> noting(String text) {
    return dossier -> dossier.note(text);
  }

  @Nested
  class Adding {
    @Test
    void storesStateAndEventsTogetherAndTellsOfThem() {
      Versioned<Dossier> added = dossiers.add("p", request("k", "h", null), () -> plan());

      assertThat(added.version()).isEqualTo(1);
      assertThat(added.changed()).isTrue();
      Pending event = stored().outbox().getFirst();
      assertThat(event.id()).isEqualTo("dossier/p/1");
      assertThat(event.topic()).isEqualTo("dossier-events");
      assertThat(event.committedAt()).isEqualTo(MACHINE);
      assertThat(event.envelope())
          .usingRecursiveComparison()
          .isEqualTo(
              new Envelope(
                  "dossier/p/1",
                  "dossier.opened.v1",
                  "/test-service",
                  1,
                  NOON,
                  CLERK,
                  "00-t-s-01",
                  "{\"title\":\"plan\"}".getBytes(UTF_8)));
      assertThat(commits).singleElement().satisfies(c -> assertThat(c.holdsBaton()).isTrue());
      assertThat(rememberedOf("clerk").whole())
          .containsExactly(
              Map.entry(RequestKey.of("clerk", "k").request(), new RequestMark("h", 1, MACHINE)));
    }

    @Test
    void theSameRequestAgainReturnsWhatIsThere() {
      dossiers.add("p", request("k", "h", null), () -> plan());
      dossiers.change("p", plain(), noting("één"));

      Versioned<Dossier> again = dossiers.add("p", request("k", "h", null), () -> plan());

      assertThat(again.changed()).isFalse();
      assertThat(again.version()).isEqualTo(2);
      assertThat(again.state().notes()).hasSize(1);
    }

    @Test
    void theSameRequestAgainReturnsWhatIsThereAlsoWhenItCouldNotBeMadeAnyMore() {
      dossiers.add("p", request("k", "h", null), () -> plan());

      Versioned<Dossier> again =
          dossiers.add(
              "p",
              request("k", "h", null),
              () -> {
                throw new Refusal(Refusal.Kind.INVALID, "gone", "Er is geen minister meer.");
              });

      assertThat(again.changed()).isFalse();
      assertThat(again.version()).isEqualTo(1);
    }

    @Test
    void anEventThatIsThereAlreadyIsDoneAlsoWhenAnotherFactIsMissingNow() {
      dossiers.add("p", once("first"), () -> plan());

      Versioned<Dossier> again =
          dossiers.add(
              "p",
              once("first"),
              () -> {
                throw new NotYet("no register");
              });

      assertThat(again.changed()).isFalse();
    }

    @Test
    void aStoreThatGoesAwayWhileItIsMadeIsToldAtOnce() {
      List<String> made = new ArrayList<>();

      assertThatThrownBy(() ->
              dossiers.add(
                  "p",
                  request("k", "h", null),
                  () -> {
                    made.add("once");
                    throw new StoreUnavailable("ministers", new IllegalStateException());
                  }))
          .isInstanceOf(StoreUnavailable.class);
      assertThat(made).hasSize(1);
    }

    @Test
    void whoSawAVersionMayNotAdd() {
      refused(Refusal.Kind.STALE, () -> dossiers.add("p", request("k", "h", 1L), () -> plan()));
      dossiers.add("p", request("k", "h", null), () -> plan());

      refused(Refusal.Kind.CONFLICT, () -> dossiers.add("p", request("k2", "h", 1L), () -> plan()));
      assertThat(dossiers.add("p", request("k", "h", 7L), () -> plan()).changed()).isFalse();
    }

    @Test
    void whoSawThatThereIsNoneMayMakeItUnlessSomebodyElseDid() {
      dossiers.addOrChange("p", request("k", "h", 0L), () -> plan(), noting("één"));

      refused(
          Refusal.Kind.STALE,
          () -> dossiers.addOrChange("p", request("k2", "h", 0L), () -> plan(), noting("twee")));
      assertThat(
              dossiers
                  .addOrChange("p", request("k3", "h", 1L), () -> plan(), noting("twee"))
                  .version())
          .isEqualTo(2);
    }

    @Test
    void whatIsNewIsNotLookedForFirst() {
      DocumentStore neverAsked =
          (DocumentStore)
              Proxy.newProxyInstance(
                  DocumentStore.class.getClassLoader(),
                  new Class<?>[] {DocumentStore.class},
                  (_, method, arguments) -> {
                    assertThat(method.getName()).isIn("kind", "insert");
                    return method.invoke(store, arguments);
                  });

      Versioned<Dossier> added =
          over(neverAsked, commits::add).add("p", request("k", "h", null), () -> plan());

      assertThat(added.changed()).isTrue();
    }

    @Test
    void aRepeatedKeyWithAnotherRequestIsRefused() {
      dossiers.add("p", request("k", "h", null), () -> plan());

      refused(
          Refusal.Kind.REUSED_KEY,
          () -> dossiers.add("p", request("k", "other", null), () -> plan()));
    }

    @Test
    void anotherRequestForAnExistingIdIsAConflict() {
      dossiers.add("p", request("k", "h", null), () -> plan());

      refused(Refusal.Kind.CONFLICT, () -> dossiers.add("p", plain(), () -> plan()));
    }

    @Test
    void anEventForAnExistingIdIsRecordedAndChangesNothing() {
      dossiers.add("p", once("first"), () -> plan());

      Versioned<Dossier> second =
          dossiers.add("p", once("second"), () -> Dossier.open("x", "beke", DUE, "b/92"));

      assertThat(second.changed()).isFalse();
      assertThat(second.state().title()).isEqualTo("plan");
      assertThat(stored().inbox()).containsExactly("first", "second");
      assertThat(stored().outbox()).hasSize(1);
    }

    @Test
    void aRepeatedEventHasNoSecondEffectWhateverItWouldMakeNow() {
      dossiers.add("p", once("first"), () -> plan());

      Versioned<Dossier> again =
          dossiers.add("p", once("first"), () -> Dossier.open("other", "beke", DUE, "b/92"));

      assertThat(again.changed()).isFalse();
      assertThat(again.state().title()).isEqualTo("plan");
      assertThat(stored().version()).isEqualTo(1);
      assertThat(stored().outbox()).hasSize(1);
      assertThat(commits).hasSize(1);
    }

    @Test
    void aTakenUniqueValueIsToldByItsIndexAndStoresNothing() {
      dossiers.add("p", plain(), () -> plan());

      assertThatThrownBy(
              () -> dossiers.add("q", plain(), () -> Dossier.open("x", "y", DUE, "d/148")))
          .isInstanceOfSatisfying(
              UniqueTaken.class, e -> assertThat(e.index()).isEqualTo("numberKeys"));
      assertThat(dossiers.find("q")).isEmpty();
    }

    @Test
    void ofTwinsWithOneKeyBothAreToldOfTheOne() throws Exception {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Versioned<Dossier>>> twins =
            IntStream.range(0, 8)
                .mapToObj(n ->
                    threads.submit(() ->
                        over(store, commit -> {}).add("p", request("k", "h", null), () -> plan())))
                .toList();
        int changed = 0;
        for (Future<Versioned<Dossier>> twin : twins) {
          changed += twin.get().changed() ? 1 : 0;
        }
        assertThat(changed).isEqualTo(1);
      }
      assertThat(stored().outbox()).hasSize(1);
    }

    @Test
    void addOrChangeCreatesAndDecidesInOneWriteThenOnlyDecides() {
      dossiers.addOrChange("p", once("one"), () -> plan(), noting("één"));
      dossiers.addOrChange("p", once("two"), () -> plan(), noting("twee"));
      dossiers.addOrChange("p", once("two"), () -> plan(), noting("nog eens"));

      assertThat(stored().version()).isEqualTo(2);
      assertThat(stored().sequence()).isEqualTo(3);
      assertThat(dossiers.get("p").state().notes())
          .extracting(Dossier.Note::text)
          .containsExactly("één", "twee");
    }
  }

  @Nested
  class WhenARequestComesAgainLate {
    private static final Refusal.Kind EXPIRED = Refusal.Kind.CONFLICT;

    @BeforeEach
    void exists() {
      dossiers.add("p", once("start"), () -> plan());
    }

    private void noteAs(String client, String key) {
      dossiers.change("p", requestOf(client, key), noting(key));
    }

    private static Cause.Request requestOf(String client, String key) {
      return new Cause.Request(Actor.parse(client), client, NOON, "n", key, "hash of " + key, null);
    }

    private List<String> notes() {
      return dossiers.get("p").state().notes().stream().map(Dossier.Note::text).toList();
    }

    private String whyRefused(String client, String key) {
      return catchThrowableOfType(Refusal.class, () -> noteAs(client, key)).type();
    }

    @Test
    void itIsRecognisedHoweverManyOthersCameInBetween() {
      noteAs("cabinet:beke", "oude cijfers");
      for (int n = 0; n < MOST_KEYS; n++) {
        noteAs("clerk", "k" + n);
      }
      noteAs("cabinet:beke", "nieuwe cijfers");

      noteAs("cabinet:beke", "oude cijfers");

      assertThat(notes()).hasSize(MOST_KEYS + 2).last().isEqualTo("nieuwe cijfers");
    }

    @Test
    void forAWeekItGetsItsAnswerAndAfterwardsItIsRefusedForEver() {
      noteAs("clerk", "k");
      machine = MACHINE.plus(DAYS_KEPT).minusMillis(1);
      noteAs("clerk", "k");
      machine = MACHINE.plus(DAYS_KEPT);

      refused(EXPIRED, () -> noteAs("clerk", "k"));
      machine = MACHINE.plus(Duration.ofDays(3_650));
      noteAs("clerk", "another");

      assertThat(whyRefused("clerk", "k")).isEqualTo("expired-idempotency-key");
      assertThat(notes()).containsExactly("k", "another");
    }

    @Test
    void onlyADigestStaysOfWhatIsPast() {
      for (int n = 0; n < 20; n++) {
        noteAs("clerk", "k" + n);
      }
      machine = MACHINE.plus(Duration.ofDays(1));
      noteAs("clerk", "a day later");
      noteAs("cabinet:beke", "of another");
      machine = MACHINE.plus(DAYS_KEPT).plus(Duration.ofHours(1));
      noteAs("clerk", "tidies nothing yet");
      assertThat(rememberedOf("clerk").past()).isEmpty();
      machine = MACHINE.plus(DAYS_KEPT).plus(Duration.ofHours(25));
      noteAs("clerk", "tidies");

      ClientRequests left = rememberedOf("clerk");
      assertThat(left.past()).hasSize(21);
      assertThat(left.whole()).hasSize(2);
      assertThat(left.count()).isEqualTo(2);
      assertThat(left.ever()).isEqualTo(23);
      assertThat(left.oldest()).isEqualTo(MACHINE.plus(DAYS_KEPT).plus(Duration.ofHours(1)));
      assertThat(rememberedOf("cabinet:beke").whole()).hasSize(1);
      for (int n = 0; n < 20; n++) {
        assertThat(whyRefused("clerk", "k" + n)).isEqualTo("expired-idempotency-key");
      }
    }

    @Test
    void aClientBeyondItsBoundWaitsAndNothingYoungerIsForgotten() {
      noteAs("clerk", "first");
      machine = MACHINE.plus(Duration.ofDays(2));
      for (int n = 1; n < MOST_KEYS; n++) {
        noteAs("clerk", "k" + n);
      }

      assertThatThrownBy(() -> noteAs("clerk", "one too many"))
          .isInstanceOfSatisfying(
              Refusal.class,
              e -> {
                assertThat(e.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
                assertThat(e.type()).isEqualTo("too-many-idempotency-keys");
                assertThat(e.retryAfter()).isEqualTo(Duration.ofDays(5));
              });
      noteAs("clerk", "first");
      noteAs("cabinet:beke", "another client");
      dossiers.change("p", plain(), noting("without a key"));
      assertThat(notes()).hasSize(MOST_KEYS + 2);

      machine = MACHINE.plus(DAYS_KEPT);
      noteAs("clerk", "one too many");

      assertThat(notes()).last().isEqualTo("one too many");
      assertThat(whyRefused("clerk", "first")).isEqualTo("expired-idempotency-key");
    }

    @Test
    void oneThatMadeTheAggregateIsRecognisedAsLong() {
      Cause.Request filing = request("k", "h", null);
      dossiers.add("q", filing, () -> Dossier.open("x", "beke", DUE, "b/92"));
      machine = MACHINE.plus(DAYS_KEPT).minusMillis(1);
      assertThat(dossiers.add("q", filing, () -> plan()).changed()).isFalse();
      machine = MACHINE.plus(DAYS_KEPT);

      refused(EXPIRED, () -> dossiers.add("q", filing, () -> plan()));
    }

    @Test
    void itIsRecognisedBeforeAnythingElseIsLookedAt() {
      dossiers.change("p", request("k", "h", 1L), noting("één"));
      machine = MACHINE.plus(Duration.ofDays(30));

      refused(EXPIRED, () -> dossiers.change("p", request("k", "other", 1L), noting("twee")));
    }
  }

  @Nested
  class Changing {
    @BeforeEach
    void exists() {
      dossiers.add("p", once("start"), () -> plan());
      commits.clear();
    }

    @Test
    void whatIsNotThereIsNotFound() {
      refused(Refusal.Kind.NOT_FOUND, () -> dossiers.change("q", plain(), noting("x")));
      refused(Refusal.Kind.NOT_FOUND, () -> dossiers.get("q"));
      assertThat(dossiers.find("q")).isEmpty();
      assertThat(dossiers.timeline("q")).isEmpty();
    }

    @Test
    void aRefusalLeavesNothingBehind() {
      refused(
          Refusal.Kind.INVALID, () -> dossiers.change("p", request("k", "h", null), noting(" ")));

      assertThat(stored().version()).isEqualTo(1);
      assertThat(stored().clients()).isEmpty();
      assertThat(commits).isEmpty();
    }

    @Test
    void anEventHasOneEffectAndTwoReactionsOfItEachTheirOwn() {
      dossiers.change("p", once("a:question/1/1"), noting("a"));
      dossiers.change("p", once("a:question/1/1"), noting("a"));
      dossiers.change("p", once("b:question/1/1"), noting("b"));

      assertThat(dossiers.get("p").state().notes()).hasSize(2);
    }

    @Test
    void aChangeThatChangesNothingStillRecordsItsKey() {
      Versioned<Dossier> nothing = dossiers.change("p", once("k"), dossier -> {});

      assertThat(nothing.changed()).isFalse();
      assertThat(nothing.version()).isEqualTo(1);
      assertThat(dossiers.change("p", once("k"), noting("x")).version()).isEqualTo(1);
      assertThat(stored().inbox()).containsExactly("start", "k");
    }

    @Test
    void aRequestThatChangesNothingAndHasNoKeyWritesNothing() {
      assertThat(dossiers.change("p", plain(), dossier -> {}).version()).isEqualTo(1);
      assertThat(stored().version()).isEqualTo(1);
    }

    @Test
    void aStaleIfMatchIsRefusedButNotForARequestThatWasApplied() {
      dossiers.change("p", request("k", "h", 1L), noting("één"));

      assertThat(dossiers.change("p", request("k", "h", 1L), noting("één")).version()).isEqualTo(2);
      refused(
          Refusal.Kind.STALE,
          () -> dossiers.change("p", request("other", "h", 1L), noting("twee")));
      refused(
          Refusal.Kind.REUSED_KEY,
          () -> dossiers.change("p", request("k", "hh", 1L), noting("twee")));
      assertThat(dossiers.get("p").state().notes()).hasSize(1);
    }

    @Test
    void whatChangesNothingDoesNotDisturbWhoSawTheVersionBefore() {
      long seen = dossiers.get("p").version();
      dossiers.change("p", once("fact/1"), dossier -> {});
      dossiers.change("p", request("k0", "h", null), dossier -> {});
      dossiers.change("p", once("fact/2"), dossier -> {});

      assertThat(dossiers.get("p").version()).isEqualTo(seen);
      Versioned<Dossier> noted = dossiers.change("p", request("k1", "h", seen), noting("één"));

      assertThat(noted.changed()).isTrue();
      assertThat(noted.version()).isEqualTo(stored().version()).isEqualTo(5);
      refused(
          Refusal.Kind.STALE, () -> dossiers.change("p", request("k2", "h", seen), noting("twee")));
    }

    @Test
    void anEventAloneIsAChangeForWhoSawTheVersionBefore() {
      Envelope another = stored().outbox().getFirst().envelope();
      dossiers.change("p", plain(), dossier -> dossier.pass("ministry-demir", another));

      refused(Refusal.Kind.STALE, () -> dossiers.change("p", request("k", "h", 1L), noting("één")));
    }

    @Test
    void ofTwoWhoSawTheSameVersionOneIsTooLateThoughAFactComesInBetween() throws Exception {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Boolean>> writes = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
          Cause cause = n % 3 == 0 ? once("fact" + n) : request("k" + n, "h", 1L);
          writes.add(
              threads.submit(() ->
                  over(store, c -> {})
                      .change(
                          "p", cause, cause instanceof Cause.Once ? d -> {} : noting("one of them"))
                      .changed()));
        }
        int refused = 0;
        for (Future<Boolean> write : writes) {
          try {
            write.get();
          } catch (ExecutionException e) {
            assertThat(e.getCause())
                .isInstanceOfSatisfying(
                    Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.STALE));
            refused++;
          }
        }
        assertThat(refused).isEqualTo(7);
      }
      assertThat(dossiers.get("p").state().notes()).hasSize(1);
    }

    @Test
    void twoClientsMayUseTheSameKey() {
      dossiers.change("p", request("k", "h", null), noting("één"));
      dossiers.change(
          "p",
          new Cause.Request(
              new Actor("cabinet", "beke"), "cabinet:beke", NOON, "n", "k", "x", null),
          noting("twee"));

      assertThat(dossiers.get("p").state().notes()).hasSize(2);
    }

    @Test
    void aClientCannotPreemptAnEventsKey() {
      dossiers.change("p", request("a:question/1/1", "h", null), noting("client"));
      dossiers.change("p", once("a:question/1/1"), noting("event"));

      assertThat(dossiers.get("p").state().notes()).hasSize(2);
    }

    @Test
    void ofManyWritersInSeveralInstancesEachHasItsEffect() throws Exception {
      List<AggregateStore<Dossier>> instances =
          List.of(dossiers, over(store, c -> {}), over(store, c -> {}));
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> writes = new ArrayList<>();
        for (int n = 0; n < 30; n++) {
          int number = n;
          writes.add(
              threads.submit(() ->
                  instances.get(number % 3).change("p", once("k" + number), noting("n" + number))));
        }
        for (Future<?> write : writes) {
          write.get();
        }
      }
      assertThat(dossiers.get("p").state().notes()).hasSize(30);
      assertThat(stored().version()).isEqualTo(31);
      assertThat(stored().outbox())
          .extracting(Pending::sequence)
          .containsExactlyElementsOf(IntStream.rangeClosed(1, 31).mapToObj(n -> (long) n).toList());
    }

    @Test
    void onlyTheFirstPendingEventHandsOverTheBaton() {
      dossiers.change("p", plain(), noting("achter een ander"));
      store.pullAll(Map.of("p", List.of("dossier/p/1", "dossier/p/2")));
      dossiers.change("p", plain(), noting("vooraan"));

      assertThat(commits).extracting(Commit::holdsBaton).containsExactly(false, true);
    }

    @Test
    void theMomentItWaitsForIsStoredAndClearedWithTheState() {
      dossiers.change("p", plain(), dossier -> dossier.closeAt(NOON.plusSeconds(60)));
      assertThat(store.due(NOON.plusSeconds(60), 5))
          .containsExactly(new DocumentStore.Due("p", new Wake("closing", NOON.plusSeconds(60))));

      dossiers.change(
          "p",
          once("wake/closing/" + NOON),
          dossier -> dossier.wake(new Wake("closing", NOON), NOON));

      assertThat(store.nextWake()).isEmpty();
      assertThat(dossiers.get("p").state().stage()).isInstanceOf(Dossier.Stage.Closed.class);
    }

    @Test
    void anothersFactIsPassedOnUnchangedUnderAnEntryOfItsOwn() {
      Envelope original =
          new Envelope(
              "question/q/7",
              "question.filed.v1",
              "/question-service",
              7,
              NOON.minusSeconds(9),
              new Actor("import", ""),
              null,
              "{\"x\":1}".getBytes(UTF_8));

      dossiers.change("p", once("e"), dossier -> dossier.pass("ministry-beke", original));
      dossiers.change("p", once("f"), dossier -> dossier.pass("ministry-beke", original));

      assertThat(stored().outbox())
          .extracting(Pending::id)
          .containsExactly("dossier/p/1", "dossier/p/2", "dossier/p/3");
      Pending passed = stored().outbox().get(1);
      assertThat(passed.topic()).isEqualTo("ministry-beke");
      assertThat(passed.envelope()).usingRecursiveComparison().isEqualTo(original);
      assertThat(store.archive(stored().outbox()).ids()).hasSize(3);
    }
  }

  @Nested
  class Watching {
    @Test
    void aTimelineHasWhatIsPendingAndWhatWasSent() {
      dossiers.add("p", once("start"), () -> plan());
      store.archive(stored().outbox());
      store.pullAll(Map.of("p", List.of("dossier/p/1")));
      dossiers.change("p", plain(), noting("één"));
      store.archive(stored().outbox());
      dossiers.change("p", plain(), noting("twee"));

      List<TimelineEntry> timeline = dossiers.timeline("p");

      assertThat(timeline).extracting(TimelineEntry::sequence).containsExactly(1L, 2L, 3L);
      assertThat(timeline.getLast())
          .usingRecursiveComparison()
          .isEqualTo(
              new TimelineEntry(
                  "dossier/p/3",
                  3,
                  "dossier.noted.v1",
                  NOON,
                  CLERK,
                  Map.of("text", "twee", "number", 2)));
    }

    @Test
    void tooManyPendingIsSaidToACallerAndAwaitedByAMessage() {
      dossiers.add("p", once("start"), () -> plan());
      dossiers.change(
          "p", plain(), dossier -> IntStream.range(0, 999).forEach(n -> dossier.note("n" + n)));

      refused(Refusal.Kind.UNAVAILABLE, () -> dossiers.change("p", plain(), noting("x")));
      assertThatThrownBy(() -> dossiers.change("p", once("k"), noting("x")))
          .isInstanceOf(StoreUnavailable.class);
      assertThat(dossiers.change("p", plain(), d -> d.owner("beke")).changed()).isTrue();
    }

    @Test
    void aDocumentOfANewerShapeIsReadButNotWritten() {
      Stored newer =
          new Stored("p", 1, 1, 0, 2, mapper.write(plan()), List.of(), List.of(), Map.of(), null);
      store.insert(newer);

      assertThat(dossiers.get("p").state().title()).isEqualTo("plan");
      refused(Refusal.Kind.UNAVAILABLE, () -> dossiers.change("p", plain(), noting("x")));
      assertThatThrownBy(() -> dossiers.change("p", once("k"), noting("x")))
          .isInstanceOf(StoreUnavailable.class);
      assertThat(stored().version()).isEqualTo(1);
    }
  }
}
