package org.samenspraak.benchmarks;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What everything in one JVM costs: to start, and to have it stand idle. */
final class StandaloneCost {
  private static final Target START = Target.productAtMost(7);

  /** Percent of a core more than the empty broker. */
  private static final double IDLE_MORE = 2;

  private static final List<String> SERVICES =
      List.of("portal", "question", "coordination", "plan", "notification");
  private static final List<String> PARTS = List.of("kafka", "store", "smtp", "login");

  /** What {@code ./samenspraak} gives this JVM, it gives the standalone too. */
  private static final List<String> ROOM = List.of("-Xm", "-XX:Metaspace", "-XX:ReservedCode");

  private final Path jar;
  private final Path folder;
  private final Path cache;
  private final Effort effort;
  private int starts;

  StandaloneCost(Programs programs, Path folder, Effort effort) {
    this.jar = programs.jarOf("standalone");
    this.folder = folder;
    this.cache = folder.resolve("standalone.aot");
    this.effort = effort;
  }

  List<MeasuredClaim> measure() {
    train();
    return List.of(
        Contest.between(
            "start to ready of standalone",
            " s",
            START,
            effort.fewRounds(),
            new Contest.Sides(() -> start(List.of()), () -> start(OwnJvm.cached(cache)))),
        idle());
  }

  /** As {@code ./samenspraak warm} does: plays the story once. */
  private void train() {
    try (OwnJvm story =
        jvm(
            new Ports(),
            List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:AOTCacheOutput=" + cache,
                "-Djava.io.tmpdir=" + folder),
            List.of("demo", "--exit"))) {
      story.awaitDone();
    }
  }

  private double start(List<String> flags) {
    Ports ports = new Ports();
    try (OwnJvm started = up(ports, flags)) {
      return started.awaitReady(ports::areReady);
    }
  }

  private OwnJvm up(Ports ports, List<String> flags) {
    return jvm(ports, flags, List.of("up", "--data", folder.resolve("data-" + starts).toString()));
  }

  private OwnJvm jvm(Ports ports, List<String> flags, List<String> command) {
    List<String> arguments = new ArrayList<>(room());
    arguments.addAll(flags);
    arguments.addAll(ports.flags());
    arguments.addAll(List.of("-jar", jar.toString()));
    arguments.addAll(command);
    return new OwnJvm("standalone-" + starts++, folder, arguments);
  }

  private static List<String> room() {
    return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(flag -> ROOM.stream().anyMatch(flag::startsWith))
        .toList();
  }

  /** Side by side, so that whatever else the machine does meets both. */
  private MeasuredClaim idle() {
    Ports ports = new Ports();
    try (OwnJvm broker = emptyBroker();
        OwnJvm standalone = up(ports, OwnJvm.cached(cache))) {
      double _ = broker.awaitReady(() -> broker.said("serving"));
      double _ = standalone.awaitReady(ports::areReady);
      Polling.pass(effort.aTry());
      List<Double> floors = new ArrayList<>();
      List<Double> products = new ArrayList<>();
      for (int round = 1; round <= effort.fewRounds(); round++) {
        Map<String, OwnJvm> both = Map.of("broker", broker, "standalone", standalone);
        Map<String, Usage> used = Usage.during(both, () -> Polling.pass(effort.aWhile()));
        floors.add(cpu(used, "broker"));
        products.add(cpu(used, "standalone"));
        Contest.told("idle", round, effort.fewRounds(), used.toString());
      }
      double most = Contest.median(floors) + IDLE_MORE;
      return Contest.of(
          "CPU of standalone, idle, beside an empty broker",
          " % of a core",
          Target.productAtMost(most),
          floors,
          products);
    }
  }

  private static double cpu(Map<String, Usage> used, String name) {
    return used.entrySet().stream()
        .filter(one -> one.getKey().equals(name))
        .mapToDouble(one -> one.getValue().cpuPercent())
        .sum();
  }

  private OwnJvm emptyBroker() {
    return new OwnJvm(
        "broker",
        folder,
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            IdleBroker.class.getName(),
            folder.resolve("broker").toString()));
  }

  /** Free ones, by the names under which standalone takes them. */
  private static final class Ports {
    private final List<String> flags;
    private final List<Integer> management;

    Ports() {
      List<String> names = new ArrayList<>(SERVICES);
      SERVICES.forEach(service -> names.add(service + "-management"));
      names.addAll(PARTS);
      List<Integer> free = FreePorts.take(names.size());
      this.flags =
          IntStream.range(0, names.size())
              .mapToObj(n -> "-Dsamenspraak.port." + names.get(n) + "=" + free.get(n))
              .toList();
      this.management = free.subList(SERVICES.size(), 2 * SERVICES.size());
    }

    List<String> flags() {
      return flags;
    }

    boolean areReady() {
      return management.stream().allMatch(ServiceReady::at);
    }
  }
}
