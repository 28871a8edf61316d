package org.samenspraak.coordination.domain.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * The answer of one addressed minister as it was fixed at finalisation.
 *
 * @param text the answer outside the parts; a referring answer is only this
 * @param parts the answer per part; empty for a referring answer
 * @param salt of its hash
 */
public record Answer(
    MinisterId minister, Kind kind, @Nullable String text, List<PartAnswer> parts, String salt) {

  /** The kinds of answer that a coordination makes. */
  public enum Kind {
    /** The one real answer, also on behalf of the other addressees. */
    COORDINATED,
    /** One sentence that says who gives the coordinated answer. */
    REFERRING,
    /** The answer of a sole addressee. */
    FINAL,
    /** Given within the term when the real answer needs longer. */
    PROVISIONAL,
    /** Adds to the answer that was given. */
    SUPPLEMENTARY,
    /** Corrects the answer that was given. */
    ERRATUM;

    /** Whether it belongs to an answer that was given. */
    public boolean followsAnswer() {
      return this == SUPPLEMENTARY || this == ERRATUM;
    }
  }

  /**
   * The answer to one part.
   *
   * @param number from 1
   */
  public record PartAnswer(int number, String text) {}

  /** One that is not divided. */
  public static Answer of(MinisterId minister, Kind kind, String text, String salt) {
    return new Answer(minister, kind, text, List.of(), salt);
  }

  /** The hash by which it is announced while it is under embargo. */
  public String sha256() {
    return AnswerText.sha256(
        new Salt(salt),
        text,
        parts.stream().map(p -> new QuestionEvent.Part(p.number(), p.text())).toList());
  }
}
