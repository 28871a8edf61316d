package org.samenspraak.backbone.wire;

import org.samenspraak.contracts.Event;

/**
 * What reading a payload came to; which of these it is decides whether the message is handled,
 * skipped or parked.
 */
public sealed interface Decoded {

  /** A fact of a known name, brought to its newest version. */
  record Known(Event event) implements Decoded {}

  /** A name of which no version was ever known here: counted and passed over. */
  record NeverKnown(String type) implements Decoded {}

  /**
   * A known name in a version that is not known yet: skipping it would lose a fact in a rolling
   * upgrade.
   */
  record UnknownVersion(String type) implements Decoded {}

  /**
   * A known name whose payload cannot be read.
   *
   * @param reason for an operator
   */
  record Unreadable(String type, String reason) implements Decoded {}
}
