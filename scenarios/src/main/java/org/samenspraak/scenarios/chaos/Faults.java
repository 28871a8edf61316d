package org.samenspraak.scenarios.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.samenspraak.scenarios.processes.OneProcess;

/**
 * Kills or stalls random processes, in random order; of neither has anybody a second turn before
 * all had one.
 */
final class Faults {

  private final Deque<Fault.Kind> kinds = new ArrayDeque<>();
  private final Turns kills;
  private final Turns stalls;

  Faults(List<OneProcess> processes, Settings settings, Random random) {
    List<Fault.Kind> drawn =
        new ArrayList<>(
            Stream.concat(
                    Collections.nCopies(settings.kills(), Fault.Kind.KILL).stream(),
                    Collections.nCopies(settings.stalls(), Fault.Kind.STALL).stream())
                .toList());
    Collections.shuffle(drawn, random);
    kinds.addAll(drawn);
    kills = new Turns(processes, random);
    stalls = new Turns(processes, random);
  }

  boolean more() {
    return !kinds.isEmpty();
  }

  /** Returns when the process is ready again. */
  Fault next() throws InterruptedException {
    return switch (kinds.pop()) {
      case KILL -> kill(kills.next());
      case STALL -> stall(stalls.next());
    };
  }

  private static Fault kill(OneProcess victim) throws InterruptedException {
    victim.kill();
    long start = System.nanoTime();
    victim.start();
    return ready(victim, Fault.Kind.KILL, start);
  }

  private static Fault stall(OneProcess victim) throws InterruptedException {
    victim.stall(Settings.STALL);
    return ready(victim, Fault.Kind.STALL, System.nanoTime());
  }

  private static Fault ready(OneProcess victim, Fault.Kind kind, long since)
      throws InterruptedException {
    victim.awaitReady();
    return new Fault(victim.name(), kind, Duration.ofNanos(System.nanoTime() - since));
  }

  /** Whose turn it is, drawn anew when all had one. */
  private static final class Turns {

    private final List<OneProcess> processes;
    private final Random random;
    private final Deque<OneProcess> round = new ArrayDeque<>();

    Turns(List<OneProcess> processes, Random random) {
      this.processes = processes;
      this.random = random;
    }

    OneProcess next() {
      if (round.isEmpty()) {
        List<OneProcess> shuffled = new ArrayList<>(processes);
        Collections.shuffle(shuffled, random);
        round.addAll(shuffled);
      }
      return round.pop();
    }
  }
}
