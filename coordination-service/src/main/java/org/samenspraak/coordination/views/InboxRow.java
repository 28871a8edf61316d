package org.samenspraak.coordination.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.NextStep;
import org.samenspraak.coordination.domain.Role;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.Urgency;
import org.samenspraak.coordination.domain.Waiting;
import org.samenspraak.coordination.domain.parts.ContributionStatus;
import org.samenspraak.coordination.domain.parts.PartProgress;
import org.samenspraak.coordination.domain.parts.PartProgress.Asked;
import org.samenspraak.workingdays.TimeLeft;

/**
 * A coordination as a cabinet sees it in its inbox. Numbers and counts are those of that cabinet: a
 * coordinator counts all contributions, a contributor its own. Without a cabinet it is seen with
 * the eyes of the secretariat.
 *
 * @param group under which heading it stands
 * @param number of the question at that minister; absent when no minister was asked for
 * @param dueOn last Brussels date of that minister's term; of the first term when no minister was
 *     asked for
 * @param workingDaysLeft of that term, absent when it is over
 * @param late whether today is after that term
 * @param internalDue earliest date by which a contribution is awaited, with what is left of it
 * @param requested contributions that were asked and not cancelled
 * @param delivered of these, those that came in, accepted or not
 * @param waitingFor slugs of the ministers whose turn it is, or {@code secretariat}
 * @param steps what these have to do
 * @param forGovernment whether the government is to decide who coordinates
 * @param flags how often the subject moved since the answer was read
 * @param endedAt when the answer became final, or the coordination was closed
 */
public record InboxRow(
    QuestionId id,
    Group group,
    String title,
    String askerName,
    LocalDate filedOn,
    List<MinisterId> ministers,
    @Nullable Integer number,
    @Nullable Role role,
    Status status,
    LocalDate dueOn,
    @Nullable Integer workingDaysLeft,
    boolean late,
    @Nullable LocalDate internalDue,
    @Nullable Integer internalWorkingDaysLeft,
    boolean internalLate,
    int requested,
    int delivered,
    int accepted,
    int partsTotal,
    int partsCovered,
    List<String> waitingFor,
    List<NextStep> steps,
    boolean forGovernment,
    int flags,
    @Nullable MinisterId coordinator,
    @Nullable Instant endedAt) {

  /** The headings of an inbox, in their order. */
  public enum Group {
    /** The answer of this cabinet, or a contribution that it owes, should have been there. */
    LATE,
    /** This cabinet has the next step, and is in time. */
    TURN,
    /** Others have it. */
    WAITING,
    /** Nothing is left to do. */
    OVER;

    static Group of(
        Status status, List<Urgency> all, @Nullable MinisterId ministry, LocalDate today) {
      return status.isOver() ? OVER : of(Urgency.of(ministry, all), today);
    }

    static Group of(Urgency urgency, LocalDate today) {
      if (today.isAfter(urgency.lateAfter())) {
        return LATE;
      }
      return urgency.turn() ? TURN : WAITING;
    }
  }

  static InboxRow of(Outline outline, @Nullable MinisterId ministry, LocalDate today) {
    Optional<Outline.Seat> seat = outline.seatOf(ministry);
    Outline.Seat term = seat.orElseGet(outline::firstDue);
    Waiting waiting = outline.waiting();
    List<PartProgress> parts = outline.progress();
    List<Asked> own = contributions(parts, outline, ministry);
    Optional<Asked> awaited = firstAwaited(own);
    Optional<TimeLeft> left = outline.timeLeft(term, today);
    Optional<TimeLeft> internal =
        awaited.flatMap(asked -> asked.timeLeft(today, outline.firstDue().calendar()));
    return new InboxRow(
        outline.questionId(),
        Group.of(outline.status(), outline.urgency(), ministry, today),
        outline.question().title(),
        outline.question().askerName(),
        outline.question().filedOn(),
        outline.table().ministers(),
        seat.map(Outline.Seat::number).orElse(null),
        seat.flatMap(s -> outline.roleOf(s.minister())).orElse(null),
        outline.status(),
        term.dueOn(),
        left.map(TimeLeft::workingDays).orElse(null),
        left.filter(TimeLeft::late).isPresent(),
        awaited.map(Asked::due).orElse(null),
        internal.map(TimeLeft::workingDays).orElse(null),
        internal.filter(TimeLeft::late).isPresent(),
        count(own, ContributionStatus.values()) - count(own, ContributionStatus.CANCELLED),
        count(own, ContributionStatus.DELIVERED, ContributionStatus.ACCEPTED),
        count(own, ContributionStatus.ACCEPTED),
        parts.size(),
        (int) parts.stream().filter(PartProgress::covered).count(),
        waiting.awaited(),
        waiting.steps(),
        waiting.isForGovernment(),
        outline.movesToReadAgain(),
        outline.coordinator().orElse(null),
        outline.endedAt());
  }

  private static boolean contributes(Outline outline, @Nullable MinisterId ministry) {
    return ministry != null && outline.coordinator().filter(ministry::equals).isEmpty();
  }

  private static List<Asked> contributions(
      List<PartProgress> parts, Outline outline, @Nullable MinisterId ministry) {
    boolean contributes = contributes(outline, ministry);
    return parts.stream()
        .flatMap(part -> part.contributions().stream())
        .filter(contribution -> !contributes || contribution.minister().equals(ministry))
        .toList();
  }

  private static Optional<Asked> firstAwaited(List<Asked> contributions) {
    return contributions.stream()
        .filter(contribution -> contribution.status().isAwaited())
        .min(Comparator.comparing(Asked::due));
  }

  private static int count(List<Asked> contributions, ContributionStatus... in) {
    return (int)
        contributions.stream().filter(c -> Stream.of(in).anyMatch(c.status()::equals)).count();
  }
}
