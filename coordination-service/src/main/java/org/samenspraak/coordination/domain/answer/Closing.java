package org.samenspraak.coordination.domain.answer;

import java.util.Arrays;
import java.util.Optional;

/** Why a coordination came to nothing of its own. */
public enum Closing {
  /** The question was answered from its document, or on paper. */
  ANSWERED_FROM_DOCUMENT,
  /** The asker took it back. */
  WITHDRAWN,
  /** Parliament did not admit it. */
  INADMISSIBLE,
  /** It lapsed with Parliament's term of office. */
  LAPSED,
  /** It became an oral question. */
  CONVERTED;

  /** With which the question ended, if that can be undone; answers cannot. */
  public boolean isUndoable() {
    return this != ANSWERED_FROM_DOCUMENT;
  }

  /** By the code that question-service gives for an end; empty for another code. */
  public static Optional<Closing> of(String code) {
    return Arrays.stream(values()).filter(why -> why.name().equals(code)).findFirst();
  }
}
