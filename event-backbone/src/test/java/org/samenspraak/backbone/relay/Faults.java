package org.samenspraak.backbone.relay;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;

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
    /** A partition moves to another consumer while the first goes on. */
    REBALANCE,
    /** A client loses patience and sends its request again while the first is under way. */
    CLIENT
  }

  private final Random random;
  private final Map<Kind, Integer> left = new EnumMap<>(Kind.class);
  private final Map<Kind, Integer> happened = new EnumMap<>(Kind.class);
  private final int oneIn;

  /** Each kind at most so many times, each time with a chance of one in so many. */
  Faults(Random random, int each, int oneIn) {
    this.random = random;
    this.oneIn = oneIn;
    for (Kind kind : Kind.values()) {
      left.put(kind, each);
    }
  }

  boolean strikes(Kind kind) {
    if (left.getOrDefault(kind, 0) == 0 || random.nextInt(oneIn) != 0) {
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
}
