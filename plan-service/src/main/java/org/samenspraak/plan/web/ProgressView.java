package org.samenspraak.plan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samenspraak.plan.domain.ActionStatus;
import org.samenspraak.plan.domain.Progress;
import org.samenspraak.plan.domain.Tally;

/** The state of affairs of a plan as it is answered. */
record ProgressView(LocalDate on, List<OfObjective> objectives, Tally total) {

  /** One objective with its count. */
  record OfObjective(
      int number,
      String text,
      int actions,
      Map<ActionStatus, Integer> byStatus,
      @Nullable Integer percentage) {}

  static ProgressView of(Progress progress) {
    return new ProgressView(
        progress.on(),
        progress.objectives().stream()
            .map(o ->
                new OfObjective(
                    o.objective().number(),
                    o.objective().text(),
                    o.tally().actions(),
                    o.tally().byStatus(),
                    o.tally().percentage()))
            .toList(),
        progress.total());
  }
}
