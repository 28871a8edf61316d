package org.samenspraak.coordination.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.coordination.domain.Contribution;
import org.samenspraak.coordination.domain.ContributionStatus;
import org.samenspraak.coordination.domain.CoordinationState;
import org.samenspraak.coordination.domain.PartWork;
import org.samenspraak.coordination.domain.Role;
import org.samenspraak.coordination.domain.Seat;
import org.samenspraak.coordination.domain.Status;

/**
 * A coordination as a cabinet sees it in its inbox. Numbers and counts are those of that cabinet: a
 * coordinator counts all contributions, a contributor its own.
 *
 * @param number of the question at that minister; absent when no minister was asked for
 * @param dueOn last Brussels date of that minister's term; of the first term when no minister was
 *     asked for
 * @param internalDue earliest date by which a contribution is awaited
 * @param requested contributions that were asked and not cancelled
 * @param delivered of these, those that came in, accepted or not
 * @param waitingFor slugs of the ministers whose turn it is, or {@code secretariat}
 * @param flags how often the subject moved
 */
public record InboxRow(
    String id,
    String title,
    String askerName,
    LocalDate filedOn,
    List<String> ministers,
    @Nullable Integer number,
    @Nullable Role role,
    Status status,
    LocalDate dueOn,
    @Nullable LocalDate internalDue,
    int requested,
    int delivered,
    int accepted,
    int partsTotal,
    int partsCovered,
    List<String> waitingFor,
    int flags,
    @Nullable String coordinator) {

  static InboxRow of(CoordinationState state, @Nullable String ministry) {
    Optional<Seat> seat = Optional.ofNullable(ministry).flatMap(state.table()::seatOf);
    List<Contribution> own = contributions(state, ministry);
    List<PartWork> parts = state.parts().all();
    return new InboxRow(
        state.questionId(),
        state.question().title(),
        state.question().askerName(),
        state.question().filedOn(),
        state.table().ministers(),
        seat.map(Seat::number).orElse(null),
        seat.flatMap(s -> state.roleOf(s.minister())).orElse(null),
        state.status(),
        seat.map(Seat::dueOn).orElse(state.table().dueOn()),
        awaitedBy(own).orElse(null),
        count(own, ContributionStatus.values()) - count(own, ContributionStatus.CANCELLED),
        count(own, ContributionStatus.DELIVERED, ContributionStatus.ACCEPTED),
        count(own, ContributionStatus.ACCEPTED),
        parts.size(),
        parts.size() - state.parts().uncovered().size(),
        state.waitingFor(),
        state.planWatch().flags().size(),
        state.coordinator().orElse(null));
  }

  private static List<Contribution> contributions(
      CoordinationState state, @Nullable String ministry) {
    boolean contributes = ministry != null && !state.coordinates(ministry);
    return state.parts().all().stream()
        .flatMap(part -> part.contributions().stream())
        .filter(contribution -> !contributes || contribution.minister().equals(ministry))
        .toList();
  }

  private static Optional<LocalDate> awaitedBy(List<Contribution> contributions) {
    return contributions.stream()
        .filter(Contribution::awaited)
        .map(Contribution::due)
        .min(Comparator.naturalOrder());
  }

  private static int count(List<Contribution> contributions, ContributionStatus... in) {
    return (int)
        contributions.stream().filter(c -> Stream.of(in).anyMatch(c.status()::equals)).count();
  }
}
