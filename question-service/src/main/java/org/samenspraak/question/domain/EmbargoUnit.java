package org.samenspraak.question.domain;

/**
 * In what the embargo is counted: Parliament's page says working days, the government's page says
 * days.
 */
public enum EmbargoUnit {
  /** Days on which the administration works. */
  WORKING,
  /** All days. */
  CALENDAR
}
