package org.samenspraak.plan.domain;

/** How an action stands. */
public enum ActionStatus {
  /** Not begun; its percentage is 0. */
  PLANNED,
  /** Being done. */
  RUNNING,
  /** Being done, or to be done, later than agreed. */
  DELAYED,
  /** Reached; its percentage is 100. May be reopened with a reason. */
  DONE,
  /** Given up. May be taken up again with a reason: a decision can be reversed. */
  DROPPED,
  /** Carried over to the next plan. Final here, because from now on it is reported there. */
  MOVED;

  /** Whether an action with this status weighs in the progress of its plan. */
  boolean counts() {
    return this != DROPPED && this != MOVED;
  }
}
