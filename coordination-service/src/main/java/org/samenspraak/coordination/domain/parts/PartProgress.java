package org.samenspraak.coordination.domain.parts;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * How far one part is, without anybody's text.
 *
 * @param marked whether somebody else is competent
 * @param written whether the coordinator wrote a text of its own
 * @param contributions as far as they are
 */
public record PartProgress(boolean marked, boolean written, List<Asked> contributions) {

  /** How far one contribution is. */
  public record Asked(MinisterId minister, ContributionStatus status, LocalDate due) {}

  /** Whether nothing is missing for the answer. */
  public boolean covered() {
    return marked
        || written
        || contributions.stream().anyMatch(c -> c.status() == ContributionStatus.ACCEPTED);
  }

  public boolean awaitsContribution() {
    return contributions.stream().anyMatch(c -> c.status().isAwaited());
  }

  public boolean hasToBeJudged() {
    return contributions.stream().anyMatch(c -> c.status() == ContributionStatus.DELIVERED);
  }
}
