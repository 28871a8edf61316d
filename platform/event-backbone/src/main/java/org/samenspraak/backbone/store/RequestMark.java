package org.samenspraak.backbone.store;

import java.time.Instant;

/**
 * A client's request that was applied, as long as it is kept whole.
 *
 * @param hash of method, path and body
 * @param version of the aggregate after it
 * @param at when, by the machine's clock
 */
public record RequestMark(String hash, long version, Instant at) {}
