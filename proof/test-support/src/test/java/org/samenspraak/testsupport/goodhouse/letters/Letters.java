package org.samenspraak.testsupport.goodhouse.letters;

import java.time.Instant;

/** Belongs to this service alone. */
public class Letters {
  /** Writes a letter, dated by the machine, which is allowed here. */
  public Instant write(String id) {
    return id.isEmpty() ? Instant.EPOCH : Instant.now();
  }
}
