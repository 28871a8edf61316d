package org.samenspraak.backbone.store;

import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Wake;

/**
 * The document of an aggregate.
 *
 * @param version rises by one with each write
 * @param revision the version of the last write that changed the state or added an event
 * @param sequence of its last event, 0 before the first
 * @param shape schema number of the state
 * @param state as {@link StateMapper} wrote it; the reader's own copy
 * @param outbox events not yet known to be sent, in order
 * @param inbox keys of what was applied
 * @param clients the requests with a key, by the digest of who sent them
 * @param wakeOn the next moment it waits for
 */
public record Stored(
    String id,
    long version,
    long revision,
    long sequence,
    int shape,
    Document state,
    List<Pending> outbox,
    List<String> inbox,
    Map<String, ClientRequests> clients,
    @Nullable Wake wakeOn) {}
