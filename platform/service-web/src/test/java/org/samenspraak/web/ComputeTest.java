package org.samenspraak.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class ComputeTest {
  private final ThreadPoolTaskExecutor threads =
      new ComputeConfiguration().computeThreads(new ComputeProperties(2, 3, Duration.ofMinutes(1)));
  private final AtomicBoolean mayEnd = new AtomicBoolean();

  @AfterEach
  void end() {
    mayEnd.set(true);
    threads.shutdown();
  }

  private Compute compute(Duration patience) {
    threads.initialize();
    return new Compute(threads, patience);
  }

  @Test
  void leaves_a_processor_to_the_others_unless_there_is_only_one() {
    int size = new ComputeProperties(null, 16, Duration.ZERO).size();

    assertThat(size).isPositive();
    assertThat(size).isLessThan(Math.max(2, Runtime.getRuntime().availableProcessors()));
  }

  /** As many as there are processors would stop every other virtual thread. */
  @Test
  void lets_requests_go_on_while_it_is_as_busy_as_can_be() throws InterruptedException {
    Compute compute = compute(Duration.ofMinutes(1));
    for (int asked = 0; asked < 5; asked++) {
      Thread.ofVirtual().start(() -> compute.run(this::spin));
    }
    await().until(() -> threads.getActiveCount() == 2);
    CountDownLatch went = new CountDownLatch(50);

    for (int others = 0; others < 50; others++) {
      Thread.ofVirtual().start(went::countDown);
    }

    assertThat(went.await(30, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void refuses_what_finds_no_place_in_the_queue() {
    Compute compute = compute(Duration.ofMinutes(1));
    List<CompletableFuture<Boolean>> begun = new ArrayList<>();
    for (int taken = 0; taken < 2 + 3; taken++) {
      begun.add(compute.begin(this::spin));
    }

    assertThatThrownBy(() -> compute.run(() -> 1)).satisfies(ComputeTest::busy);

    mayEnd.set(true);
    assertThat(begun).allMatch(compute::await);
    assertThat(compute.run(() -> 1)).isEqualTo(1);
  }

  @Test
  void does_not_begin_what_its_caller_has_given_up_on() {
    Compute compute = compute(Duration.ofMillis(50));
    AtomicBoolean begun = new AtomicBoolean();
    var one = compute.begin(this::spin);
    var other = compute.begin(this::spin);

    assertThatThrownBy(() -> compute.run(() -> begun.getAndSet(true))).satisfies(ComputeTest::busy);

    mayEnd.set(true);
    await().until(() -> threads.getActiveCount() == 0 && threads.getQueueSize() == 0);
    assertThat(begun).isFalse();
    assertThat(List.of(one, other)).allMatch(compute::await);
  }

  @Test
  void passes_on_what_the_work_says() {
    Compute compute = compute(Duration.ofMinutes(1));

    assertThatThrownBy(() ->
            compute.run(() -> {
              throw Refusal.notFound();
            }))
        .isInstanceOfSatisfying(
            Refusal.class, said -> assertThat(said.kind()).isEqualTo(Kind.NOT_FOUND));
  }

  private boolean spin() {
    while (!mayEnd.get()) {
      Thread.onSpinWait();
    }
    return true;
  }

  private static void busy(Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.type()).isEqualTo("too-busy"));
  }
}
