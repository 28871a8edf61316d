package org.samenspraak.coordination.domain.plans;

import java.util.List;
import org.samenspraak.contracts.ids.PlanId;

/**
 * The plan that the question asks about, as this coordination knows it.
 *
 * @param status {@code DRAFT}, {@code APPROVED_IN_PRINCIPLE} or {@code APPROVED}
 * @param known keys of the plan's moves that are no news any more
 */
public record AboutPlan(PlanId planId, String title, String status, List<String> known) {}
