package org.samenspraak.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * So many at a time, each after the last: gives a rate. It gives no latencies, since a slow answer
 * would keep the ones after it from being asked for.
 */
final class Load {
  private Load() {}

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
