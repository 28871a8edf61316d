package org.samenspraak.coordination.domain;

/** How far a coordination is. */
public enum Status {
  /** It is not settled who coordinates. */
  CHOOSING,
  /** Contributions are asked and the answer is written. */
  COORDINATING,
  /** The answers are fixed; nothing changes any more. */
  FINALISED
}
