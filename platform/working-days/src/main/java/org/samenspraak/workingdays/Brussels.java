package org.samenspraak.workingdays;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The zone in which every business date is meant, whatever zone the machine runs in: a question
 * sent at 23:30 in Brussels was sent that day, though it may still be 21:30 or already be tomorrow
 * elsewhere.
 */
public final class Brussels {

  /** Europe/Brussels, with its summer time. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

  private Brussels() {}

  /** The calendar date in Brussels at that moment. */
  public static LocalDate dateOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /**
   * The moment at which clocks in Brussels show this date and time.
   *
   * <p>On the two nights in which the clock is changed: a time that is skipped (02:30 in March)
   * gives the moment one hour later on the clock (03:30), a time that occurs twice (02:30 in
   * October) the first of the two.
   */
  public static Instant at(LocalDate date, LocalTime time) {
    return date.atTime(time).atZone(ZONE).toInstant();
  }
}
