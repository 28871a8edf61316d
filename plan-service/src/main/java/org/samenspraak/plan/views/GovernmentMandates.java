package org.samenspraak.plan.views;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.ids.MinisterId;

/** Who was a minister in one government, as last recorded. */
record GovernmentMandates(String governmentId, List<Held> mandates) {

  /**
   * A mandate between two Brussels dates, both included.
   *
   * @param minister slug of the person
   */
  record Held(MinisterId minister, String name, LocalDate from, @Nullable LocalDate through) {

    boolean on(LocalDate day) {
      return !day.isBefore(from) && (through == null || !day.isAfter(through));
    }
  }

  static GovernmentMandates of(GovernmentEvent.Recorded recorded) {
    return new GovernmentMandates(
        recorded.governmentId(),
        recorded.mandates().stream()
            .map(m -> new Held(m.minister(), m.name(), m.from(), m.through()))
            .toList());
  }
}
