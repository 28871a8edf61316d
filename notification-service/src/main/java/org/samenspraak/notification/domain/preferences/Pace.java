package org.samenspraak.notification.domain.preferences;

/** When something is told. */
public enum Pace {
  /** As soon as its window closes. */
  INSTANT,
  /** Gathered in one mail on the morning of a working day. */
  DIGEST,
  /** Not at all. */
  OFF
}
