package org.samenspraak.plan.domain;

import org.samenspraak.backbone.aggregate.Refusal;

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

  /** Refuses with CONFLICT when it is followed in the next plan. */
  void requireFollowedHere() {
    if (this == MOVED) {
      throw new Refusal(
          Refusal.Kind.CONFLICT,
          "action-moved",
          "Deze actie ging over naar het volgende plan en wordt daar opgevolgd.");
    }
  }

  /** Whether an action with this status weighs in the progress of its plan. */
  boolean counts() {
    return this != DROPPED && this != MOVED;
  }
}
