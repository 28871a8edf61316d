package org.samenspraak.coordination.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.choice.Table;
import org.samenspraak.coordination.domain.parts.PartProgress;
import org.samenspraak.coordination.domain.parts.PartProgress.Asked;

/**
 * How urgent a coordination that is not over is for one who works on it. It hangs on no day, so it
 * is kept with the coordination and lists are put in order without reading more.
 *
 * @param who slug of an addressed minister, or {@link Waiting#SECRETARIAT}
 * @param turn whether the next step is theirs
 * @param lateAfter last Brussels date on which they are in time: that of a contribution that they
 *     owe, or of their answer if that is earlier. A coordinator is late with its answer only: what
 *     it waits for, others owe.
 * @param next Brussels date by which something is due of them next
 */
public record Urgency(String who, boolean turn, LocalDate lateAfter, LocalDate next) {

  /**
   * For that minister, or for the secretariat.
   *
   * @param ministry one of the addressed
   * @param all of one coordination that is not over
   */
  public static Urgency of(@Nullable MinisterId ministry, List<Urgency> all) {
    String who = ministry == null ? Waiting.SECRETARIAT : ministry.value();
    return all.stream().filter(urgency -> urgency.who().equals(who)).findFirst().orElseThrow();
  }

  /** For everybody who works on it; nobody once it is over. */
  static List<Urgency> of(Table table, Waiting waiting) {
    List<Urgency> all = new ArrayList<>();
    if (!waiting.status().isOver()) {
      List<String> awaited = waiting.awaited();
      table.seats().forEach(seat -> all.add(of(seat, waiting, awaited)));
      all.add(
          new Urgency(
              Waiting.SECRETARIAT, waiting.isForGovernment(), table.dueOn(), table.dueOn()));
    }
    return List.copyOf(all);
  }

  private static Urgency of(Seat seat, Waiting waiting, List<String> awaited) {
    MinisterId minister = seat.minister();
    LocalDate answer = seat.dueOn();
    LocalDate owed =
        minister.equals(waiting.coordinator())
            ? answer
            : firstOwed(waiting.parts(), minister).orElse(answer);
    return new Urgency(
        minister.value(),
        awaited.contains(minister.value()),
        owed.isBefore(answer) ? owed : answer,
        owed);
  }

  private static Optional<LocalDate> firstOwed(List<PartProgress> parts, MinisterId minister) {
    return parts.stream()
        .flatMap(part -> part.contributions().stream())
        .filter(asked -> asked.minister().equals(minister) && asked.status().isAwaited())
        .map(Asked::due)
        .min(Comparator.naturalOrder());
  }
}
