package org.samenspraak.coordination.domain.parts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.workingdays.TimeLeft;

/**
 * How far one part is, without anybody's text.
 *
 * @param number from 1
 * @param marked whether somebody else is competent
 * @param writtenAt when the coordinator last wrote a text of its own, if it did
 * @param contributions as far as they are
 */
public record PartProgress(
    int number, boolean marked, @Nullable Instant writtenAt, List<Asked> contributions) {

  /**
   * How far one contribution is.
   *
   * @param deliveredAt when its last version came in, if there is one
   */
  public record Asked(
      MinisterId minister,
      ContributionStatus status,
      LocalDate due,
      @Nullable Instant deliveredAt) {

    /** Until it is due, on that Brussels date; nothing to tell when it is not awaited. */
    public Optional<TimeLeft> timeLeft(LocalDate today, String calendar) {
      return status.isAwaited() ? Optional.of(TimeLeft.on(today, due, calendar)) : Optional.empty();
    }

    private boolean accepted() {
      return status == ContributionStatus.ACCEPTED;
    }
  }

  /** Whether nothing is missing for the answer. */
  public boolean covered() {
    return marked || writtenAt != null || contributions.stream().anyMatch(Asked::accepted);
  }

  /** When the text was written that goes into the answer; empty while there is none. */
  public Optional<Instant> textAt() {
    return writtenAt != null
        ? Optional.of(writtenAt)
        : contributions.stream()
            .filter(Asked::accepted)
            .flatMap(asked -> Optional.ofNullable(asked.deliveredAt()).stream())
            .min(Instant::compareTo);
  }

  public boolean awaitsContribution() {
    return contributions.stream().anyMatch(c -> c.status().isAwaited());
  }

  /** Whether a contribution of that ministry is awaited. */
  public boolean awaits(MinisterId minister) {
    return contributions.stream()
        .anyMatch(c -> c.minister().equals(minister) && c.status().isAwaited());
  }

  public boolean hasToBeJudged() {
    return contributions.stream().anyMatch(c -> c.status() == ContributionStatus.DELIVERED);
  }
}
