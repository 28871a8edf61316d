package org.samenspraak.question.domain;

import java.time.Instant;

/**
 * By whom and when the answers were made final; that moment decides whether they are in time.
 *
 * @param coordinator slug
 */
public record Finalisation(String coordinator, Instant at) {}
