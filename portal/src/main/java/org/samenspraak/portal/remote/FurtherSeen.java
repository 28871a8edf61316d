package org.samenspraak.portal.remote;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An answer that the coordinator gave beside the final one.
 *
 * @param n number of its round
 * @param notFiled code why it was not filed with the question
 */
public record FurtherSeen(int n, String kind, Instant at, @Nullable String notFiled) {}
