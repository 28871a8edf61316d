package org.samenspraak.scenarios.chaos;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What happened and what was found.
 *
 * @param retries requests that were repetitions
 * @param filing from the first request to the last answer
 * @param drain from then until nothing was on its way any more
 * @param flaws what does not hold; empty when all holds
 */
public record StormReport(
    Settings settings,
    List<Acknowledgement> outcomes,
    int retries,
    List<Fault> faults,
    Duration filing,
    Duration drain,
    Aftermath found,
    List<String> flaws) {

  /** Whether everything holds. */
  public boolean holds() {
    return flaws.isEmpty();
  }

  /** Prints all of it. */
  public void print(PrintStream out) {
    out.printf("%n== Questions (seed %d)%n", settings.seed());
    out.printf("  filed                      %5d in %s%n", settings.questions(), seconds(filing));
    out.printf("  acknowledged               %5d%n", count(Acknowledgement::acknowledged));
    out.printf("    of these after a retry   %5d%n", count(o -> o.acknowledged() && o.tries() > 1));
    out.printf("  given up by the client     %5d%n", count(o -> !o.acknowledged()));
    out.printf(
        "    of these filed after all %5d%n",
        found.titles().size() - count(Acknowledgement::acknowledged));
    out.printf("  answered                   %5d%n", count(o -> o.filing().answered()));
    out.printf("  requests repeated          %5d%n", retries);
    printFaults("Kills", Fault.Kind.KILL, out);
    printFaults("Stalls", Fault.Kind.STALL, out);
    out.printf("%n== Afterwards%n");
    out.printf("  drained within             %s%n", seconds(drain));
    out.printf("  questions                  %5d%n", found.titles().size());
    out.printf("  coordinations              %5d%n", found.coordinations().size());
    out.printf("  histories                  %5d%n", found.histories().size());
    out.printf("  notifications              %5d%n", found.told().size());
    printMails(out);
    printTopics(out);
    out.printf("%n== %s%n", holds() ? "All holds" : "DOES NOT HOLD");
    flaws.forEach(flaw -> out.println("  " + flaw));
  }

  private void printFaults(String title, Fault.Kind kind, PrintStream out) {
    Map<String, List<Fault>> byProcess =
        faults.stream()
            .filter(fault -> fault.kind() == kind)
            .collect(Collectors.groupingBy(Fault::process, TreeMap::new, Collectors.toList()));
    out.printf("%n== %s: %d%n", title, byProcess.values().stream().mapToInt(List::size).sum());
    byProcess.forEach((process, some) -> {
      List<Duration> times = some.stream().map(Fault::ready).sorted().toList();
      out.printf(
          "  %-16s %3d times, ready again after %s (median), %s (longest)%n",
          process, some.size(), seconds(times.get(times.size() / 2)), seconds(times.getLast()));
    });
  }

  private void printMails(PrintStream out) {
    List<Told> doubtful = found.told().stream().filter(Told::inDoubt).toList();
    List<Told> twice = found.told().stream().filter(one -> copies(one) > 1).toList();
    out.printf(
        "  mails                      %5d%n",
        found.mails().values().stream().mapToInt(n -> n).sum());
    out.printf(
        "    in doubt, sent again     %5d, of which more than once on disk %d%n",
        doubtful.size(), twice.size());
    doubtful.stream()
        .sorted(Comparator.comparing(Told::id))
        .forEach(one -> out.printf("      %d× %s%n", copies(one), one.id()));
  }

  private void printTopics(PrintStream out) {
    out.printf("%n== Topics                    records  repeated  most of one%n");
    found
        .topics()
        .forEach((topic, entries) -> {
          if (!entries.isEmpty()) {
            out.printf(
                "  %-36s %6d  %6d  %6d%n",
                topic,
                entries.size(),
                TopicOrder.repetitions(entries),
                TopicOrder.mostOfOne(entries));
          }
        });
  }

  private int copies(Told told) {
    return found.mails().getOrDefault(told.messageId(), 0);
  }

  private long count(java.util.function.Predicate<Acknowledgement> which) {
    return outcomes.stream().filter(which).count();
  }

  static String seconds(Duration time) {
    return "%.1f s".formatted(time.toMillis() / 1000.0);
  }
}
