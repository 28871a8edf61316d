package org.samenspraak.notification.domain;

import java.time.LocalDate;
import java.util.List;

/** What this service knows of a filed question; all of it is public. */
public record ToldQuestion(String id, String title, String askerName, List<Seat> seats) {

  /** One addressee with the question's number and last day there. */
  public record Seat(String minister, int number, LocalDate dueOn) {}

  /**
   * The addressee's own number and term; a ministry that was not addressed sees those of the first
   * addressee.
   */
  public Seat seatOf(String minister) {
    return seats.stream()
        .filter(seat -> seat.minister().equals(minister))
        .findFirst()
        .orElseGet(seats::getFirst);
  }
}
