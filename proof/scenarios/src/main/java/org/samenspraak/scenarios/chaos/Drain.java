package org.samenspraak.scenarios.chaos;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.samenspraak.scenarios.processes.ProcessRole;
import org.samenspraak.scenarios.processes.Processes;

/** Waits until nothing is on its way any more. */
final class Drain {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** One fact follows from another, so one quiet look may fall between two. */
  private static final int QUIET_LOOKS = 4;

  private static final int LOOKS_PER_LINE = 10;

  private final String broker;
  private final Operator notifications;
  private final Map<ProcessRole, List<Operator>> management = new EnumMap<>(ProcessRole.class);
  private final PrintStream out;

  Drain(Processes processes, PrintStream out) {
    this.broker = processes.addresses().kafka();
    this.notifications = new Operator(processes.addresses(), processes.addresses().notification());
    for (ProcessRole service : ProcessRole.SERVICES) {
      management.put(
          service,
          processes.of(service).stream()
              .map(one -> new Operator(processes.addresses(), one.management()))
              .toList());
    }
    this.out = out;
  }

  /** What is still on its way when patience ends; empty when all came to rest. */
  List<String> await() throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    List<String> left = look();
    for (int looks = 1, quiet = 0; System.nanoTime() < until; looks++) {
      quiet = left.isEmpty() ? quiet + 1 : 0;
      if (quiet == QUIET_LOOKS) {
        return left;
      }
      if (looks % LOOKS_PER_LINE == 0 && !left.isEmpty()) {
        out.println("  on its way: " + String.join(", ", left));
      }
      TimeUnit.SECONDS.sleep(1);
      left = look();
    }
    return left;
  }

  private List<String> look() {
    List<String> left = new ArrayList<>();
    management.forEach((service, instances) -> {
      pending(instances).ifPresent(since -> left.add(service.label() + " pending since " + since));
      int parked = instances.getFirst().total("/parked?size=1");
      if (parked > 0) {
        left.add(parked + " parked in " + service.label());
      }
    });
    try (ConsumerLag lag = new ConsumerLag(broker)) {
      management
          .keySet()
          .forEach(service -> lag.of(service.label() + "-service").ifPresent(left::add));
    }
    double gathered =
        management.getOrDefault(ProcessRole.NOTIFICATION, List.of()).stream()
            .mapToDouble(Drain::mailsWaiting)
            .max()
            .orElse(0);
    if (gathered > 0) {
      left.add("%.0f mails gathered or due".formatted(gathered));
    }
    for (String status : List.of("DUE", "SENDING")) {
      int mails = notifications.total("/api/notifications?size=1&status=" + status);
      if (mails > 0) {
        left.add(mails + " mails " + status);
      }
    }
    return left;
  }

  /** The instance that sweeps knows; right after a change of turns nobody does. */
  private static Optional<String> pending(List<Operator> instances) {
    OptionalDouble known =
        instances.stream().mapToDouble(Drain::oldestAt).filter(Double::isFinite).max();
    if (known.isEmpty()) {
      return Optional.of("nobody knows");
    }
    return known.getAsDouble() == 0
        ? Optional.empty()
        : Optional.of("%.1f s".formatted(known.getAsDouble()));
  }

  private static double mailsWaiting(Operator instance) {
    return Double.parseDouble(
        instance
            .get("/actuator/metrics/samenspraak.mail.waiting")
            .at("/measurements/0/value")
            .asString());
  }

  /** Seconds since the oldest pending event was committed; 0 when none is. */
  private static double oldestAt(Operator instance) {
    return Double.parseDouble(
        instance
            .get("/actuator/metrics/samenspraak.relay.oldest.pending")
            .at("/measurements/0/value")
            .asString());
  }
}
