package org.samenspraak.question.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is to be filed.
 *
 * @param minister who gives it, with the title of that day
 * @param text outside the parts
 * @param parts the answer per part, empty when it is not divided
 */
public record FinalText(
    Minister minister, AnswerKind kind, @Nullable String text, List<Part> parts) {

  /** Keeps a copy of the parts. */
  public FinalText {
    parts = List.copyOf(parts);
  }

  /** The hash by which it is announced. */
  public String sha256() {
    return Answer.hash(text, parts);
  }
}
