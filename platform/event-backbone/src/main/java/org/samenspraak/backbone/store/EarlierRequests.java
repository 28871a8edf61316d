package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.samenspraak.backbone.aggregate.Cause;

/**
 * The last fifty requests of all clients together, as earlier programs wrote them: as lines, and
 * before that as documents. They are read as long as they are there, since no time is known of
 * them.
 */
final class EarlierRequests {
  private static final int PARTS = 4;

  private EarlierRequests() {}

  /** Hash of the one with that cause's client and key. */
  static Optional<String> hash(List<Object> marks, Cause.Request cause) {
    String client = cause.actor().toString();
    return marks.stream()
        .map(EarlierRequests::parts)
        .filter(parts ->
            parts.get(1).equals(client) && parts.get(PARTS - 1).equals(cause.idempotencyKey()))
        .map(parts -> parts.get(2))
        .findFirst();
  }

  /** Version, client, hash and key. */
  private static List<String> parts(Object mark) {
    return mark instanceof Document old
        ? List.of("", old.getString("client"), old.getString("hash"), old.getString("key"))
        : List.of(((String) mark).split(" ", PARTS));
  }
}
