package org.samenspraak.scenarios.chaos;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.samenspraak.scenarios.processes.OneProcess;

/** Kills a random process and starts it again; nobody has a second turn before all had one. */
final class Killer {

  private final List<OneProcess> processes;
  private final Random random;
  private final Deque<OneProcess> round = new ArrayDeque<>();

  Killer(List<OneProcess> processes, Random random) {
    this.processes = processes;
    this.random = random;
  }

  /** Returns when the killed process is ready again. */
  Kill next() throws InterruptedException {
    if (round.isEmpty()) {
      List<OneProcess> shuffled = new ArrayList<>(processes);
      Collections.shuffle(shuffled, random);
      round.addAll(shuffled);
    }
    OneProcess victim = round.pop();
    victim.kill();
    long start = System.nanoTime();
    victim.start();
    victim.awaitReady();
    return new Kill(victim.name(), victim.role(), Duration.ofNanos(System.nanoTime() - start));
  }
}
