package org.samenspraak.benchmarks;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.HdrHistogram.Histogram;

/**
 * What the services cost, each a JVM of its own. Broker and store are in this JVM, so that they do
 * not count.
 */
final class CostBenchmark implements Benchmark {
  private static final Target SERVICE_START = Target.productAtMost(4);
  private static final Duration DRAINED = Duration.ofMinutes(3);
  private static final Duration LOOK = Duration.ofMillis(50);

  @Override
  public String name() {
    return "cost";
  }

  @Override
  public String about() {
    return "CPU and memory of each service under load, beside idle in the place of bare; starts with"
        + " an AOT cache, beside without; the whole standalone idle, beside an empty broker";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    Programs programs = Programs.unpackedIn(parts.freshFolder());
    List<MeasuredClaim> findings = new ArrayList<>();
    // First, since it takes no time when something was not built.
    StandaloneCost standalone = new StandaloneCost(programs, parts.freshFolder(), effort);
    try (Fleet fleet = new Fleet(parts, programs)) {
      findings.addAll(services(fleet, parts, effort));
      fleet.stopAll();
      findings.add(start(fleet, parts.freshFolder(), effort));
    }
    findings.addAll(standalone.measure());
    return findings;
  }

  private static List<MeasuredClaim> services(Fleet fleet, BenchParts parts, Effort effort) {
    Map<String, OwnJvm> running = fleet.startAll();
    try (GroupLag lag = new GroupLag(parts.brokers());
        SampleFilings filings = new SampleFilings(fleet.questions())) {
      AtomicInteger numbers = new AtomicInteger();
      Supplier<CompletableFuture<?>> fileOne = () -> filings.file(numbers.incrementAndGet());
      Polling.pass(effort.aTry());
      Map<String, Usage> idle = Usage.during(running, () -> Polling.pass(effort.aWhile()));
      ClosedLoop.warm(effort.aTry(), fileOne);
      double rate = Sustained.rate(tried -> served(tried, effort.aTry(), fileOne, lag));
      Runnable load =
          () -> {
            Histogram _ = OpenLoop.run(rate, effort.aWhile(), fileOne);
          };
      Map<String, Usage> busy = Usage.during(running, load);
      return findings(idle, busy, rate);
    }
  }

  /** Files at that rate; all services have to be done with it a second later. */
  private static double served(
      double rate, Duration each, Supplier<CompletableFuture<?>> fileOne, GroupLag lag) {
    double answered = Sustained.served(rate, each, fileOne);
    long nanos = Polling.until(() -> lag.total() == 0, LOOK, DRAINED, () -> "some did not keep up");
    System.err.printf("  and all was handled %.1f s later%n", nanos / 1e9);
    return nanos <= Sustained.SOON.toNanos()
        ? answered
        : Math.min(answered, rate * each.toNanos() / (each.toNanos() + nanos));
  }

  private static List<MeasuredClaim> findings(
      Map<String, Usage> idle, Map<String, Usage> busy, double rate) {
    List<MeasuredClaim> findings = new ArrayList<>();
    idle.forEach((name, before) -> {
      Usage after = busy.getOrDefault(name, before);
      findings.add(
          Contest.of(
              "CPU of %s, at %.0f/s".formatted(name, rate),
              " % of a core",
              null,
              List.of(before.cpuPercent()),
              List.of(after.cpuPercent())));
      findings.add(
          Contest.of(
              "memory of %s, at %.0f/s".formatted(name, rate),
              " MiB",
              null,
              List.of(before.resident()),
              List.of(after.resident())));
    });
    return findings;
  }

  /** Of one whose store and topics are there already, as on every start but the first. */
  private static MeasuredClaim start(Fleet fleet, Path folder, Effort effort) {
    Path cache = folder.resolve("service.aot");
    double _ = start(fleet, List.of("-XX:TieredStopAtLevel=1", "-XX:AOTCacheOutput=" + cache));
    return Contest.between(
        "start to ready of " + Fleet.QUESTION,
        " s",
        SERVICE_START,
        effort.fewRounds(),
        new Contest.Sides(() -> start(fleet, List.of()), () -> start(fleet, OwnJvm.cached(cache))));
  }

  private static double start(Fleet fleet, List<String> flags) {
    try (OwnJvm service = fleet.start(Fleet.QUESTION, flags)) {
      return service.awaitReady(() -> fleet.isReady(Fleet.QUESTION));
    }
  }
}
