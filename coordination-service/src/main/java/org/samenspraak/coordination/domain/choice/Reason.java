package org.samenspraak.coordination.domain.choice;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * Why a minister is proposed; put into words where it is shown.
 *
 * @param minister slug of the minister of whom it speaks
 * @param plan title of the plan that the minister coordinates
 * @param words that made it
 */
public record Reason(Code code, MinisterId minister, @Nullable String plan, List<String> words) {

  /** What there is to say. */
  public enum Code {
    /** Nobody else was addressed. */
    SOLE_ADDRESSEE,
    /** The question is about a plan of this minister. */
    COORDINATES_PLAN,
    /** The question mentions competences of this minister. */
    COMPETENCES,
    /** Addressed first, and nothing speaks for another. */
    FIRST_ADDRESSEE,
    /** Addressed first of those whose competences are mentioned as often. */
    FIRST_OF_EQUALS
  }

  static Reason of(Code code, Seat seat) {
    return new Reason(code, seat.minister(), null, List.of());
  }

  /** As everybody reads it. */
  public CoordinationEvent.Reason announced() {
    return new CoordinationEvent.Reason(code.name(), minister, plan, words);
  }

  /**
   * In a sentence.
   *
   * @param names gives the name of a minister
   */
  public String inDutch(Function<MinisterId, String> names) {
    return DutchSentences.because(announced(), names);
  }
}
