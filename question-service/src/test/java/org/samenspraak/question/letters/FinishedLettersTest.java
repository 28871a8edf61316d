package org.samenspraak.question.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;

class FinishedLettersTest {
  private final List<String> set = new ArrayList<>();

  @Test
  void a_letter_asked_again_is_not_set_again() {
    FinishedLetters letters = new FinishedLetters(2, 100, 1, 0);

    assertThat(get(letters, "a", 10)).isEqualTo(get(letters, "a", 10)).hasSize(10);
    assertThat(set).containsExactly("a");
  }

  @Test
  void whoever_has_a_letter_cannot_change_the_one_that_is_kept() {
    FinishedLetters letters = new FinishedLetters(2, 100, 1, 0);
    get(letters, "a", 1)[0] = 7;
    get(letters, "a", 1)[0] = 7;

    assertThat(get(letters, "a", 1)).containsExactly(0);
  }

  @Test
  void the_letter_that_was_not_asked_for_longest_makes_room() {
    FinishedLetters letters = new FinishedLetters(2, 100, 1, 0);
    List.of("a", "b", "a", "c", "a", "b").forEach(key -> get(letters, key, 10));

    assertThat(set).containsExactly("a", "b", "c", "b");
  }

  @Test
  void large_letters_make_room_sooner_and_one_too_large_is_not_kept() {
    FinishedLetters letters = new FinishedLetters(9, 100, 1, 0);
    get(letters, "a", 60);
    get(letters, "b", 60);
    get(letters, "a", 60);
    get(letters, "huge", 101);
    get(letters, "huge", 101);

    assertThat(set).containsExactly("a", "b", "a", "huge", "huge");
  }

  @Test
  void while_all_presses_are_busy_others_are_turned_away_in_the_end() throws Exception {
    FinishedLetters letters = new FinishedLetters(9, 100, 1, 20);
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch mayEnd = new CountDownLatch(1);
    Thread slow =
        Thread.ofVirtual().start(() -> letters.get("slow", () -> slowly(started, mayEnd)));
    started.await();

    assertThatThrownBy(() -> get(letters, "a", 1))
        .isInstanceOfSatisfying(
            Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));

    mayEnd.countDown();
    await().until(() -> !slow.isAlive());
    assertThat(get(letters, "a", 1)).hasSize(1);
  }

  @Test
  void a_letter_that_cannot_be_set_keeps_no_press_busy() {
    FinishedLetters letters = new FinishedLetters(9, 100, 1, 0);

    assertThatThrownBy(() ->
            letters.get(
                "broken",
                () -> {
                  throw new IllegalStateException("broken");
                }))
        .hasMessage("broken");
    assertThat(get(letters, "a", 1)).hasSize(1);
  }

  private byte[] get(FinishedLetters letters, String key, int bytes) {
    return letters.get(
        key,
        () -> {
          set.add(key);
          return new byte[bytes];
        });
  }

  private static byte[] slowly(CountDownLatch started, CountDownLatch mayEnd) {
    started.countDown();
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new byte[1];
  }
}
