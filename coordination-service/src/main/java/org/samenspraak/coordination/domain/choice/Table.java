package org.samenspraak.coordination.domain.choice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
 * @param former seats of those who are not addressed any more
 */
public record Table(
    List<Seat> seats, List<MinisterId> ministers, LocalDate dueOn, List<Seat> former) {

  /** The table with these seats, at least one. */
  public static Table of(List<Seat> seats) {
    return of(seats, List.of());
  }

  private static Table of(List<Seat> seats, List<Seat> former) {
    return new Table(
        List.copyOf(seats),
        seats.stream().map(Seat::minister).toList(),
        seats.stream().map(Seat::dueOn).min(Comparator.naturalOrder()).orElseThrow(),
        List.copyOf(former));
  }

  /** The table once somebody joined, somebody left, or one took the place of another. */
  public Table changed(@Nullable MinisterId left, @Nullable Seat joined) {
    List<Seat> now = new ArrayList<>(seats);
    if (left == null) {
      now.add(Objects.requireNonNull(joined, "somebody joins or leaves"));
      return of(now, former);
    }
    List<Seat> before = new ArrayList<>(former);
    seatOf(left).ifPresent(before::add);
    now.replaceAll(seat -> joined != null && seat.minister().equals(left) ? joined : seat);
    now.removeIf(seat -> seat.minister().equals(left));
    now.replaceAll(seat -> seat.forgetting(left));
    return of(now, before);
  }

  /** The table once the number at that minister is another. */
  public Table renumbered(MinisterId minister, int number) {
    return with(minister, seat -> seat.numbered(number));
  }

  /** The table once the term of that minister was counted anew. */
  public Table termed(MinisterId minister, LocalDate sent, LocalDate due, String calendar) {
    return with(minister, seat -> seat.termed(sent, due, calendar));
  }

  private Table with(MinisterId minister, UnaryOperator<Seat> change) {
    return of(
        seats.stream().map(s -> s.minister().equals(minister) ? change.apply(s) : s).toList(),
        former);
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

  /** The offices that hold the addressings of those ministers. */
  public List<MinisterId> holdersOf(List<MinisterId> addressed) {
    return seats.stream()
        .filter(seat -> addressed.contains(seat.minister()))
        .flatMap(seat -> seat.heldBy().stream())
        .distinct()
        .toList();
  }

  /** Whether an office holds any of the addressings. */
  public boolean isHeldBy(String office) {
    return ministers.stream().anyMatch(minister -> isHeldBy(office, minister));
  }

  /** Whether one of the ministers, now or formerly, was that office's, whoever holds it now. */
  public boolean wasSentTo(String office) {
    return everSeated().anyMatch(seat -> seat.minister().value().equals(office));
  }

  /** Name of a minister who is or was addressed. */
  public String nameOf(MinisterId minister) {
    return everSeated()
        .filter(seat -> seat.minister().equals(minister))
        .findFirst()
        .map(Seat::name)
        .orElse(minister.value());
  }

  private Stream<Seat> everSeated() {
    return Stream.concat(seats.stream(), former.reversed().stream());
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
    return with(cabinet, seat -> seat.naming(coordinator));
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
