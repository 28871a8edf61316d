package org.samenspraak.question.domain;

import java.time.LocalDate;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * To whom a question is to be sent.
 *
 * @param written the minister as whoever files calls him
 * @param number at that minister in the parliamentary year
 * @param sentOn Brussels date of dispatch, day 0 of the term
 */
public record Addressee(MinisterId minister, String written, int number, LocalDate sentOn) {

  /** One who is called by the id. */
  public Addressee(MinisterId minister, int number, LocalDate sentOn) {
    this(minister, minister.value(), number, sentOn);
  }
}
