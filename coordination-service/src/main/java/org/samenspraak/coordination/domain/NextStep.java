package org.samenspraak.coordination.domain;

import java.util.List;

/**
 * What somebody has to do before the coordination can go on.
 *
 * @param who slug of a minister, or {@code secretariat}
 * @param parts numbers of those it is about, empty when it is about the whole
 */
public record NextStep(String who, Kind kind, List<Integer> parts) {

  /** The kinds of steps, in the order in which one cabinet best takes them. */
  public enum Kind {
    /** Say who should coordinate. */
    NAME_COORDINATOR,
    /** Record whom the government appointed. */
    DECIDE_COORDINATOR,
    /** Deliver a contribution, or decline it. */
    DELIVER_CONTRIBUTION,
    /** Accept a contribution, or send it back. */
    JUDGE_CONTRIBUTION,
    /** Write the answer, or ask somebody for a contribution. */
    ANSWER_PART,
    /** Make the answer final. */
    FINALISE_ANSWER
  }

  static NextStep onTheWhole(String who, Kind kind) {
    return new NextStep(who, kind, List.of());
  }
}
