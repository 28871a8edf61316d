package org.samenspraak.backbone.aggregate;

/**
 * An aggregate as read or just written.
 *
 * @param id its id
 * @param state a copy of one's own; changing it changes nothing stored
 * @param version rises with each change of the state and with each event, not with the mere mark
 *     that something was seen; the ETag
 * @param changed whether this call changed something (false for a read, a repetition, or a change
 *     that changed nothing)
 */
public record Versioned<T>(String id, T state, long version, boolean changed) {}
