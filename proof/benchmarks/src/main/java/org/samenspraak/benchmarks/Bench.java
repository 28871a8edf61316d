package org.samenspraak.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The command behind {@code ./samenspraak bench}. Exit codes: 0 measured, 1 something failed, 2 not
 * understood; a missed hope is a finding, not a failure.
 */
@Command(
    name = "bench",
    description = "Measures the product beside the bare parts it stands on, in the same run.",
    mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {
  static final List<Benchmark> ALL =
      List.of(
          new ListsBenchmark(),
          new EndToEndBenchmark(),
          new CostBenchmark(),
          new TokenBenchmark(),
          new PortalBenchmark());

  @Parameters(
      arity = "0..*",
      paramLabel = "NAME",
      description = "Which ones; all when none is named.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--compare", description = "Print what moved since the baseline.")
  private boolean compare;

  @Option(names = "--save", description = "Keep the figures as the baseline.")
  private boolean save;

  @Option(
      names = "--baseline",
      description = "The baseline's file.",
      defaultValue = "baseline.json")
  private Path baseline = Path.of("baseline.json");

  private Bench() {}

  /** Runs and ends the JVM with the exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).execute(args));
  }

  @Override
  public Integer call() {
    List<Benchmark> chosen = chosen();
    if (chosen.isEmpty()) {
      System.err.println("There is no such benchmark; there are: " + namesOfAll());
      return CommandLine.ExitCode.USAGE;
    }
    long failed = chosen.stream().filter(one -> !isMeasured(one)).count();
    return failed == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  /** One that fails after many minutes does not take the others along. */
  private boolean isMeasured(Benchmark benchmark) {
    try {
      measure(benchmark);
      return true;
    } catch (RuntimeException e) {
      System.err.printf("%s failed%n", benchmark.name());
      e.printStackTrace();
      return false;
    }
  }

  private List<Benchmark> chosen() {
    if (names.isEmpty()) {
      return ALL;
    }
    List<Benchmark> chosen = ALL.stream().filter(one -> names.contains(one.name())).toList();
    return chosen.size() == names.size() ? chosen : List.of();
  }

  private static String namesOfAll() {
    return String.join(", ", ALL.stream().map(Benchmark::name).toList());
  }

  /** Each on parts of its own, so that none finds what another left. */
  private void measure(Benchmark benchmark) {
    System.out.printf("%s: %s%n%n", benchmark.name(), benchmark.about());
    try (BenchParts parts = BenchParts.start()) {
      Machine machine = Machine.of(parts);
      machine.lines().forEach(System.out::println);
      List<MeasuredClaim> findings = benchmark.run(parts, Effort.FULL);
      System.out.printf("%n%s%n", FigureTables.table(findings));
      keep(benchmark.name(), machine, findings);
    }
  }

  private void keep(String name, Machine machine, List<MeasuredClaim> findings) {
    Results before = Results.read(baseline);
    if (compare) {
      System.out.println(FigureTables.comparison(name, findings, before));
    }
    if (save) {
      String command = "./samenspraak bench " + name;
      before.with(name, new Results.Measured(machine, command, findings)).write(baseline);
    }
  }
}
