package org.samenspraak.workingdays;

import java.time.LocalDate;
import java.time.Month;

/** The date of Easter, from which the movable holidays follow. */
final class Easter {

  private Easter() {}

  /**
   * Easter Sunday of a year of the Gregorian calendar: the Sunday after the ecclesiastical full
   * moon of spring, which never falls before 21 March.
   */
  static LocalDate sunday(int year) {
    LocalDate fullMoon = LocalDate.of(year, Month.MARCH, 21).plusDays(daysToFullMoon(year));
    return fullMoon.plusDays(7 - fullMoon.getDayOfWeek().getValue() % 7);
  }

  private static int daysToFullMoon(int year) {
    int century = year / 100;
    int goldenYear = year % 19;
    // Leap days that the Gregorian calendar drops, less the slow drift of the moon it makes good.
    int correction = century - century / 4 - (8 * century + 13) / 25;
    int days = (19 * goldenYear + correction + 15) % 30;
    // The full moon may come no later than 18 April, and on the 18th only once in 19 years.
    return days == 29 || (days == 28 && goldenYear > 10) ? days - 1 : days;
  }
}
