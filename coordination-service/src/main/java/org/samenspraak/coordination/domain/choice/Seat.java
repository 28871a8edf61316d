package org.samenspraak.coordination.domain.choice;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * One addressed minister at the table of a coordination, with the mandate held on the day the
 * question was sent.
 *
 * @param minister slug of the addressee, which never changes
 * @param heldBy slugs of those who hold the addressing now: at filing the addressee
 * @param number of the question at this minister
 * @param sentOn Brussels date, day 0 of this minister's term
 * @param dueOn last Brussels date on which this minister's answer is in time
 * @param calendar name and version of the calendar of the term, for example {@code FLEMISH_ADMIN 1}
 * @param agreement whom this cabinet named as coordinator, if it did
 */
public record Seat(
    MinisterId minister,
    List<MinisterId> heldBy,
    String name,
    String title,
    List<String> competences,
    int number,
    LocalDate sentOn,
    LocalDate dueOn,
    String calendar,
    @Nullable MinisterId agreement) {

  Seat naming(@Nullable MinisterId coordinator) {
    return new Seat(
        minister, heldBy, name, title, competences, number, sentOn, dueOn, calendar, coordinator);
  }

  /** Who named that minister has named nobody. */
  Seat forgetting(MinisterId left) {
    return left.equals(agreement) ? naming(null) : this;
  }

  Seat numbered(int other) {
    return new Seat(
        minister, heldBy, name, title, competences, other, sentOn, dueOn, calendar, agreement);
  }

  Seat termed(LocalDate sent, LocalDate due, String countedBy) {
    return new Seat(
        minister, heldBy, name, title, competences, number, sent, due, countedBy, agreement);
  }
}
