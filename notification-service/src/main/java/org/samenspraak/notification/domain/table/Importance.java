package org.samenspraak.notification.domain.table;

/** How much hurry there is; the first is told first in a mail. */
public enum Importance {
  /** Something is asked of who gets it. Cannot be switched off. */
  ASSIGNMENT,
  /** Something was asked before, and its day is near or past. */
  REMINDER,
  /** Something happened. */
  NEWS
}
