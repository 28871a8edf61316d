package org.samenspraak.question.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.web.Compute;

class FinishedLettersTest {
  private static final Duration AT_ONCE = Duration.ofMillis(20);
  private static final Compute HERE = new Compute(Runnable::run, Duration.ofMinutes(1));

  private final List<String> set = new CopyOnWriteArrayList<>();

  @Test
  void a_letter_asked_again_is_not_set_again() {
    FinishedLetters letters = letters(2, 100, HERE);

    assertThat(get(letters, "a", 10)).isEqualTo(get(letters, "a", 10)).hasSize(10);
    assertThat(set).containsExactly("a");
  }

  @Test
  void whoever_has_a_letter_cannot_change_the_one_that_is_kept() {
    FinishedLetters letters = letters(2, 100, HERE);
    get(letters, "a", 1)[0] = 7;
    get(letters, "a", 1)[0] = 7;

    assertThat(get(letters, "a", 1)).containsExactly(0);
  }

  @Test
  void the_letter_that_was_not_asked_for_longest_makes_room() {
    FinishedLetters letters = letters(2, 100, HERE);
    List.of("a", "b", "a", "c", "a", "b").forEach(key -> get(letters, key, 10));

    assertThat(set).containsExactly("a", "b", "c", "b");
  }

  @Test
  void large_letters_make_room_sooner_and_one_too_large_is_not_kept() {
    FinishedLetters letters = letters(9, 100, HERE);
    get(letters, "a", 60);
    get(letters, "b", 60);
    get(letters, "a", 60);
    get(letters, "huge", 101);
    get(letters, "huge", 101);

    assertThat(set).containsExactly("a", "b", "a", "huge", "huge");
  }

  @Test
  void a_letter_that_is_being_set_is_not_set_twice_and_is_kept_when_nobody_waits_any_more()
      throws Exception {
    CountDownLatch mayEnd = new CountDownLatch(1);
    FinishedLetters letters = letters(9, 100, new Compute(Thread::startVirtualThread, AT_ONCE));

    for (int times = 0; times < 2; times++) {
      assertThatThrownBy(() -> letters.get("slow", () -> slowly(mayEnd)))
          .isInstanceOfSatisfying(
              Refusal.class, no -> assertThat(no.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE));
    }

    mayEnd.countDown();
    await().ignoreExceptions().until(() -> get(letters, "slow", 7).length == 1);
    assertThat(set).containsExactly("slow");
  }

  @Test
  void a_letter_that_cannot_be_set_keeps_no_press_busy() {
    FinishedLetters letters = letters(9, 100, HERE);

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

  private static FinishedLetters letters(int mostLetters, long mostBytes, Compute presses) {
    return new FinishedLetters(mostLetters, mostBytes, presses);
  }

  private byte[] slowly(CountDownLatch mayEnd) {
    set.add("slow");
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return new byte[1];
  }
}
