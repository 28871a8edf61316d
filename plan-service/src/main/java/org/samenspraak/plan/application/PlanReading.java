package org.samenspraak.plan.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.PlanDocument;

/**
 * What a document came to.
 *
 * @param missing in Dutch, what a draft still needs
 * @param draft present when nothing is missing
 */
public record PlanReading(PlanDocument document, List<String> missing, @Nullable Draft draft) {}
