package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * What this service knows of a filed question; all of it is public.
 *
 * @param seats of the addressees
 * @param former of those it is not addressed to any more
 */
public record ToldQuestion(
    QuestionId id, String title, String askerName, List<Seat> seats, List<Seat> former) {

  /** A question with the addressees that it was filed with. */
  public ToldQuestion(QuestionId id, String title, String askerName, List<Seat> seats) {
    this(id, title, askerName, seats, List.of());
  }

  /** One addressee with the question's number and last day there. */
  public record Seat(MinisterId minister, int number, LocalDate dueOn) {}

  /** The same once its title or its asker was corrected. */
  public ToldQuestion called(String otherTitle, String otherAsker) {
    return new ToldQuestion(id, otherTitle, otherAsker, seats, former);
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
    return new ToldQuestion(id, title, askerName, now, before);
  }

  /**
   * The addressee's own number and term, also of a former one; a ministry that was never addressed
   * sees those of the first addressee.
   */
  public Seat seatOf(MinisterId minister) {
    return Stream.concat(seats.stream(), former.reversed().stream())
        .filter(seat -> seat.minister().equals(minister))
        .findFirst()
        .orElseGet(seats::getFirst);
  }
}
