package org.samenspraak.web;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;

/**
 * Where work goes that keeps a processor busy for long, such as reading a document or setting a
 * letter. Requests run on virtual threads, which share a thread per processor and do not take
 * turns: as many long computations as there are processors would silence every port. So these have
 * a few threads of their own, and a queue that ends.
 */
public final class Compute {
  private final Executor threads;
  private final Duration patience;

  /**
   * @param threads refuses what it has no room for
   * @param patience how long a caller waits for its result
   */
  public Compute(Executor threads, Duration patience) {
    this.threads = threads;
    this.patience = patience;
  }

  /**
   * Begins the work, or queues it.
   *
   * @throws Refusal UNAVAILABLE when the queue is full
   */
  public <T> CompletableFuture<T> begin(Supplier<T> work) {
    try {
      return CompletableFuture.supplyAsync(work, threads);
    } catch (RejectedExecutionException full) {
      throw busy();
    }
  }

  /**
   * What the work comes to; what it throws is thrown here.
   *
   * @throws Refusal UNAVAILABLE when it takes too long, its time in the queue included
   */
  public <T> T await(CompletableFuture<T> work) {
    try {
      return work.copy().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
    } catch (CancellationException ended) {
      throw busy();
    } catch (CompletionException failed) {
      throw switch (failed.getCause()) {
        case java.util.concurrent.TimeoutException late -> busy();
        case RuntimeException its -> its;
        case null, default -> failed;
      };
    }
  }

  /** The result of the work, which is not begun any more when its caller has given up on it. */
  public <T> T run(Supplier<T> work) {
    CompletableFuture<T> begun = begin(work);
    try {
      return await(begun);
    } finally {
      begun.cancel(false);
    }
  }

  private static Refusal busy() {
    return new Refusal(
        Kind.UNAVAILABLE,
        "too-busy",
        "Er worden te veel documenten tegelijk gelezen of gemaakt; probeer het zo dadelijk"
            + " opnieuw.");
  }
}
