package org.samenspraak.question.domain;

import java.time.Instant;

/**
 * By whom and when the answers were made final; that moment decides whether they are in time.
 *
 * @param coordinator slug
 * @param round the answers that were made final together
 */
public record FinalisedBy(String coordinator, Round round, Instant at) {}
