package org.samenspraak.coordination.domain.parts;

import java.time.Instant;

/**
 * One version of the coordinator's own text of a part. Versions are never overwritten.
 *
 * @param version from 1
 * @param salt of its hash
 */
public record DatedText(int version, String text, String salt, Instant at) {}
