package org.samenspraak.backbone.aggregate;

import java.time.Instant;

/**
 * A moment, on the business clock, at which an aggregate wants to be woken.
 *
 * @param kind what for, for example {@code publication}; with the moment it makes the key of the
 *     change
 */
public record Wake(String kind, Instant at) {}
