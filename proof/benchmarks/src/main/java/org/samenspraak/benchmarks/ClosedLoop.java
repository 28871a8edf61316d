package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * So many at a time, each after the last: gives a rate. It gives no latencies, since a slow answer
 * would keep the ones after it from being asked for.
 */
final class ClosedLoop {
  private static final int WARMERS = 16;
  private static final int PATIENCE_MINUTES = 10;

  private ClosedLoop() {}

  /**
   * Warms up with work that is begun here and ends by itself.
   *
   * @param round how long one lasts, about
   */
  static void warm(Duration round, Supplier<? extends CompletableFuture<?>> work) {
    WarmUp.of(() -> rateDuring(round, work));
  }

  private static double rateDuring(Duration time, Supplier<? extends CompletableFuture<?>> work) {
    long began = System.nanoTime();
    int done = 0;
    do {
      double _ =
          rate(
              WARMERS,
              WARMERS * 4,
              _ -> work.get().orTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES).join());
      done += WARMERS * 4;
    } while (System.nanoTime() - began < time.toNanos());
    return done * 1e9 / (System.nanoTime() - began);
  }

  /**
   * Does the pieces of work 0 to {@code work - 1}; worker {@code w} of {@code n} those that leave
   * {@code w} when divided by {@code n}, in order.
   *
   * @return pieces per second
   */
  static double rate(int workers, int work, IntConsumer piece) {
    long began = System.nanoTime();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> all = new ArrayList<>();
      for (int worker = 0; worker < workers; worker++) {
        int first = worker;
        all.add(
            threads.submit(() -> {
              for (int n = first; n < work; n += workers) {
                piece.accept(n);
              }
            }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the load failed", e.getCause());
    }
    return work * 1e9 / (System.nanoTime() - began);
  }
}
