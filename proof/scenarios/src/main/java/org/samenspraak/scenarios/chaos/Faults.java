package org.samenspraak.scenarios.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.samenspraak.scenarios.processes.OneProcess;

/**
 * Kills or stalls random processes, in random order; of neither has anybody a second turn before
 * all had one.
 */
final class Faults {

  private final Deque<Fault.Kind> kinds;
  private final Deque<OneProcess> killed;
  private final Deque<OneProcess> stalled;

  Faults(List<OneProcess> processes, Settings settings, Random random) {
    List<Fault.Kind> drawn =
        new ArrayList<>(Collections.nCopies(settings.kills(), Fault.Kind.KILL));
    drawn.addAll(Collections.nCopies(settings.stalls(), Fault.Kind.STALL));
    Collections.shuffle(drawn, random);
    kinds = new ArrayDeque<>(drawn);
    killed = turns(processes, settings.kills(), random);
    stalled = turns(processes, settings.stalls(), random);
  }

  /** So many at least, in whole rounds. */
  private static Deque<OneProcess> turns(List<OneProcess> processes, int many, Random random) {
    Deque<OneProcess> turns = new ArrayDeque<>();
    while (turns.size() < many) {
      List<OneProcess> round = new ArrayList<>(processes);
      Collections.shuffle(round, random);
      turns.addAll(round);
    }
    return turns;
  }

  boolean more() {
    return !kinds.isEmpty();
  }

  /** Returns when the process is ready again. */
  Fault next() throws InterruptedException {
    return switch (kinds.pop()) {
      case KILL -> kill(killed.pop());
      case STALL -> stall(stalled.pop());
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
}
