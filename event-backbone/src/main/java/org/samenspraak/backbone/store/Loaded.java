package org.samenspraak.backbone.store;

import java.util.List;
import org.bson.Document;

/**
 * What a change needs to know of the document it changes, and no more: the events that wait in it
 * are only counted, and of its marks there are those that a cause may be recognised by.
 *
 * @param version rises by one with each write
 * @param revision the version of the last write that changed the state or added an event
 * @param sequence of its last event, 0 before the first
 * @param shape schema number of the state
 * @param state as {@link StateMapper} wrote it; the reader's own copy
 * @param pending how many events are not yet known to be sent
 * @param inbox keys of what was applied, when the cause has such a key
 * @param requests client requests that were applied and have the key of the cause, others perhaps
 */
public record Loaded(
    String id,
    long version,
    long revision,
    long sequence,
    int shape,
    Document state,
    int pending,
    List<String> inbox,
    List<RequestMark> requests) {

  /** The same of a document that was read as a whole. */
  public static Loaded of(Stored stored) {
    return new Loaded(
        stored.id(),
        stored.version(),
        stored.revision(),
        stored.sequence(),
        stored.shape(),
        stored.state(),
        stored.outbox().size(),
        stored.inbox(),
        stored.requests());
  }
}
