package org.samenspraak.backbone.dispatch;

/** Why a message waits; decides whether time alone may help. */
public enum Why {
  /** Not a CloudEvent, or a payload that does not fit its name. */
  UNREADABLE(false),
  /** A known name in a version that this program does not know: an upgrade may help. */
  UNKNOWN_VERSION(true),
  /** A rule said no. */
  REFUSED(false),
  /** Something went wrong, several times in a row. */
  FAILED(true),
  /** A fact of another aggregate, or another service's answer, is still missing. */
  NOT_YET(true),
  /** An earlier message of its key waits. */
  BEHIND(true);

  private final boolean retried;

  Why(boolean retried) {
    this.retried = retried;
  }

  /** Whether it is tried again by itself. */
  boolean retried() {
    return retried;
  }
}
