package org.samenspraak.coordination.domain.choice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.text.Dutch;

/**
 * The addressed ministers, in the order of the question.
 *
 * @param ministers their slugs
 * @param dueOn Brussels date of the first of their terms. All answers are filed together, so the
 *     earliest term binds them all
 */
public record Table(List<Seat> seats, List<MinisterId> ministers, LocalDate dueOn) {

  /** The table with these seats, at least one. */
  public static Table of(List<Seat> seats) {
    return new Table(
        List.copyOf(seats),
        seats.stream().map(Seat::minister).toList(),
        seats.stream().map(Seat::dueOn).min(Comparator.naturalOrder()).orElseThrow());
  }

  /** The seat of that minister, if addressed. */
  public Optional<Seat> seatOf(MinisterId minister) {
    return seats.stream().filter(seat -> seat.minister().equals(minister)).findFirst();
  }

  /** Whether an office, the slug of its minister, holds the addressing of that minister. */
  public boolean isHeldBy(String office, MinisterId minister) {
    return seatOf(minister).stream()
        .flatMap(seat -> seat.heldBy().stream())
        .anyMatch(holder -> holder.value().equals(office));
  }

  /** Whether an office holds any of the addressings. */
  public boolean isHeldBy(String office) {
    return ministers.stream().anyMatch(minister -> isHeldBy(office, minister));
  }

  /** Whether one of the ministers was that office's, whoever holds the addressing now. */
  public boolean wasSentTo(String office) {
    return ministers.stream().anyMatch(minister -> minister.value().equals(office));
  }

  /** Name of an addressed minister. */
  public String nameOf(MinisterId minister) {
    return seatOf(minister).map(Seat::name).orElse(minister.value());
  }

  public Seat firstDue() {
    return seats.stream().filter(seat -> seat.dueOn().equals(dueOn)).findFirst().orElseThrow();
  }

  public Seat addressed(MinisterId minister, String field) {
    return seatOf(minister)
        .orElseThrow(() ->
            new Refusal(
                    Kind.INVALID,
                    "not-addressed",
                    "De vraag is niet aan “" + minister + "” gericht.")
                .field(field)
                .expected("een van de geadresseerden: " + Dutch.slugs(ministers())));
  }

  public Table naming(MinisterId cabinet, MinisterId coordinator) {
    return of(
        seats.stream().map(s -> s.minister().equals(cabinet) ? s.naming(coordinator) : s).toList());
  }

  /** Whom all cabinets named; two can settle it between themselves, more need the government. */
  public Optional<MinisterId> agreedCoordinator() {
    List<MinisterId> named =
        seats.stream().map(Seat::agreement).filter(Objects::nonNull).distinct().toList();
    boolean allNamed = seats.stream().allMatch(seat -> seat.agreement() != null);
    return seats.size() <= 2 && allNamed && named.size() == 1
        ? Optional.of(named.getFirst())
        : Optional.empty();
  }
}
