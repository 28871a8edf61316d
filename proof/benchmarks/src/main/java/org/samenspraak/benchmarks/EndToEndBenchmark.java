package org.samenspraak.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** From a filing over HTTP to the reaction applied in the other service, in an open loop. */
final class EndToEndBenchmark implements Benchmark {
  private static final Map<Integer, Target> ASKED = Map.of(99, Target.atMost(5));
  private static final List<Integer> PERCENTILES = List.of(50, 99);

  @Override
  public String name() {
    return "endtoend";
  }

  @Override
  public String about() {
    return "from the filing of a question over HTTP to its coordination stored by the other"
        + " service, beside bare produce and consume of the same record at the same rate";
  }

  @Override
  public List<MeasuredClaim> run(BenchParts parts, Effort effort) {
    try (TwoServices services = new TwoServices(parts)) {
      ClosedLoop.warm(effort.aTry(), services::fileOne);
      try (BareTrip bare = new BareTrip(parts, "question-events")) {
        double rate =
            Sustained.rate(tried -> Sustained.served(tried, effort.aTry(), services::fileOne));
        List<MeasuredClaim> findings = new ArrayList<>(List.of(kept(rate)));
        findings.addAll(compare(bare, services, rate, ASKED, effort));
        // Where nothing queues for the processors it shows what the way itself takes.
        findings.addAll(compare(bare, services, rate * Sustained.SHARE, Map.of(), effort));
        return findings;
      }
    }
  }

  private static MeasuredClaim kept(double rate) {
    return Contest.of(
        "filings kept up with, beside the %.0f asked".formatted(Sustained.ASKED),
        "/s",
        Target.atLeast(1),
        List.of(Sustained.ASKED),
        List.of(rate));
  }

  private static List<MeasuredClaim> compare(
      BareTrip bare, TwoServices services, double rate, Map<Integer, Target> asked, Effort effort) {
    Duration each = effort.aWhile();
    Map<Integer, List<Double>> floors = new TreeMap<>();
    Map<Integer, List<Double>> products = new TreeMap<>();
    for (int round = 1; round <= effort.fewRounds(); round++) {
      Histogram floor = OpenLoop.run(rate, each, bare::sendOne);
      Histogram product = OpenLoop.run(rate, each, services::fileOne);
      for (int percentile : PERCENTILES) {
        add(floors, percentile, floor);
        add(products, percentile, product);
      }
      String figures = "bare %s, product %s".formatted(words(floor), words(product));
      Contest.told("end to end", round, effort.fewRounds(), figures);
    }
    return PERCENTILES.stream()
        .map(percentile ->
            Contest.of(
                "p%d from filing to reaction, %.0f/s open loop".formatted(percentile, rate),
                " ms",
                asked.get(percentile),
                floors.getOrDefault(percentile, List.of()),
                products.getOrDefault(percentile, List.of())))
        .toList();
  }

  private static String words(Histogram latencies) {
    return String.format(
        Locale.ROOT,
        "p50 %.1f and p99 %.1f ms",
        OpenLoop.millis(latencies, 50),
        OpenLoop.millis(latencies, 99));
  }

  private static void add(Map<Integer, List<Double>> side, int percentile, Histogram latencies) {
    side.computeIfAbsent(percentile, _ -> new ArrayList<>())
        .add(OpenLoop.millis(latencies, percentile));
  }
}
