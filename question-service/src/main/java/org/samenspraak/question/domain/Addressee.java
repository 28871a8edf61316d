package org.samenspraak.question.domain;

import java.time.LocalDate;

/**
 * To whom a question is to be sent.
 *
 * @param minister slug
 * @param written the minister as whoever files calls him
 * @param number at that minister in the parliamentary year
 * @param sentOn Brussels date of dispatch, day 0 of the term
 */
public record Addressee(String minister, String written, int number, LocalDate sentOn) {

  /** One who is called by the slug. */
  public Addressee(String minister, int number, LocalDate sentOn) {
    this(minister, minister, number, sentOn);
  }
}
