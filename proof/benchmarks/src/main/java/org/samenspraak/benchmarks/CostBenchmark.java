package org.samenspraak.benchmarks;

import java.nio.file.Path;
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

  /** A second; five young JVMs do not compile and serve 40 on two processors. */
  private static final double RATE = 20;

  @Override
  public String name() {
    return "cost";
  }

  @Override
  public String about() {
    return "CPU and memory of each service under load, beside idle in the place of bare; starts with"
        + " an AOT cache, beside without";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    try (Fleet fleet = new Fleet(parts, Programs.unpackedIn(parts.freshFolder()))) {
      List<MeasuredClaim> findings = new ArrayList<>(services(fleet, effort));
      fleet.stopAll();
      findings.add(start(fleet, parts.freshFolder(), effort));
      return findings;
    }
  }

  private static List<MeasuredClaim> services(Fleet fleet, Effort effort) {
    Map<String, OwnJvm> running = fleet.startAll();
    try (SampleFilings filings = new SampleFilings(fleet.questions())) {
      AtomicInteger numbers = new AtomicInteger();
      Supplier<CompletableFuture<?>> fileOne = () -> filings.file(numbers.incrementAndGet());
      Polling.pass(effort.aTry());
      Map<String, Usage> idle = Usage.during(running, () -> Polling.pass(effort.aWhile()));
      ClosedLoop.warm(effort.aTry(), fileOne);
      Runnable load =
          () -> {
            Histogram _ = OpenLoop.run(RATE, effort.aWhile(), fileOne);
          };
      Map<String, Usage> busy = Usage.during(running, load);
      return findings(idle, busy);
    }
  }

  private static List<MeasuredClaim> findings(Map<String, Usage> idle, Map<String, Usage> busy) {
    List<MeasuredClaim> findings = new ArrayList<>();
    idle.forEach((name, before) -> {
      Usage after = busy.getOrDefault(name, before);
      findings.add(
          Contest.of(
              "CPU of %s, at %.0f/s".formatted(name, RATE),
              " % of a core",
              null,
              List.of(before.cpuPercent()),
              List.of(after.cpuPercent())));
      findings.add(
          Contest.of(
              "memory of %s, at %.0f/s".formatted(name, RATE),
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
