package org.samenspraak.question.domain.end;

import org.samenspraak.contracts.DutchWords;

/** The ways in which a question ends without waiting for its answers. */
public enum How {
  /** The asker takes it back. What was answered is not published any more. */
  WITHDRAWN,
  /** Parliament does not admit it after all, until it is worded otherwise. */
  INADMISSIBLE,
  /** It lapses with Parliament's term of office. */
  LAPSED,
  /** The asker, who waited too long, puts it as an oral question. */
  CONVERTED;

  /** As on screen: {@code ingetrokken}. */
  public String dutch() {
    return DutchWords.of("question", name());
  }

  /** Whether only some days are given to think better of it. */
  public boolean becomesFinal() {
    return this == WITHDRAWN || this == CONVERTED;
  }
}
