package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.backbone.dispatch.Letters.letter;
import static org.samenspraak.backbone.dispatch.Letters.message;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.inbound.NotYet;

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

  @Nested
  class TheWatchers {

    @Test
    void are_sent_each_parked_message_once_and_again_until_it_is_safe() {
      post.first.failOn("a1", no);
      post.poll(letter("a", 1, 0), letter("a", 2, 1));
      post.onWatching =
          () -> {
            throw new IllegalStateException("no broker");
          };
      post.dispatching().retries().step(true);
      assertThat(post.watched).isEmpty();

      post.onWatching = () -> {};
      post.dispatching().retries().step(true);
      post.dispatching().retries().step(true);

      assertThat(post.watched).extracting(one -> one.message().offset()).containsExactly(0L);
    }
  }
}
