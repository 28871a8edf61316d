package org.samenspraak.question.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How one text of a question came to be.
 *
 * @param version from 1, that of the filing
 * @param by who corrected it; absent for the text as it was filed
 * @param reason of the correction; absent for the text as it was filed
 */
public record TextOrigin(int version, Instant at, @Nullable String by, @Nullable String reason) {}
