package org.samenspraak.question.domain.end;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a question ended, how and why.
 *
 * @param reason in the words of whoever ended it
 * @param on Brussels date from which it holds
 * @param reference of the oral question that it became, if it is known
 * @param undoableThrough last Brussels date on which it can be undone; null for always
 */
public record End(
    How how,
    By by,
    String reason,
    LocalDate on,
    @Nullable String reference,
    @Nullable LocalDate undoableThrough) {

  /** Who asked for it. */
  public enum By {
    /** The member who asked the question. */
    ASKER,
    /** The clerk, for the member or for Parliament. */
    CLERK
  }

  /** Whether it can still be undone on that Brussels date. */
  public boolean isUndoableOn(LocalDate today) {
    return undoableThrough == null || !today.isAfter(undoableThrough);
  }
}
