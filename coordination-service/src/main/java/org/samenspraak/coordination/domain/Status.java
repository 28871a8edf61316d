package org.samenspraak.coordination.domain;

/** How far a coordination is. */
public enum Status {
  /** It is not settled who coordinates. */
  CHOOSING,
  /** Contributions are asked and the answer is written. */
  COORDINATING,
  /** The answers are fixed, and filed with the question unless it says otherwise. */
  FINALISED,
  /** The question was answered from its document; nothing is left to do here. */
  CLOSED;

  /** Whether nothing changes by itself any more. */
  public boolean isOver() {
    return this == FINALISED || this == CLOSED;
  }
}
