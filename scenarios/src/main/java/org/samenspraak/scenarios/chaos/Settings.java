package org.samenspraak.scenarios.chaos;

/**
 * How much is done to the processes.
 *
 * @param questions filed while processes are killed
 * @param instances of each service
 * @param kills one after the other, each when the one before is ready again
 * @param seed of everything that is drawn; how processes take turns is theirs, so a run with the
 *     same seed is alike, not the same
 */
public record Settings(int questions, int instances, int kills, long seed) {

  /** Clients that file at the same time. */
  static final int CLIENTS = 8;
}
