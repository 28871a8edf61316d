package org.samenspraak.coordination.domain.parts;

import java.time.Instant;

/**
 * One version of a contribution. Versions are never overwritten.
 *
 * @param version from 1, in the order of receipt
 * @param salt of its hash
 * @param late whether it came after the internal date of that moment
 */
public record Delivery(int version, String text, String salt, Instant at, boolean late) {}
