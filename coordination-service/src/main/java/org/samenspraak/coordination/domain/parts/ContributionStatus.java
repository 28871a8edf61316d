package org.samenspraak.coordination.domain.parts;

/** Where a contribution stands. */
public enum ContributionStatus {
  /** Asked, nothing received. */
  REQUESTED,
  /** Received, not yet judged by the coordinator. */
  DELIVERED,
  /** Goes into the answer. */
  ACCEPTED,
  /** Sent back with a note; another version is awaited. */
  RETURNED,
  /** The ministry will not contribute and said why. */
  DECLINED,
  /** No longer asked. */
  CANCELLED;

  /** Whether the coordinator waits for the ministry. */
  public boolean isAwaited() {
    return this == REQUESTED || this == RETURNED;
  }
}
