package org.samenspraak.question.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.DutchWords;
import org.samenspraak.question.domain.end.End;

/** How far a question is, which follows from its end and its addressings. */
public enum QuestionStatus {
  /** Sent to its addressees; at least one answer is awaited. */
  FILED,
  /** Every addressee has answered; only the asker and those concerned may read the answers. */
  ANSWERED,
  /** Everyone may read all its answers. */
  PUBLISHED,
  /** Taken back by its asker. */
  WITHDRAWN,
  /** Not admitted by Parliament after all. */
  INADMISSIBLE,
  /** Gone with Parliament's term of office. */
  LAPSED,
  /** Put as an oral question instead. */
  CONVERTED;

  /** As on screen: {@code ingediend}. */
  public String dutch() {
    return DutchWords.of("question", name());
  }

  /**
   * An end counts for more than what was answered, and an answer that is awaited for more than
   * others that are public already.
   */
  static QuestionStatus of(@Nullable End end, List<Addressing> addressings) {
    if (end != null) {
      return valueOf(end.how().name());
    }
    if (!addressings.stream().allMatch(Addressing::isAnswered)) {
      return FILED;
    }
    return addressings.stream()
            .flatMap(a -> a.answers().stream())
            .allMatch(AddressingAnswer::isPublished)
        ? PUBLISHED
        : ANSWERED;
  }
}
