package org.samenspraak.backbone.store;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Wake;

/**
 * What one conditional update writes; the version rises by one besides.
 *
 * @param revision after it: the one before when neither state nor events are written
 * @param sequence after the events
 * @param shape schema number of the writer
 * @param state new state, null when it stays
 * @param events appended to the outbox
 * @param inboxKey appended to the inbox, if any
 * @param request what is remembered of the request that causes it, if it has a key
 * @param wakeOn the next moment, null to await none
 */
public record Change(
    long revision,
    long sequence,
    int shape,
    @Nullable Document state,
    List<Pending> events,
    @Nullable String inboxKey,
    @Nullable RequestChange request,
    @Nullable Wake wakeOn) {}
