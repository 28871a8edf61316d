package org.samenspraak.backbone.protocol;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** How much may still go wrong in a run, and the dice that say when. */
final class Faults {
  /** What can go wrong. */
  enum Kind {
    /** The broker gets it and the answer is lost, or it is lost, or it comes late. */
    SEND,
    /** The store does not answer; the write took place, or did not. */
    STORE,
    /** One event of a batch does not get into history. */
    ARCHIVE,
    /** A process is killed, at whatever step it is. */
    CRASH,
    /** The store's primary is lost, and with it what no majority had. */
    FAILOVER,
    /** A partition moves to another consumer while the first goes on. */
    REBALANCE,
    /** A poll takes too long; it is given up while its lanes go on. */
    OVERTIME,
    /** A reaction refuses a message, or fails at it, for a while. */
    REACTION,
    /** A client loses patience and sends its request again while the first is under way. */
    CLIENT;

    static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    /** After these an event may be left that only the sweep finds. */
    static final Set<Kind> OF_THE_RELAY = EnumSet.of(SEND, STORE, ARCHIVE, CRASH, FAILOVER);

    static final Set<Kind> OF_THE_REST = EnumSet.complementOf(EnumSet.copyOf(OF_THE_RELAY));
  }

  private static final int OF_EACH = 3;
  private static final int ONE_IN = 25;

  private final Random random;
  private final Map<Kind, Integer> left = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> happened = new EnumMap<>(Kind.class);

  Faults(Random random, Set<Kind> possible) {
    this.random = random;
    possible.forEach(kind -> left.put(kind, OF_EACH));
  }

  boolean strikes(Kind kind) {
    if (left.getOrDefault(kind, 0) == 0 || random.nextInt(ONE_IN) != 0) {
      return false;
    }
    left.merge(kind, -1, Integer::sum);
    happened.merge(kind, 1, Integer::sum);
    return true;
  }

  void stop() {
    left.clear();
  }

  Map<Kind, Integer> happened() {
    return happened;
  }

  /** Whether nothing happened that leaves an event to the sweep. */
  boolean sparedTheRelay() {
    return happened.keySet().stream().noneMatch(Kind.OF_THE_RELAY::contains);
  }
}
