package org.samenspraak.coordination.domain.plans;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A warning that the subject of the question moved while its answer was being prepared.
 *
 * @param what {@code PLAN_APPROVED} or {@code ACTION_STATUS_CHANGED}
 * @param explanation one Dutch sentence
 */
public record Flag(
    Instant at, String what, String planId, @Nullable String actionId, String explanation) {}
