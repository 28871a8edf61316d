package org.samenspraak.coordination.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Role;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.parts.ContributionStatus;
import org.samenspraak.coordination.domain.parts.PartProgress;
import org.samenspraak.coordination.domain.parts.PartProgress.Asked;

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
    QuestionId id,
    String title,
    String askerName,
    LocalDate filedOn,
    List<MinisterId> ministers,
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
    @Nullable MinisterId coordinator) {

  static InboxRow of(Outline outline, @Nullable MinisterId ministry) {
    Optional<Outline.Seat> seat = outline.seatOf(ministry);
    List<PartProgress> parts = outline.progress();
    List<Asked> own = contributions(parts, outline, ministry);
    return new InboxRow(
        outline.questionId(),
        outline.question().title(),
        outline.question().askerName(),
        outline.question().filedOn(),
        outline.table().ministers(),
        seat.map(Outline.Seat::number).orElse(null),
        seat.flatMap(s -> outline.roleOf(s.minister())).orElse(null),
        outline.status(),
        seat.map(Outline.Seat::dueOn).orElse(outline.table().dueOn()),
        awaitedBy(own).orElse(null),
        count(own, ContributionStatus.values()) - count(own, ContributionStatus.CANCELLED),
        count(own, ContributionStatus.DELIVERED, ContributionStatus.ACCEPTED),
        count(own, ContributionStatus.ACCEPTED),
        parts.size(),
        (int) parts.stream().filter(PartProgress::covered).count(),
        outline.waitingFor(),
        outline.planWatch().flags().size(),
        outline.coordinator().orElse(null));
  }

  private static List<Asked> contributions(
      List<PartProgress> parts, Outline outline, @Nullable MinisterId ministry) {
    boolean contributes =
        ministry != null && !outline.coordinator().filter(ministry::equals).isPresent();
    return parts.stream()
        .flatMap(part -> part.contributions().stream())
        .filter(contribution -> !contributes || contribution.minister().equals(ministry))
        .toList();
  }

  private static Optional<LocalDate> awaitedBy(List<Asked> contributions) {
    return contributions.stream()
        .filter(contribution -> contribution.status().isAwaited())
        .map(Asked::due)
        .min(Comparator.naturalOrder());
  }

  private static int count(List<Asked> contributions, ContributionStatus... in) {
    return (int)
        contributions.stream().filter(c -> Stream.of(in).anyMatch(c.status()::equals)).count();
  }
}
