package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.backbone.dispatch.Letters.letter;
import static org.samenspraak.backbone.dispatch.Letters.message;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.inbound.NotYet;

class DispatcherTest {
  private final Refusal no = new Refusal(Kind.CONFLICT, "no", "Nee.");
  private final Post post = new Post();

  @Nested
  class APollWithoutTrouble {

    @Test
    void is_done_with_each_key_in_order_and_views_before_reactions() {
      post.first.on("a1", received -> assertThat(post.projected()).contains("a1"));

      Verdict verdict = post.poll(letter("a", 1, 0), letter("b", 1, 1), letter("a", 2, 2));

      assertThat(verdict).isEqualTo(new Verdict.Done());
      assertThat(post.first.done).containsSubsequence("a1", "a2").contains("b1").hasSize(3);
      assertThat(post.second.done).hasSize(3);
      assertThat(post.projected()).containsExactlyInAnyOrder("a1", "b1", "a2");
    }

    @Test
    void gives_each_reaction_its_own_key_the_events_time_and_its_actor() {
      post.first.on(
          "a1",
          received -> {
            assertThat(received.cause().key()).isEqualTo("first:letter/a/1");
            assertThat(received.cause().at()).isEqualTo("2020-10-29T08:00:00Z");
            assertThat(received.cause().actor()).hasToString("clerk");
          });

      post.poll(letter("a", 1, 0));

      assertThat(post.parked.all()).isEmpty();
      assertThat(post.first.done).containsExactly("a1");
    }

    @Test
    void passes_names_that_were_never_known_over_and_counts_them() {
      assertThat(post.poll(message("a", 1, 0, "other.done.v1", "{}")))
          .isEqualTo(new Verdict.Done());

      assertThat(post.figure("dispatch.never.known")).isEqualTo(1);
      assertThat(post.parked.all()).isEmpty();
    }

    @Test
    void an_empty_poll_is_done() {
      assertThat(post.poll()).isEqualTo(new Verdict.Done());
    }
  }

  @Nested
  class TheFigures {

    @Test
    void count_what_was_handled_parked_and_tried_again_and_time_each_reaction() {
      post.first.failOn("b1", no);

      post.poll(letter("a", 1, 0), letter("b", 1, 1), letter("b", 2, 2));
      assertThat(post.figure("dispatch.handled")).isEqualTo(3);
      assertThat(post.figure("dispatch.parked")).isEqualTo(1);
      assertThat(post.figure("parked.waiting")).isEqualTo(2);
      assertThat(post.figure("parked.alarming")).isEqualTo(1);
      assertThat(tries("first")).isEqualTo(2);
      assertThat(tries("second")).isEqualTo(3);

      assertThat(post.dispatching().desk().replay(Parked.id("first", letter("b", 1, 1)))).isZero();
      assertThat(post.figure("dispatch.retried")).isEqualTo(1);
      assertThat(tries("first")).isEqualTo(3);
    }

    @Test
    void do_not_count_as_handled_what_could_not_be_taken_in() {
      post.poll(message("a", 1, 0, "letter.written.v1", "{"), letter("a", 2, 1));

      assertThat(post.figure("dispatch.handled")).isZero();
      assertThat(post.figure("dispatch.parked")).isEqualTo(1);
    }

    private long tries(String reaction) {
      return post.meters
          .get("samenspraak.dispatch.reaction")
          .tag("reaction", reaction)
          .timer()
          .count();
    }
  }

  @Nested
  class AMessageThatCannotBeHandled {

    @Test
    void is_tried_a_few_times_and_then_parked_while_the_poll_goes_on() {
      post.first.failOn("a1", new IllegalStateException("broken"));

      assertThat(post.poll(letter("a", 1, 0), letter("b", 1, 1))).isEqualTo(new Verdict.Done());

      assertThat(post.first.asked).filteredOn("a1"::equals).hasSize(3);
      Parked parked = post.parkedIn("first", letter("a", 1, 0));
      assertThat(parked.last().why()).isEqualTo(Why.FAILED);
      assertThat(parked.last().next()).isEqualTo(post.clock.instant().plusSeconds(30));
    }

    @Test
    void keeps_no_other_key_waiting_between_its_tries() {
      CountDownLatch otherDone = new CountDownLatch(1);
      post.sleeper = pause -> otherDone.await();
      post.first.failOn("a1", new IllegalStateException("broken"));
      post.second.on("b1", received -> otherDone.countDown());

      assertThat(post.poll(letter("a", 1, 0), letter("b", 1, 1))).isEqualTo(new Verdict.Done());

      assertThat(post.first.done).containsExactly("b1");
    }

    @Test
    void is_not_tried_twice_when_a_rule_refuses_it() {
      post.first.failOn("a1", no);

      post.poll(letter("a", 1, 0));

      assertThat(post.first.asked).containsExactly("a1");
      assertThat(post.parkedIn("first", letter("a", 1, 0)).last())
          .isEqualTo(
              new Parked.Try(Why.REFUSED, "no: Nee.", new Parked.Refused("no", Map.of()), 1, null));
    }

    @Test
    void holds_up_later_ones_of_its_key_in_its_reaction_alone() {
      post.first.failOn("a1", no);

      post.poll(letter("a", 1, 0), letter("a", 2, 1), letter("b", 1, 2));
      post.poll(letter("a", 3, 3));

      assertThat(post.first.done).containsExactly("b1");
      assertThat(post.second.done).containsSubsequence("a1", "a2", "a3");
      assertThat(post.parkedIn("first", letter("a", 3, 3)).last().why()).isEqualTo(Why.BEHIND);
    }

    @Test
    void holds_up_all_reactions_when_a_view_cannot_be_made() {
      post.onProjecting =
          text -> {
            if (text.equals("a1")) {
              throw new IllegalStateException("fold");
            }
          };

      post.poll(letter("a", 1, 0), letter("a", 2, 1));

      assertThat(post.first.asked).isEmpty();
      assertThat(post.parkedIn("intake", letter("a", 1, 0)).last().why()).isEqualTo(Why.FAILED);
      assertThat(post.parkedIn("intake", letter("a", 2, 1)).last().why()).isEqualTo(Why.BEHIND);
    }

    @Test
    void is_parked_when_it_cannot_be_read_or_has_a_version_not_known_yet() {
      Incoming newer = message("a", 1, 0, "letter.written.v2", "{}");
      Incoming broken = message("b", 1, 1, "letter.written.v1", "{\"text\"");
      Incoming nothing = new Incoming("letter-events", 0, 2, null, java.util.Map.of(), null);

      assertThat(post.poll(newer, broken, nothing)).isEqualTo(new Verdict.Done());

      assertThat(post.parkedIn("intake", newer).last().why()).isEqualTo(Why.UNKNOWN_VERSION);
      assertThat(post.parkedIn("intake", broken).last().why()).isEqualTo(Why.UNREADABLE);
      assertThat(post.parkedIn("intake", nothing).last().why()).isEqualTo(Why.UNREADABLE);
    }

    @Test
    void is_parked_once_however_often_it_comes() {
      post.first.failOn("a1", no);

      post.poll(letter("a", 1, 0));
      post.poll(letter("a", 1, 0), letter("a", 1, 5));

      assertThat(post.parked.all()).hasSize(1);
      assertThat(post.first.asked).containsExactly("a1");
    }

    @Test
    void waits_without_alarm_when_a_fact_is_missing() {
      post.first.failOn("a1", new NotYet("the plan"));
      post.second.failOn("a1", new Refusal(Kind.UNAVAILABLE, "later", "Straks."));

      post.poll(letter("a", 1, 0));

      assertThat(post.parked.all()).allMatch(one -> one.last().why() == Why.NOT_YET);
      assertThat(post.parked.all()).hasSize(2);
      assertThat(post.first.asked).hasSize(1);
      assertThat(post.figure("parked.alarming")).isZero();
      post.clock.advance(Duration.ofMinutes(11));
      assertThat(post.figure("parked.alarming")).isEqualTo(2);
    }

    @Test
    void is_known_to_an_instance_that_gets_the_partition_later() {
      post.first.failOn("a1", no);
      Post other = new Post(post.parked);
      other.poll(letter("z", 1, 9));
      post.poll(letter("a", 1, 0));

      other.dispatching().dispatcher().partitionsAssigned();
      other.poll(letter("a", 2, 1));

      assertThat(other.first.done).containsExactly("z1");
      assertThat(other.parkedIn("first", letter("a", 2, 1)).last().why()).isEqualTo(Why.BEHIND);
    }
  }

  @Nested
  class WhenStoreOrBrokerAreAway {

    @Test
    void consumption_pauses_longer_each_time_and_nothing_is_parked() {
      post.first.failOn("b1", new StoreUnavailable("away", new RuntimeException()));
      Incoming[] poll = {letter("a", 1, 0), letter("b", 1, 1), letter("b", 2, 2)};

      assertThat(post.poll(poll)).isEqualTo(new Verdict.Again(1, Duration.ofMillis(500)));
      assertThat(post.poll(poll)).isEqualTo(new Verdict.Again(1, Duration.ofSeconds(1)));
      assertThat(post.figure("dispatch.polls.unfinished")).isEqualTo(2);
      assertThat(post.parked.all()).isEmpty();
      assertThat(post.first.done).doesNotContain("b2");

      post.first.behaveOn("b1");
      assertThat(post.poll(poll)).isEqualTo(new Verdict.Done());
      assertThat(post.first.done).containsSubsequence("b1", "b2");
    }

    @Test
    void it_does_not_matter_how_deep_the_sign_is_or_where_it_shows() {
      post.onProjecting =
          text -> {
            throw new IllegalStateException(
                new RuntimeException(new MongoTimeoutException("away")));
          };

      assertThat(post.poll(letter("a", 1, 0))).isInstanceOf(Verdict.Again.class);
      assertThat(post.parked.all()).isEmpty();
    }
  }

  @Nested
  class AKeyThatTakesTooLong {

    @Test
    void does_not_delay_the_others_and_comes_again_from_the_lowest_unfinished_on() {
      post.settings = Post.with("dispatch.at-most", "300ms");
      CountDownLatch never = new CountDownLatch(1);
      post.first.on("b1", received -> awaitInterrupted(never));

      Verdict verdict = post.poll(letter("a", 1, 0), letter("b", 1, 1), letter("c", 1, 2));

      assertThat(verdict).asInstanceOf(type(Verdict.Again.class)).returns(1, Verdict.Again::index);
      assertThat(post.first.done).contains("a1", "c1");
      assertThat(post.parked.all()).isEmpty();
    }

    @Test
    void does_not_go_on_with_its_next_message_once_the_poll_was_given_up() {
      post.settings = Post.with("dispatch.at-most", "200ms");
      CountDownLatch release = new CountDownLatch(1);
      AtomicBoolean through = new AtomicBoolean();
      post.first.on(
          "a1",
          received -> {
            awaitStubbornly(release);
            through.set(true);
          });
      assertThat(post.poll(letter("a", 1, 0), letter("a", 2, 1)))
          .asInstanceOf(type(Verdict.Again.class))
          .returns(0, Verdict.Again::index);

      release.countDown();

      await().untilTrue(through);
      await()
          .during(Duration.ofMillis(200))
          .untilAsserted(() -> assertThat(post.first.asked).doesNotContain("a2"));
    }
  }

  private static void awaitInterrupted(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitStubbornly(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        assertThat(List.of(e)).isNotEmpty();
      }
    }
  }
}
