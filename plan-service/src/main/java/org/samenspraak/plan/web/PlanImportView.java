package org.samenspraak.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.plan.application.PlanReading;
import org.samenspraak.plan.domain.Recognised;
import org.samenspraak.plan.domain.ReportedApproval;

/**
 * What came of an import.
 *
 * @param plan the draft, absent in a dry run
 * @param approval that the document speaks of and that was not applied
 */
record PlanImportView(
    @Nullable PlanView plan,
    List<Recognised> recognised,
    List<String> missing,
    @Nullable ReportedApproval approval) {

  static PlanImportView of(PlanReading reading, @Nullable PlanView plan) {
    return new PlanImportView(
        plan, reading.document().recognised(), reading.missing(), reading.document().approval());
  }
}
