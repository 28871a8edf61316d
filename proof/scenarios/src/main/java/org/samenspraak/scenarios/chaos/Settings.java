package org.samenspraak.scenarios.chaos;

import java.time.Duration;

/**
 * How much is done to the processes; faults come one after the other, each when the one before is
 * over.
 *
 * @param questions filed meanwhile
 * @param instances of each service
 * @param kills processes that are killed and started again
 * @param stalls processes that are held up for {@link #STALL}
 * @param seed of everything that is drawn; how processes take turns is theirs, so a run with the
 *     same seed is alike, not the same
 */
public record Settings(int questions, int instances, int kills, int stalls, long seed) {

  /**
   * How long a stall takes: longer than anybody waits for another, so that the others have given it
   * up when it goes on as if nothing had been. A lease waits 3 s, a consumer group 6 s, a send 10
   * s, a call of the store 20 s.
   */
  static final Duration STALL = Duration.ofSeconds(25);

  /** Clients that file at the same time. */
  static final int CLIENTS = 8;

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException when there is nothing to file or nobody to file with, or fewer
   *     faults than none
   */
  public Settings {
    if (questions < 1 || instances < 1 || kills < 0 || stalls < 0) {
      throw new IllegalArgumentException(
          "questions and instances are 1 at least, kills and stalls 0");
    }
  }

  int faults() {
    return kills + stalls;
  }
}
