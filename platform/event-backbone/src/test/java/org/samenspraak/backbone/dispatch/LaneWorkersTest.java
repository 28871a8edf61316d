package org.samenspraak.backbone.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LaneWorkersTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  private final LaneWorkers workers = LaneWorkers.virtualThreads();

  @Test
  void all_lanes_are_through_and_never_so_many_at_once_that_nobody_else_gets_to_the_store() {
    AtomicInteger running = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    AtomicInteger through = new AtomicInteger();

    workers.work(
        Collections.nCopies(
            500,
            () -> {
              most.accumulateAndGet(running.incrementAndGet(), Math::max);
              LockSupport.parkNanos(1_000_000);
              running.decrementAndGet();
              through.incrementAndGet();
            }),
        LONG);

    assertThat(through).hasValue(500);
    assertThat(most.get()).isBetween(2, LaneWorkers.AT_ONCE);
  }

  @Test
  void when_the_time_is_up_those_under_way_are_interrupted_and_the_others_are_not_begun() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger begun = new AtomicInteger();
    AtomicInteger interrupted = new AtomicInteger();

    workers.work(
        Collections.nCopies(
            500,
            () -> {
              begun.incrementAndGet();
              try {
                never.await();
              } catch (InterruptedException e) {
                interrupted.incrementAndGet();
              }
            }),
        Duration.ofMillis(50));

    await().until(() -> interrupted.get() == LaneWorkers.AT_ONCE);
    assertThat(begun).hasValue(LaneWorkers.AT_ONCE);
  }

  @Test
  void the_first_lanes_are_through_although_there_is_no_time_for_all_of_them() {
    CountDownLatch never = new CountDownLatch(1);
    AtomicInteger through = new AtomicInteger();
    List<Runnable> lanes =
        IntStream.range(0, 500)
            .<Runnable>mapToObj(n ->
                () -> {
                  try {
                    if (n >= 100) {
                      never.await();
                    }
                    through.incrementAndGet();
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                })
            .toList();

    workers.work(lanes, Duration.ofSeconds(1));

    assertThat(through).hasValue(100);
  }
}
