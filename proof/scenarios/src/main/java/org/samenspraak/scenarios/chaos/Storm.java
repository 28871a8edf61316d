package org.samenspraak.scenarios.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.samenspraak.scenarios.processes.ProcessRole;
import org.samenspraak.scenarios.processes.Processes;

/**
 * One run: everything starts, questions are filed while processes die or stall, all drains, all is
 * counted.
 */
public final class Storm {

  private final Settings settings;
  private final PrintStream out;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param out where progress is told
   */
  public Storm(Settings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /**
   * Runs; nothing is left running when this returns.
   *
   * @param folder for data and logs of the processes
   */
  public StormReport rage(Path folder) throws IOException, InterruptedException {
    out.println(settings);
    long begin = System.nanoTime();
    try (Processes processes = Processes.start(folder, settings.instances())) {
      out.printf("%d processes are ready after %s%n", processes.all().size(), since(begin));
      return among(processes);
    }
  }

  private StormReport among(Processes processes) throws IOException, InterruptedException {
    Submitters load = new Submitters(Submissions.of(settings.questions(), settings.seed()));
    long begin = System.nanoTime();
    load.start(
        processes.addressesOf(ProcessRole.QUESTION),
        processes.addressesOf(ProcessRole.COORDINATION),
        processes.addresses().tokens(),
        settings.seed());
    try {
      harmWhileFiling(processes, load);
      load.finish();
    } finally {
      load.stop();
    }
    Duration filing = Duration.ofNanos(System.nanoTime() - begin);
    out.printf("filed %d/%d after %s%n", load.answered(), settings.questions(), since(begin));
    begin = System.nanoTime();
    List<String> left = new Drain(processes, out).await();
    Duration drain = Duration.ofNanos(System.nanoTime() - begin);
    out.println("counting what is there");
    Aftermath found = Aftermath.in(processes);
    List<Acknowledgement> outcomes = load.outcomes();
    List<String> flaws =
        Stream.concat(
                left.stream().map(one -> "still on its way: " + one),
                new Comparison(outcomes, found).flaws().stream())
            .toList();
    return new StormReport(settings, outcomes, load.retries(), faults, filing, drain, found, flaws);
  }

  /**
   * Before each fault an equal share of the questions is released, and the last share after all. A
   * fault falls while its share is being filed.
   */
  private void harmWhileFiling(Processes processes, Submitters load) throws InterruptedException {
    Random random = new Random(settings.seed());
    Faults harm = new Faults(processes.all(), settings, random);
    int share = settings.questions() / (settings.faults() + 1);
    while (harm.more()) {
      int some = load.answered() + random.nextInt(share + 1);
      load.release(share);
      load.awaitAnswered(some);
      tell(harm.next(), load);
    }
  }

  private void tell(Fault fault, Submitters load) {
    faults.add(fault);
    out.printf(
        "%d/%d: %s of %s, ready after %s; filed %d/%d%n",
        faults.size(),
        settings.faults(),
        fault.kind().word(),
        fault.process(),
        StormReport.seconds(fault.ready()),
        load.answered(),
        settings.questions());
  }

  private static String since(long begin) {
    return StormReport.seconds(Duration.ofNanos(System.nanoTime() - begin));
  }
}
