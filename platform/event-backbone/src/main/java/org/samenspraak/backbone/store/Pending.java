package org.samenspraak.backbone.store;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Audit;
import org.samenspraak.backbone.aggregate.Envelope;

/**
 * An event as its aggregate keeps it, first in the outbox, then in history.
 *
 * @param id {@code <kind>/<aggregate id>/<sequence>} of the aggregate that holds it; differs from
 *     the envelope's id when another's event is passed on
 * @param sequence counter within the holding aggregate
 * @param topic where it goes
 * @param committedAt machine clock, for its age
 * @param envelope what goes on the wire
 * @param audit who is behind it, which never goes anywhere; null where nobody in particular is
 */
public record Pending(
    String id,
    long sequence,
    String topic,
    Instant committedAt,
    Envelope envelope,
    @Nullable Audit audit) {

  /** One that nobody in particular is behind. */
  public Pending(String id, long sequence, String topic, Instant committedAt, Envelope envelope) {
    this(id, sequence, topic, committedAt, envelope, null);
  }

  /** Whether the other is the same event, to the byte. */
  boolean sameAs(Pending other) {
    Envelope mine = envelope;
    Envelope its = other.envelope;
    return id.equals(other.id)
        && topic.equals(other.topic)
        && mine.id().equals(its.id())
        && mine.type().equals(its.type())
        && mine.time().equals(its.time())
        && mine.actor().equals(its.actor())
        && Arrays.equals(mine.data(), its.data());
  }
}
