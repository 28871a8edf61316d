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
 * @param client of the requests of the client who causes it, that with the same key, if any
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
    ClientRequests client) {}
