package org.samenspraak.backbone.store;

import java.time.Instant;
import java.util.Set;

/**
 * What a change by a request with a key writes about the requests of its client.
 *
 * @param mark of this one
 * @param past digests of those that are kept whole no longer
 * @param count how many are kept whole then
 * @param ever how many there ever were then
 * @param oldest when the first of those kept whole was applied
 */
public record RequestChange(
    RequestKey key, RequestMark mark, Set<String> past, int count, int ever, Instant oldest) {}
