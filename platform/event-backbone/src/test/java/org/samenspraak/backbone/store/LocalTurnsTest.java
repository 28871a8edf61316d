package org.samenspraak.backbone.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.samenspraak.backbone.aggregate.StoreUnavailable;

@Timeout(60)
class LocalTurnsTest {

  private final LocalTurns turns = new LocalTurns();
  private final CountDownLatch storeAnswers = new CountDownLatch(1);
  private final CountDownLatch turnBegan = new CountDownLatch(1);

  private boolean waitForStore() {
    turnBegan.countDown();
    try {
      storeAnswers.await();
      return true;
    } catch (InterruptedException e) {
      throw new StoreUnavailable("interrupted", e);
    }
  }

  private static <R> CompletableFuture<R> inAThread(java.util.function.Supplier<R> work) {
    return CompletableFuture.supplyAsync(work, task -> Thread.ofVirtual().start(task));
  }

  @Test
  void one_works_on_a_target_at_a_time_and_others_on_other_targets() {
    AtomicInteger inside = new AtomicInteger();
    List<CompletableFuture<Integer>> all = new ArrayList<>();
    for (int n = 0; n < 100; n++) {
      all.add(
          inAThread(() ->
              turns.take(
                  "same",
                  () -> {
                    int others = inside.getAndIncrement();
                    LockSupport.parkNanos(1);
                    inside.getAndDecrement();
                    return others;
                  })));
    }
    assertThat(all).extracting(CompletableFuture::join).containsOnly(0);
    assertThat(turns.take("one", () -> inAThread(() -> turns.take("other", () -> 1)).join()))
        .isEqualTo(1);
  }

  @Test
  void whoever_waits_is_told_to_come_again_rather_than_to_wait_for_all_before_him()
      throws InterruptedException {
    LocalTurns impatient = new LocalTurns(Duration.ofMillis(20));
    CompletableFuture<Boolean> first = inAThread(() -> impatient.take("t", this::waitForStore));
    turnBegan.await();
    AtomicBoolean begun = new AtomicBoolean();

    assertThatThrownBy(() -> impatient.take("t", () -> begun.getAndSet(true)))
        .isInstanceOf(StoreUnavailable.class)
        .hasMessage("turn of t");

    storeAnswers.countDown();
    assertThat(first.join()).isTrue();
    assertThat(begun).isFalse();
    assertThat(impatient.take("t", () -> "free again")).isEqualTo("free again");
  }

  @Test
  void a_thread_that_is_interrupted_waits_no_longer() throws InterruptedException {
    CompletableFuture<Boolean> first = inAThread(() -> turns.take("t", this::waitForStore));
    turnBegan.await();
    CompletableFuture<Boolean> second = new CompletableFuture<>();
    Thread waiting =
        Thread.ofVirtual()
            .start(() -> {
              try {
                second.complete(turns.take("t", () -> true));
              } catch (StoreUnavailable e) {
                second.completeExceptionally(e);
              }
            });

    waiting.interrupt();

    assertThatThrownBy(second::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(StoreUnavailable.class);
    storeAnswers.countDown();
    assertThat(first.join()).isTrue();
  }
}
