package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

/** What this service knows of a filed question; all of it is public. */
public record ToldQuestion(QuestionId id, String title, String askerName, List<Seat> seats) {

  /** One addressee with the question's number and last day there. */
  public record Seat(MinisterId minister, int number, LocalDate dueOn) {}

  /**
   * The addressee's own number and term; a ministry that was not addressed sees those of the first
   * addressee.
   */
  public Seat seatOf(MinisterId minister) {
    return seats.stream()
        .filter(seat -> seat.minister().equals(minister))
        .findFirst()
        .orElseGet(seats::getFirst);
  }
}
