package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.PartText;

/**
 * What this service knows of a filed question; all of it is public.
 *
 * @param asker id of the member who asks
 * @param parts those that are asked
 * @param seats of the addressees
 * @param former of those it is not addressed to any more
 * @param lead who coordinates, once that is known
 */
public record ToldQuestion(
    QuestionId id,
    String title,
    AskerId asker,
    String askerName,
    List<PartText> parts,
    List<Seat> seats,
    List<Seat> former,
    @Nullable Lead lead) {

  /** A question with the addressees that it was filed with. */
  public ToldQuestion(
      QuestionId id,
      String title,
      AskerId asker,
      String askerName,
      List<PartText> parts,
      List<Seat> seats) {
    this(id, title, asker, askerName, parts, seats, List.of(), null);
  }

  /**
   * One addressee with the question's number and last day there.
   *
   * @param calendar by which the term was counted, with its version
   */
  public record Seat(MinisterId minister, int number, LocalDate dueOn, String calendar) {}

  /** Who coordinates, by name. */
  public record Lead(MinisterId minister, String name) {}

  /** The same once its text or its asker was corrected. */
  public ToldQuestion reads(
      String otherTitle, AskerId otherAsker, String otherName, List<PartText> otherParts) {
    return new ToldQuestion(id, otherTitle, otherAsker, otherName, otherParts, seats, former, lead);
  }

  /** The same with who coordinates it. */
  public ToldQuestion ledBy(@Nullable Lead coordinator) {
    return new ToldQuestion(id, title, asker, askerName, parts, seats, former, coordinator);
  }

  /** The same once it goes to one more minister. */
  public ToldQuestion joinedBy(Seat newcomer) {
    return seated(Stream.concat(seats.stream(), Stream.of(newcomer)).toList(), former);
  }

  /** The same once a minister is not addressed any more. */
  public ToldQuestion leftBy(MinisterId minister) {
    return seated(
        seats.stream().filter(seat -> !seat.minister().equals(minister)).toList(),
        Stream.concat(former.stream(), Stream.of(seatOf(minister))).toList());
  }

  /** The same once number or last day at one minister are others. */
  public ToldQuestion with(Seat changed) {
    return seated(
        seats.stream()
            .map(seat -> seat.minister().equals(changed.minister()) ? changed : seat)
            .toList(),
        former);
  }

  private ToldQuestion seated(List<Seat> now, List<Seat> before) {
    return new ToldQuestion(id, title, asker, askerName, parts, now, before, lead);
  }

  /** The ministers it is addressed to. */
  public List<MinisterId> addressees() {
    return seats.stream().map(Seat::minister).toList();
  }

  /** The parts of these numbers, as they are asked. */
  public List<PartText> parts(List<Integer> numbers) {
    return parts.stream().filter(part -> numbers.contains(part.number())).toList();
  }

  /** Whether that minister is or was addressed. */
  boolean isFor(MinisterId minister) {
    return everySeat().anyMatch(seat -> seat.minister().equals(minister));
  }

  /**
   * The addressee's own number and term, also of a former one; a ministry that was never addressed
   * sees those of who coordinates, and before that is known of the first addressee.
   */
  public Seat seatOf(MinisterId minister) {
    return find(minister)
        .or(() -> Optional.ofNullable(lead).flatMap(one -> find(one.minister())))
        .orElseGet(seats::getFirst);
  }

  private Optional<Seat> find(MinisterId minister) {
    return everySeat().filter(seat -> seat.minister().equals(minister)).findFirst();
  }

  private Stream<Seat> everySeat() {
    return Stream.concat(seats.stream(), former.reversed().stream());
  }
}
