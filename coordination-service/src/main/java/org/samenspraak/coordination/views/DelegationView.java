package org.samenspraak.coordination.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.workingdays.TimeLeft;

/**
 * What the cabinet's own administration drafts, as the ministry itself sees it.
 *
 * @param due Brussels date by which the cabinet wants the draft
 * @param workingDaysLeft until then, absent once it came back
 * @param late whether today is after that date and it did not come back
 * @param note of the cabinet to the administration
 * @param returnedAt when the administration gave it back
 * @param returnNote of the administration to the cabinet
 */
public record DelegationView(
    LocalDate due,
    @Nullable Integer workingDaysLeft,
    boolean late,
    @Nullable String note,
    Instant since,
    @Nullable Instant returnedAt,
    @Nullable String returnNote) {

  static @Nullable DelegationView of(
      @Nullable Delegation delegation, CoordinationState state, LocalDate today) {
    if (delegation == null) {
      return null;
    }
    Optional<TimeLeft> left = state.timeLeft(delegation, today);
    Delegation.Returned returned = delegation.returned();
    return new DelegationView(
        delegation.due(),
        left.map(TimeLeft::workingDays).orElse(null),
        left.filter(TimeLeft::late).isPresent(),
        delegation.note(),
        delegation.since(),
        returned == null ? null : returned.at(),
        returned == null ? null : returned.note());
  }
}
