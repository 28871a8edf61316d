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
import org.samenspraak.coordination.domain.Waiting;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.PartProgress;

/** What a list reads of a coordination, shaped as it is stored: nobody's text. */
record Outline(
    QuestionId questionId,
    Asked question,
    Table table,
    Parts parts,
    Watch planWatch,
    @Nullable Appointed appointment,
    Status status) {

  record Asked(String title, String askerName, LocalDate filedOn) {}

  record Table(List<Seat> seats, List<MinisterId> ministers, LocalDate dueOn) {}

  record Seat(MinisterId minister, int number, LocalDate dueOn, @Nullable MinisterId agreement) {}

  record Parts(List<Part> all) {}

  record Part(
      List<PartProgress.Asked> contributions, @Nullable Mark notCompetent, List<Written> texts) {

    PartProgress progress() {
      return new PartProgress(notCompetent != null, !texts.isEmpty(), contributions);
    }
  }

  record Mark(NotCompetent.Level level) {}

  record Written(int version) {}

  record Watch(List<Moved> flags) {}

  record Moved(Instant at) {}

  record Appointed(MinisterId coordinator) {}

  Optional<MinisterId> coordinator() {
    return Optional.ofNullable(appointment).map(Appointed::coordinator);
  }

  Optional<Seat> seatOf(@Nullable MinisterId minister) {
    return table.seats().stream().filter(seat -> seat.minister().equals(minister)).findFirst();
  }

  Optional<Role> roleOf(MinisterId minister) {
    return coordinator().map(c -> c.equals(minister) ? Role.COORDINATOR : Role.CONTRIBUTOR);
  }

  List<PartProgress> progress() {
    return parts.all().stream().map(Part::progress).toList();
  }

  List<String> waitingFor() {
    List<Waiting.NamingCabinet> cabinets =
        table.seats().stream()
            .map(seat -> new Waiting.NamingCabinet(seat.minister(), seat.agreement()))
            .toList();
    return new Waiting(status, cabinets, coordinator().orElse(null), progress()).awaited();
  }
}
