package org.samenspraak.question.domain;

import java.time.Instant;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * By whom and when the answers were made final; that moment decides whether they are in time.
 *
 * @param round the answers that were made final together
 * @param textVersion of the question that they answer
 */
public record FinalisedBy(MinisterId coordinator, Round round, int textVersion, Instant at) {}
