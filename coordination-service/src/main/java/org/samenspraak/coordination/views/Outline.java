package org.samenspraak.coordination.views;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Role;
import org.samenspraak.coordination.domain.Status;
import org.samenspraak.coordination.domain.Urgency;
import org.samenspraak.coordination.domain.Waiting;
import org.samenspraak.coordination.domain.parts.ContributionStatus;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.PartProgress;
import org.samenspraak.coordination.domain.plans.Rereading;
import org.samenspraak.workingdays.TimeLeft;

/** What a list reads of a coordination, shaped as it is stored: nobody's text. */
record Outline(
    QuestionId questionId,
    Question question,
    Table table,
    Parts parts,
    Watch planWatch,
    @Nullable Appointed appointment,
    Ended outcome,
    Status status,
    List<Urgency> urgency) {

  record Question(String title, String askerName, LocalDate filedOn) {}

  record Table(List<Seat> seats, List<MinisterId> ministers, LocalDate dueOn) {}

  record Seat(
      MinisterId minister,
      int number,
      LocalDate dueOn,
      String calendar,
      @Nullable MinisterId agreement) {}

  record Parts(List<Part> all) {}

  record Part(
      int number, List<Asked> contributions, @Nullable Mark notCompetent, List<Dated> texts) {

    PartProgress progress() {
      return new PartProgress(
          number,
          notCompetent != null,
          last(texts),
          contributions.stream().map(Asked::progress).toList());
    }
  }

  record Asked(
      MinisterId minister, ContributionStatus status, LocalDate due, List<Dated> versions) {

    PartProgress.Asked progress() {
      return new PartProgress.Asked(minister, status, due, last(versions));
    }
  }

  record Dated(Instant at) {}

  record Mark(NotCompetent.Level level) {}

  record Watch(List<Dated> flags) {}

  record Appointed(MinisterId coordinator, boolean provisional) {}

  record Ended(@Nullable Dated finalisation, @Nullable Instant closedAt) {}

  private static @Nullable Instant last(List<Dated> versions) {
    return versions.isEmpty() ? null : versions.getLast().at();
  }

  boolean isOver() {
    return status.isOver();
  }

  /** When the answer became final, or it was closed without one of its own. */
  @Nullable Instant endedAt() {
    Dated finalisation = outcome.finalisation();
    return finalisation == null || !isOver() ? outcome.closedAt() : finalisation.at();
  }

  Optional<MinisterId> coordinator() {
    return Optional.ofNullable(appointment).map(Appointed::coordinator);
  }

  Optional<Seat> seatOf(@Nullable MinisterId minister) {
    return table.seats().stream().filter(seat -> seat.minister().equals(minister)).findFirst();
  }

  /** Whose term is the first to end; it binds them all. */
  Seat firstDue() {
    return table.seats().stream()
        .filter(seat -> seat.dueOn().equals(table.dueOn()))
        .findFirst()
        .orElseThrow();
  }

  Optional<Role> roleOf(MinisterId minister) {
    return coordinator().map(c -> c.equals(minister) ? Role.COORDINATOR : Role.CONTRIBUTOR);
  }

  List<PartProgress> progress() {
    return parts.all().stream().map(Part::progress).toList();
  }

  /** Of that seat's term on that Brussels date; nothing to tell when it is over. */
  Optional<TimeLeft> timeLeft(Seat seat, LocalDate today) {
    return isOver()
        ? Optional.empty()
        : Optional.of(TimeLeft.on(today, seat.dueOn(), seat.calendar()));
  }

  Waiting waiting() {
    List<Waiting.NamingCabinet> cabinets =
        table.seats().stream()
            .map(seat -> new Waiting.NamingCabinet(seat.minister(), seat.agreement()))
            .toList();
    boolean provisional = appointment != null && appointment.provisional();
    return new Waiting(status, cabinets, coordinator().orElse(null), provisional, progress());
  }

  /** How often the subject moved since the answer was read. */
  int movesToReadAgain() {
    Rereading rereading = new Rereading(isOver(), progress());
    return (int)
        planWatch.flags().stream().filter(flag -> rereading.isCalledForBy(flag.at())).count();
  }
}
