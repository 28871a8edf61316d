package org.samenspraak.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A year of the Flemish Parliament. It opens on the fourth Monday of September (the Parliament's
 * public calendar) and lasts until the day before the next one opens. Questions are numbered per
 * minister within it.
 *
 * @param firstYear the calendar year in which it opens, 1999 through 2100
 */
public record ParliamentaryYear(int firstYear) implements Comparable<ParliamentaryYear> {

  /** The parliamentary year in which {@link WorkingCalendar#FIRST_DATE} lies. */
  private static final int FIRST = 1999;

  private static final int LAST = 2100;
  private static final Pattern LABEL = Pattern.compile("(\\d{4})-(\\d{4})");

  /**
   * @throws IllegalArgumentException when the first year is not 1999 through 2100
   */
  public ParliamentaryYear {
    if (firstYear < FIRST || firstYear > LAST) {
      throw new IllegalArgumentException(
          "a parliamentary year opens in %d to %d, not in %d".formatted(FIRST, LAST, firstYear));
    }
  }

  /**
   * The parliamentary year in which the Brussels date lies.
   *
   * @throws IllegalArgumentException when the date lies outside those of {@link WorkingCalendar}
   */
  public static ParliamentaryYear of(LocalDate date) {
    Limits.requireSupported(date);
    boolean beforeOpening = date.isBefore(opening(date.getYear()));
    return new ParliamentaryYear(beforeOpening ? date.getYear() - 1 : date.getYear());
  }

  /**
   * Reads a label such as "2020-2021".
   *
   * @throws IllegalArgumentException when it is written otherwise, or the years do not follow each
   *     other
   */
  public static ParliamentaryYear parse(String label) {
    Matcher years = LABEL.matcher(label);
    if (!years.matches()) {
      throw new IllegalArgumentException(
          "a parliamentary year is written as 2020-2021, not as '%s'".formatted(label));
    }
    int first = Integer.parseInt(years.group(1));
    if (Integer.parseInt(years.group(2)) != first + 1) {
      throw new IllegalArgumentException(
          "the years of '%s' do not follow each other".formatted(label));
    }
    return new ParliamentaryYear(first);
  }

  /** As it is written everywhere: "2020-2021". */
  public String label() {
    return firstYear + "-" + (firstYear + 1);
  }

  /** The Brussels date of its first day, a Monday. */
  public LocalDate opensOn() {
    return opening(firstYear);
  }

  /** The Brussels date of its last day, a Sunday: the day before the next one opens. */
  public LocalDate endsOn() {
    return opening(firstYear + 1).minusDays(1);
  }

  private static LocalDate opening(int year) {
    return LocalDate.of(year, Month.SEPTEMBER, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.MONDAY));
  }

  @Override
  public int compareTo(ParliamentaryYear other) {
    return Integer.compare(firstYear, other.firstYear);
  }

  @Override
  public String toString() {
    return label();
  }
}
