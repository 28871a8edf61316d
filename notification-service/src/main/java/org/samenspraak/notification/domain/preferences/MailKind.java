package org.samenspraak.notification.domain.preferences;

/** What somebody may want to be told otherwise than at once; assignments are of no kind. */
public enum MailKind {
  /** Something was asked before, and its day is near or past. */
  REMINDERS,
  /** Something happened to a question. */
  QUESTION_NEWS,
  /** Something happened to a plan. */
  PLAN_NEWS
}
