package org.samenspraak.backbone.store;

import java.time.Instant;
import java.util.Arrays;
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
 */
public record Pending(
    String id, long sequence, String topic, Instant committedAt, Envelope envelope) {

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
