package org.samenspraak.workingdays;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the written form of rules and periods: how it is written is told in calendars.txt. */
final class RuleText {

  private static final Pattern YEARLY =
      Pattern.compile("(\\d\\d-\\d\\d)(?:\\.\\.(\\d\\d-\\d\\d))?");
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d{1,3})");
  private static final Pattern DATED =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:\\.\\.(\\d{4}-\\d\\d-\\d\\d))?");
  private static final Pattern VALIDITY =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)\\.\\.(\\d{4}-\\d\\d-\\d\\d)?");

  private RuleText() {}

  static Rule rule(String text) {
    Matcher yearly = YEARLY.matcher(text);
    if (yearly.matches()) {
      return new Rule.Yearly(monthDay(yearly.group(1)), monthDay(lastGroup(yearly)));
    }
    Matcher easter = EASTER.matcher(text);
    if (easter.matches()) {
      return new Rule.AfterEaster(Integer.parseInt(easter.group(1)));
    }
    Matcher dated = DATED.matcher(text);
    if (dated.matches()) {
      return new Rule.Period(LocalDate.parse(dated.group(1)), LocalDate.parse(lastGroup(dated)));
    }
    throw new IllegalArgumentException("'%s' is no rule for a day off".formatted(text));
  }

  static Rule.Period validity(String text) {
    Matcher dates = VALIDITY.matcher(text);
    if (!dates.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no validity such as 2000-01-01.. or 2000-01-01..2030-12-31".formatted(text));
    }
    String through = dates.group(2);
    return new Rule.Period(
        LocalDate.parse(dates.group(1)),
        through == null ? WorkingCalendar.LAST_DATE : LocalDate.parse(through));
  }

  private static String lastGroup(Matcher range) {
    String through = range.group(2);
    return through == null ? range.group(1) : through;
  }

  private static MonthDay monthDay(String text) {
    return MonthDay.parse("--" + text);
  }
}
