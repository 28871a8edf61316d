package org.samenspraak.notification.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;

/**
 * Whom something is told: a cabinet or one of its administrations, the asker, the clerk or the
 * secretariat.
 *
 * @param key what tells it from all others; part of the ids of its mailings
 * @param owner whose log its mails stand in: the slug of a minister, {@code asker~<id>}, {@code
 *     clerk} or {@code secretariat}
 * @param called as a mail program shows whom it is for
 * @param mailbox functional mailbox
 * @param cabinet of a minister or administration; null for the others
 * @param alsoTo further mailboxes that were chosen
 */
public record Recipient(
    String key,
    String owner,
    String called,
    String mailbox,
    @Nullable Cabinet cabinet,
    List<String> alsoTo) {

  /** Copies. */
  public Recipient {
    alsoTo = List.copyOf(alsoTo);
  }

  /** The same, who is reached there too. */
  public Recipient alsoAt(List<String> mailboxes) {
    return new Recipient(key, owner, called, mailbox, cabinet, mailboxes);
  }

  /** That cabinet, or that administration of one. */
  public static Recipient of(Cabinet cabinet) {
    return new Recipient(
        cabinet.key(),
        cabinet.minister().value(),
        cabinet.called(),
        cabinet.mailbox(),
        cabinet,
        List.of());
  }

  /** The member who asked. */
  public static Recipient asker(AskerId asker, String name, String mailbox) {
    String key = "asker~" + asker;
    return new Recipient(key, key, name, mailbox, null, List.of());
  }

  /** An office of which there is one. */
  public static Recipient office(String key, String called, String mailbox) {
    return new Recipient(key, key, called, mailbox, null, List.of());
  }

  /** The cabinet that it is or works for; only asked where the table names cabinets. */
  public Cabinet asCabinet() {
    if (cabinet == null) {
      throw new IllegalStateException(key + " is no cabinet");
    }
    return cabinet;
  }
}
