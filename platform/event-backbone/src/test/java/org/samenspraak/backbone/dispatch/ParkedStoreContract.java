package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every body of the store for parked messages does. */
abstract class ParkedStoreContract {
  private static final Instant NOW = Instant.parse("2020-10-29T08:00:00Z");
  private static final Parked.Discard DISCARD = new Parked.Discard("operator", NOW, false);
  private static final Comparator<Parked> BY_POSITION =
      Comparator.comparingLong(one -> one.message().offset());
  private ParkedStore store;

  abstract ParkedStore fresh();

  @BeforeEach
  void open() {
    store = fresh();
  }

  @Test
  void keeps_a_message_as_it_was() {
    Parked parked = parked("tell", 7, Why.FAILED, NOW.plusSeconds(30));

    store.insertIfAbsent(parked);

    Parked found = store.find(parked.id()).orElseThrow();
    assertThat(found).usingRecursiveComparison().isEqualTo(parked);
    assertThat(store.find("none")).isEmpty();
  }

  @Test
  void keeps_a_message_without_key_headers_or_data() {
    Incoming bare = new Incoming("t", 0, 3, null, Map.of(), null);
    Parked parked =
        new Parked("bare", "intake", bare, NOW, new Parked.Try(Why.UNREADABLE, "r", 1, null), null);

    store.insertIfAbsent(parked);

    assertThat(store.find("bare").orElseThrow()).usingRecursiveComparison().isEqualTo(parked);
  }

  @Test
  void keeps_which_rule_refused_a_message_with_its_values_until_something_else_comes_of_it() {
    Parked parked = parked("tell", 7, Why.FAILED, NOW);
    Parked.Refused refused = new Parked.Refused("parts-uncovered", Map.of("uncovered", "[3, 6]"));
    store.insertIfAbsent(parked);

    store.tried(parked.id(), new Parked.Try(Why.REFUSED, "Nee.", refused, 2, null));
    assertThat(store.find(parked.id()).orElseThrow().last().refusal()).isEqualTo(refused);
    store.tried(parked.id(), new Parked.Try(Why.FAILED, "broken", 3, NOW));
    assertThat(store.find(parked.id()).orElseThrow().last().refusal()).isNull();
  }

  @Test
  void keeps_the_first_of_a_message_that_comes_twice() {
    store.insertIfAbsent(parked("tell", 7, Why.FAILED, NOW));
    store.insertIfAbsent(parked("tell", 7, Why.BEHIND, NOW));

    assertThat(store.waiting()).isEqualTo(1);
    assertThat(store.page(0, 10).getFirst().last().why()).isEqualTo(Why.FAILED);
  }

  @Test
  void finds_the_head_of_a_group_of_a_lane_by_position() {
    Parked second = parked("tell", 8, Why.BEHIND, NOW);
    Parked first = parked("tell", 7, Why.FAILED, NOW);
    Parked other = parked("count", 6, Why.FAILED, NOW);
    List.of(second, first, other).forEach(store::insertIfAbsent);
    String lane = first.message().lane();

    assertThat(store.head(lane, "tell")).map(Parked::id).contains(first.id());
    store.remove(first.id());
    assertThat(store.head(lane, "tell")).map(Parked::id).contains(second.id());
    store.discard(second.id(), DISCARD);
    assertThat(store.head(lane, "tell")).map(Parked::id).contains(second.id());
    store.settled(second.id());
    assertThat(store.head(lane, "tell")).isEmpty();
    assertThat(store.lane(lane))
        .containsExactlyInAnyOrder(
            new ParkedStore.Place(second.id(), "tell", false, false),
            new ParkedStore.Place(other.id(), "count", true, true));
    assertThat(store.lanes()).containsExactly(lane);
  }

  @Test
  void gives_several_heads_in_order_of_position() {
    List<Parked> behind =
        List.of(
            parked("tell", 12, Why.BEHIND, NOW),
            parked("tell", 10, Why.FAILED, NOW),
            parked("count", 9, Why.FAILED, NOW),
            parked("tell", 11, Why.BEHIND, NOW));
    behind.forEach(store::insertIfAbsent);
    String lane = behind.getFirst().message().lane();

    assertThat(store.heads(lane, "tell", 2))
        .first()
        .usingRecursiveComparison()
        .isEqualTo(behind.get(1));
    assertThat(store.heads(lane, "tell", 9)).isNotEmpty().isSortedAccordingTo(BY_POSITION);
  }

  @Test
  void tells_of_a_long_lane_that_each_group_is_held_up_without_naming_all_that_wait() {
    Parked cause = parked("tell", 1, Why.REFUSED, null);
    Parked discardedBehind = parked("tell", 2, Why.BEHIND, NOW);
    store.insertIfAbsent(cause);
    store.insertIfAbsent(discardedBehind);
    store.discard(discardedBehind.id(), DISCARD);
    for (int offset = 3; offset < 40; offset++) {
      store.insertIfAbsent(parked("tell", offset, Why.BEHIND, NOW));
      store.insertIfAbsent(parked("count", offset, Why.BEHIND, NOW));
    }
    String lane = cause.message().lane();

    assertThat(store.lane(lane))
        .hasSizeLessThan(5)
        .contains(
            new ParkedStore.Place(cause.id(), "tell", true, true),
            new ParkedStore.Place(discardedBehind.id(), "tell", false, true))
        .anyMatch(place -> place.group().equals("count") && place.open());
    store.remove(cause.id());
    store.settled(discardedBehind.id());
    assertThat(store.lane(lane)).anyMatch(place -> place.group().equals("tell") && place.open());
  }

  @Test
  void puts_each_message_on_one_page_also_when_all_were_parked_at_once() {
    for (int offset = 0; offset < 7; offset++) {
      store.insertIfAbsent(parked("tell", offset, Why.REFUSED, null));
    }

    assertThat(List.of(0L, 2L, 4L, 6L))
        .flatExtracting(offset -> store.page(offset, 2))
        .extracting(Parked::id)
        .hasSize(7)
        .doesNotHaveDuplicates();
  }

  @Test
  void keeps_the_first_word_when_two_discard() {
    Parked parked = parked("tell", 1, Why.REFUSED, null);
    store.insertIfAbsent(parked);
    store.discard(parked.id(), DISCARD);
    store.settled(parked.id());

    store.discard(parked.id(), new Parked.Discard("operator:other", NOW.plusSeconds(5), false));

    assertThat(store.find(parked.id()).orElseThrow().discarded())
        .isEqualTo(new Parked.Discard("operator", NOW, true));
  }

  @Test
  void lists_what_is_due_the_most_overdue_first() {
    Parked later = parked("tell", 1, Why.NOT_YET, NOW.plusSeconds(2));
    Parked sooner = parked("tell", 2, Why.NOT_YET, NOW.plusSeconds(1));
    Parked never = parked("tell", 3, Why.REFUSED, null);
    List.of(later, sooner, never).forEach(store::insertIfAbsent);

    assertThat(store.due(NOW, 10)).isEmpty();
    assertThat(store.due(NOW.plusSeconds(5), 10))
        .extracting(Parked::id)
        .containsExactly(sooner.id(), later.id());
    assertThat(store.due(NOW.plusSeconds(5), 1)).hasSize(1);
    store.postpone(sooner.id(), NOW.plusSeconds(9));
    assertThat(store.due(NOW.plusSeconds(5), 10))
        .extracting(Parked::id)
        .containsExactly(later.id());
  }

  @Test
  void notes_a_try_without_undoing_a_discard() {
    Parked parked = parked("tell", 1, Why.FAILED, NOW);
    store.insertIfAbsent(parked);
    store.discard(parked.id(), DISCARD);

    store.tried(parked.id(), new Parked.Try(Why.REFUSED, "no", 2, null));
    store.remove(parked.id());

    Parked found = store.find(parked.id()).orElseThrow();
    assertThat(found.waiting()).isFalse();
    assertThat(found.discarded()).isEqualTo(DISCARD);
    assertThat(found.last().tries()).isEqualTo(2);
    assertThat(store.waiting()).isZero();
    assertThat(store.page(0, 10)).isEmpty();
  }

  @Test
  void tells_which_discarded_ones_are_to_be_settled() {
    Parked parked = parked("tell", 1, Why.REFUSED, null);
    store.insertIfAbsent(parked);
    assertThat(store.unsettled(5)).isEmpty();

    store.discard(parked.id(), DISCARD);
    assertThat(store.unsettled(5)).extracting(Parked::id).containsExactly(parked.id());
    assertThat(store.due(NOW, 5)).isEmpty();

    store.settled(parked.id());
    assertThat(store.unsettled(5)).isEmpty();
    assertThat(store.find(parked.id()).orElseThrow().discarded())
        .isEqualTo(new Parked.Discard("operator", NOW, true));
  }

  @Test
  void counts_as_alarming_neither_patience_nor_waiting_behind() {
    store.insertIfAbsent(parked("tell", 1, Why.NOT_YET, NOW));
    store.insertIfAbsent(parked("tell", 2, Why.BEHIND, NOW));
    store.insertIfAbsent(parked("tell", 3, Why.FAILED, NOW));

    assertThat(store.alarming(NOW.minusSeconds(1))).isEqualTo(1);
    assertThat(store.alarming(NOW.plusSeconds(1))).isEqualTo(2);
  }

  static Parked parked(String group, long offset, Why why, Instant next) {
    Incoming message =
        new Incoming(
            "note-events",
            4,
            offset,
            "n1",
            Map.of("ce_id", "note/n1/" + offset, "with.dot", "$x"),
            new byte[] {1, 2, 3});
    return new Parked(
        Parked.id(group, message),
        group,
        message,
        NOW,
        new Parked.Try(why, "reason", 1, next),
        null);
  }
}
