package org.samenspraak.coordination.register.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter that a mandate held between two Brussels dates, both included; it may go to another
 * mandate while both last.
 *
 * @param name in Dutch
 */
public record Competence(String name, LocalDate from, @Nullable LocalDate through) {

  /** Whether it belonged to the mandate on that Brussels date. */
  public boolean heldOn(LocalDate date) {
    return !date.isBefore(from) && (through == null || !date.isAfter(through));
  }
}
