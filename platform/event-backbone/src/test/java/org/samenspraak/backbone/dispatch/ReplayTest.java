package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.backbone.dispatch.Letters.letter;
import static org.samenspraak.backbone.dispatch.Letters.message;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.inbound.NotYet;
import org.samenspraak.backbone.inbound.Received;
import org.samenspraak.backbone.store.LocalTurns;
import org.samenspraak.backbone.store.Turns;

class ReplayTest {
  private final Refusal no = new Refusal(Kind.CONFLICT, "no", "Nee.");
  private final Post post = new Post();

  @Nested
  class AnOperator {
    private String a1;

    @BeforeEach
    void parkThree() {
      post.first.failOn("a1", no);
      post.poll(letter("a", 1, 0), letter("a", 2, 1), letter("a", 3, 2));
      a1 = Parked.id("first", letter("a", 1, 0));
    }

    @Test
    void replays_a_lane_in_order_from_its_head_whichever_message_was_meant() {
      post.first.behaveOn("a1");

      int handled = post.dispatching().desk().replay(Parked.id("first", letter("a", 3, 2)));

      assertThat(handled).isEqualTo(3);
      assertThat(post.first.done).containsExactly("a1", "a2", "a3");
      assertThat(post.dispatching().desk().waiting()).isZero();
    }

    @Test
    void leaves_the_rest_waiting_behind_one_that_fails_again() {
      post.first.behaveOn("a1");
      post.first.failOn("a2", new IllegalStateException("now this"));

      assertThat(post.dispatching().desk().replay(a1)).isEqualTo(1);

      assertThat(post.first.done).containsExactly("a1");
      assertThat(post.parkedIn("first", letter("a", 2, 1)).last().why()).isEqualTo(Why.FAILED);
      assertThat(post.parkedIn("first", letter("a", 3, 2)).last().why()).isEqualTo(Why.BEHIND);
    }

    @Test
    void lets_those_behind_go_on_by_discarding_and_a_duplicate_stays_without_effect() {
      Parked discarded = post.dispatching().desk().discard(a1, "operator");
      post.first.behaveOn("a1");
      int askedSoFar = post.first.asked.size();

      post.poll(letter("a", 1, 3), letter("a", 4, 4));

      assertThat(discarded.waiting()).isFalse();
      assertThat(post.first.done).containsExactly("a2", "a3", "a4");
      assertThat(post.first.asked.subList(askedSoFar, post.first.asked.size()))
          .containsExactly("a4");
    }

    @Test
    void cannot_replay_or_discard_what_is_discarded_or_was_never_there() {
      post.dispatching().desk().discard(a1, "operator");

      assertThatThrownBy(() -> post.dispatching().desk().replay(a1)).isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> post.dispatching().desk().discard(a1, "operator"))
          .isInstanceOf(Refusal.class);
      assertThatThrownBy(() -> post.dispatching().desk().get("none"))
          .isInstanceOf(Refusal.class)
          .extracting(e -> ((Refusal) e).kind())
          .isEqualTo(Kind.NOT_FOUND);
    }

    @Test
    void is_told_when_the_store_is_away_and_nothing_is_lost() {
      post.first.failOn("a1", new StoreUnavailable("away", new RuntimeException()));

      assertThatThrownBy(() -> post.dispatching().desk().replay(a1))
          .isInstanceOf(StoreUnavailable.class);
      assertThat(post.dispatching().desk().waiting()).isEqualTo(3);
    }

    @Test
    void may_discard_while_the_target_is_away_and_those_behind_wait_until_the_key_is_left() {
      post.first.failOn("a1", new StoreUnavailable("away", new RuntimeException()));
      assertThatThrownBy(() -> post.dispatching().desk().discard(a1, "operator"))
          .isInstanceOf(StoreUnavailable.class);
      post.poll(letter("a", 4, 3));
      assertThat(post.first.done).isEmpty();

      post.first.failOn("a1", no);
      post.dispatching().retries().step(true);

      assertThat(post.dispatching().desk().get(a1).waiting()).isFalse();
      assertThat(post.first.done).containsExactly("a2", "a3", "a4");
    }
  }

  @Test
  void a_message_that_could_not_be_read_reaches_each_reaction_once_it_can() {
    post.onProjecting =
        text -> {
          throw new IllegalStateException("fold");
        };
    post.poll(letter("a", 1, 0), letter("a", 2, 1));
    post.onProjecting = text -> {};
    post.first.failOn("a1", no);

    post.dispatching().desk().replay(Parked.id("intake", letter("a", 1, 0)));

    assertThat(post.projected()).containsExactly("a1", "a2");
    assertThat(post.second.done).containsExactly("a1", "a2");
    assertThat(post.parkedIn("first", letter("a", 1, 0)).last().why()).isEqualTo(Why.REFUSED);
    assertThat(post.parkedIn("first", letter("a", 2, 1)).last().why()).isEqualTo(Why.BEHIND);
  }

  @Test
  void discarding_what_cannot_be_read_frees_its_key() {
    Incoming broken = message("a", 1, 0, "letter.written.v1", "{");
    post.poll(broken, letter("a", 2, 1));

    post.dispatching().desk().discard(Parked.id("intake", broken), "operator");
    post.poll(message("a", 1, 2, "letter.written.v1", "{"));

    assertThat(post.first.done).containsExactly("a2");
    assertThat(post.dispatching().desk().waiting()).isZero();
  }

  @Nested
  class AVeryLongLane {
    private static final int FOLLOWERS = 2_000;

    private void park() {
      post.first.failOn("a1", no);
      for (int offset = 0; offset <= FOLLOWERS; offset += 500) {
        Incoming[] poll =
            IntStream.range(offset, Math.min(offset + 500, FOLLOWERS + 1))
                .mapToObj(at -> letter("a", at + 1, at))
                .toArray(Incoming[]::new);
        assertThat(post.poll(poll)).isEqualTo(new Verdict.Done());
      }
    }

    @Test
    void costs_each_message_the_same_however_many_wait() {
      park();
      assertThat(post.parked.waiting()).isEqualTo(FOLLOWERS + 1);
      assertThat(post.parked.placesTold()).isLessThan(4 * FOLLOWERS);
      post.first.behaveOn("a1");

      int handled = post.dispatching().desk().replay(Parked.id("first", letter("a", 1, 0)));

      assertThat(handled).isEqualTo(FOLLOWERS + 1);
      assertThat(post.first.done).hasSize(FOLLOWERS + 1).startsWith("a1", "a2", "a3");
      assertThat(post.first.done.getLast()).isEqualTo("a" + (FOLLOWERS + 1));
      assertThat(post.parked.all()).isEmpty();
    }

    @Test
    void is_left_to_go_on_by_itself_when_an_operator_would_wait_too_long() {
      park();
      post.first.on("a1", received -> post.clock.advance(Duration.ofSeconds(21)));
      String head = Parked.id("first", letter("a", 1, 0));

      int handled = post.dispatching().desk().replay(head);
      assertThat(handled).isBetween(1, 100);
      assertThat(post.dispatching().desk().waits(head)).isFalse();
      post.dispatching().retries().step(false);

      assertThat(post.first.done).hasSize(FOLLOWERS + 1);
    }

    @Test
    void lets_a_new_message_of_its_key_park_behind_while_it_is_replayed() {
      GivingWay turns = new GivingWay();
      post.turns = turns;
      park();
      Incoming late = letter("a", FOLLOWERS + 2, FOLLOWERS + 1);
      AtomicReference<Thread> polling = new AtomicReference<>();
      post.first.behaveOn("a1");
      post.first.on(
          "a2",
          received -> {
            polling.set(Thread.ofVirtual().start(() -> post.poll(late)));
            turns.awaitSomebody();
            post.clock.advance(Duration.ofSeconds(1));
          });
      List<Boolean> parkedBefore = new CopyOnWriteArrayList<>();
      post.first.on(
          "a" + (FOLLOWERS + 1),
          received -> parkedBefore.add(post.parked.find(Parked.id("first", late)).isPresent()));

      int handled = post.dispatching().desk().replay(Parked.id("first", letter("a", 1, 0)));

      assertThat(handled).isEqualTo(FOLLOWERS + 2);
      assertThat(parkedBefore).containsExactly(true);
      assertThat(post.first.done.getLast()).isEqualTo("a" + (FOLLOWERS + 2));
    }

    /** Lets whoever waits for a turn go first when the one who has it pauses. */
    private static final class GivingWay implements Turns {
      private final Turns turns = new LocalTurns();
      private final AtomicInteger waiting = new AtomicInteger();

      @Override
      public <R> R take(String target, Supplier<R> work) {
        waiting.incrementAndGet();
        return turns.take(
            target,
            () -> {
              waiting.decrementAndGet();
              return work.get();
            });
      }

      @Override
      public void pause(int clashes) {
        soon(() -> waiting.get() == 0);
      }

      void awaitSomebody() {
        soon(() -> waiting.get() == 1);
      }

      /** Asked after each turn, so without a pause worth mentioning. */
      private static void soon(Callable<Boolean> condition) {
        await().pollDelay(Duration.ZERO).pollInterval(Duration.ofNanos(100_000)).until(condition);
      }
    }
  }

  @Nested
  class SeveralAtOnce {
    private static final int LETTERS = 60;

    private final Post other = new Post(post.parked);
    private final Set<String> keys = new HashSet<>();
    private final List<String> effects = new ArrayList<>();

    /** As an aggregate does: the key of a cause has its effect once. */
    private synchronized void effect(Received received) {
      if (keys.add(received.cause().key())) {
        effects.add(received.envelope().id());
      }
    }

    @Test
    void operators_and_instances_replay_one_lane_with_each_effect_once_and_in_order()
        throws Exception {
      post.first.failOn("a1", no);
      List<Incoming> letters =
          IntStream.rangeClosed(1, LETTERS).mapToObj(n -> letter("a", n, n)).toList();
      post.poll(letters.toArray(Incoming[]::new));
      for (int n = 1; n <= LETTERS; n++) {
        post.first.on("a" + n, this::effect);
        other.first.on("a" + n, this::effect);
      }
      String head = Parked.id("first", letters.getFirst());
      CyclicBarrier together = new CyclicBarrier(4);

      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> operators = new ArrayList<>();
        for (Post one : List.of(post, other, post, other)) {
          operators.add(
              threads.submit(() -> {
                together.await();
                try {
                  return one.dispatching().desk().replay(head);
                } catch (Refusal gone) {
                  return gone.kind();
                }
              }));
        }
        for (Future<?> operator : operators) {
          assertThat(operator.get()).isNotNull();
        }
      }

      assertThat(effects).containsExactlyElementsOf(letters.stream().map(Incoming::id).toList());
      assertThat(post.parked.all()).isEmpty();
    }
  }

  @Nested
  class Time {

    @Test
    void brings_a_message_back_when_the_missing_fact_is_there() {
      post.first.failOn("a1", new NotYet("the plan"));
      post.poll(letter("a", 1, 0), letter("a", 2, 1));
      post.dispatching().retries().step(false);
      assertThat(post.first.asked).hasSize(1);

      post.first.behaveOn("a1");
      post.clock.advance(Duration.ofMillis(250));
      post.dispatching().retries().step(false);

      assertThat(post.first.done).containsExactly("a1", "a2");
      assertThat(post.parked.all()).isEmpty();
    }

    @Test
    void lets_the_tries_come_ever_slower_and_an_alarm_after_ten_minutes() {
      post.first.failOn("a1", new NotYet("the plan"));
      post.poll(letter("a", 1, 0));

      for (int minute = 0; minute < 11; minute++) {
        post.clock.advance(Duration.ofMinutes(1));
        post.dispatching().retries().step(false);
      }

      Parked parked = post.parkedIn("first", letter("a", 1, 0));
      assertThat(parked.last().tries()).isEqualTo(12);
      assertThat(parked.last().next()).isEqualTo(post.clock.instant().plusSeconds(30));
      assertThat(post.figure("parked.alarming")).isEqualTo(1);
    }

    @Test
    void does_not_help_what_a_rule_refused() {
      post.first.failOn("a1", no);
      post.poll(letter("a", 1, 0));
      post.first.behaveOn("a1");

      post.clock.advance(Duration.ofDays(1));
      post.dispatching().retries().step(true);

      assertThat(post.first.done).isEmpty();
    }

    @Test
    void makes_the_leading_instance_find_what_another_left_behind() {
      post.first.failOn("a1", new IllegalStateException("broken"));
      post.poll(letter("a", 1, 0), letter("a", 2, 1));
      Post other = new Post(post.parked);
      other.clock.advance(Duration.ofMinutes(2));

      other.leads = false;
      other.dispatching().retries().step(true);
      assertThat(other.first.done).isEmpty();
      other.leads = true;
      other.dispatching().retries().step(true);

      assertThat(other.first.done).containsExactly("a1", "a2");
    }

    @Test
    void passes_while_the_store_is_away_and_nothing_is_lost() {
      post.first.failOn("a1", new NotYet("the plan"));
      post.poll(letter("a", 1, 0));
      post.first.failOn("a1", new StoreUnavailable("away", new RuntimeException()));
      post.clock.advance(Duration.ofMinutes(1));
      post.dispatching().retries().step(true);
      assertThat(post.dispatching().desk().waiting()).isEqualTo(1);

      post.first.behaveOn("a1");
      post.dispatching().retries().step(true);

      assertThat(post.first.done).containsExactly("a1");
    }
  }
}
