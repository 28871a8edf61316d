package org.samenspraak.coordination.domain;

import java.time.Instant;

/**
 * One version of the coordinator's own text of a part. Versions are never overwritten.
 *
 * @param version from 1
 */
public record DatedText(int version, String text, Instant at) {}
