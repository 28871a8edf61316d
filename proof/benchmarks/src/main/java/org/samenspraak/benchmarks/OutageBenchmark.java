package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** How long a queue lasts after the broker was away under load. */
final class OutageBenchmark implements Benchmark {
  private static final Target TARGET = Target.productAtMost(30);
  private static final double NANOS = 1e9;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(10);

  @Override
  public String name() {
    return "outage";
  }

  @Override
  public String about() {
    return "seconds until nothing queues any more, from the moment the broker serves again after 5 s,"
        + " the load going on; beside a bare producer and consumer";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    try (TwoServices services = new TwoServices(parts)) {
      ClosedLoop.warm(effort.aTry(), services::fileOne);
      try (BareTrip bare = new BareTrip(parts, "question-events")) {
        double rate = Sustained.SHARE * Sustained.rate(effort.aTry(), services::fileOne);
        return List.of(
            Contest.between(
                "queue gone after an outage, %.0f/s".formatted(rate),
                " s",
                TARGET,
                effort.fewRounds(),
                new Contest.Sides(
                    () -> seconds(parts, effort, rate, bare::sendOne),
                    () -> seconds(parts, effort, rate, services::fileOne))));
      }
    }
  }

  /** The load lasts for a minute; what it began is all done at the end, or this fails. */
  private static double seconds(
      BenchParts parts, Effort effort, double rate, Supplier<CompletableFuture<?>> begin) {
    Unfinished backlog = new Unfinished(begin);
    try (ExecutorService load = Executors.newVirtualThreadPerTaskExecutor()) {
      CompletableFuture<?> done =
          CompletableFuture.runAsync(
              () -> OpenLoop.run(rate, effort.aWhile(), backlog::beginOne), load);
      Polling.pass(effort.aTry());
      parts.restartBroker(effort.aTry().dividedBy(3));
      long nanos =
          Polling.until(
              () -> done.isCompletedExceptionally() || backlog.isGone(),
              LOOK,
              PATIENCE,
              () -> "the queue did not go");
      done.join();
      return nanos / NANOS;
    }
  }
}
