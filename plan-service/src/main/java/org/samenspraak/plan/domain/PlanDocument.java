package org.samenspraak.plan.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in the text of a plan.
 *
 * @param title without the period, spaces normalised
 * @param coordinatorName as printed
 * @param announcedObjectives how many the text says there are
 */
public record PlanDocument(
    @Nullable String title,
    @Nullable Period period,
    @Nullable String coordinatorName,
    List<String> objectives,
    @Nullable Integer announcedObjectives,
    @Nullable ReportedApproval approval,
    List<Recognised> recognised) {

  /**
   * What a draft needs and the text does not say, in Dutch; the coordinator may be named elsewhere.
   */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (title == null) {
      missing.add("titel");
    }
    if (period == null) {
      missing.add("periode");
    }
    if (objectives.isEmpty()) {
      missing.add("doelstellingen");
    } else if (announcedObjectives != null) {
      for (int number = objectives.size() + 1; number <= announcedObjectives; number++) {
        missing.add("doelstelling " + number);
      }
    }
    return missing;
  }
}
