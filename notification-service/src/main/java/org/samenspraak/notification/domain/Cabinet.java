package org.samenspraak.notification.domain;

import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * A minister's office as it is on a certain date, or one of its administrations.
 *
 * @param name of the minister
 * @param administration code of the administration; null for the cabinet itself
 */
public record Cabinet(
    MinisterId minister, String name, String mailbox, @Nullable String administration) {

  /** The cabinet itself. */
  public Cabinet(MinisterId minister, String name, String mailbox) {
    this(minister, name, mailbox, null);
  }

  /** {@code Kabinet Wouter Beke}, as a mail program shows whom it is for. */
  public String called() {
    return (administration == null ? "Kabinet " : "Administratie bij ") + name;
  }

  /** What tells it from all others. */
  String key() {
    return administration == null ? minister.value() : minister + "~" + administration;
  }
}
