package org.samenspraak.coordination.domain;

/** What an addressed minister does in a coordination whose coordinator is settled. */
public enum Role {
  /** Asks, judges, writes and finalises. */
  COORDINATOR,
  /** Contributes what is asked. */
  CONTRIBUTOR
}
