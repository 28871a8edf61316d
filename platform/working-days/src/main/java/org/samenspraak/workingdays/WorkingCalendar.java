package org.samenspraak.workingdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Decides which days are working days: Monday to Friday, except the days off its file lists. It can
 * give the reason of every other day, and it counts forwards for terms and backwards for planning.
 *
 * <p>Immutable. All dates are Brussels dates from {@link #FIRST_DATE} through {@link #LAST_DATE},
 * and numbers of working days run from 1 through {@link #MAX_WORKING_DAYS}; every method refuses
 * others, and a count that would leave the dates, with an {@link IllegalArgumentException} that
 * says so.
 */
public final class WorkingCalendar {

  /** The first date a calendar speaks for. */
  public static final LocalDate FIRST_DATE = LocalDate.of(2000, 1, 1);

  /** The last date a calendar speaks for. */
  public static final LocalDate LAST_DATE = LocalDate.of(2100, 12, 31);

  /** The most working days that can be counted at once: about a year. */
  public static final int MAX_WORKING_DAYS = 250;

  private final String name;
  private final String version;
  private final String title;
  private final List<DayOff> daysOff;

  /** By year, worked out once: a list of what is late counts many days. */
  private final Map<Integer, Set<LocalDate>> off = new ConcurrentHashMap<>();

  WorkingCalendar(String name, String version, String title, List<DayOff> daysOff) {
    this.name = name;
    this.version = version;
    this.title = title;
    this.daysOff = List.copyOf(daysOff);
  }

  /** The default calendar that comes with this module; see {@link Calendars#standard()}. */
  public static WorkingCalendar standard() {
    return Calendars.builtIn().standard();
  }

  /** A calendar that comes with this module; see {@link Calendars#named(String)}. */
  public static WorkingCalendar named(String name) {
    return Calendars.builtIn().named(name);
  }

  /** The name by which configuration and stored terms know it: "FLEMISH_ADMIN". */
  public String name() {
    return name;
  }

  /** Which state of its list of days off this is: "2026-1". Raised whenever the list changes. */
  public String version() {
    return version;
  }

  /** What a clerk calls it, in Dutch. */
  public String title() {
    return title;
  }

  /** Whether the day counts. */
  public boolean isWorkingDay(LocalDate date) {
    Limits.requireSupported(date);
    return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && !off.computeIfAbsent(date.getYear(), this::daysOffIn).contains(date);
  }

  private Set<LocalDate> daysOffIn(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return first
        .datesUntil(first.plusYears(1))
        .filter(date -> daysOff.stream().anyMatch(dayOff -> dayOff.fallsOn(date)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Why the day does not count, in Dutch; empty on a working day. A day with several reasons gives
   * them all: "zondag en Allerheiligen (wettelijke feestdag)".
   */
  public Optional<String> reason(LocalDate date) {
    Limits.requireSupported(date);
    StringJoiner reasons = new StringJoiner(" en ").setEmptyValue("");
    switch (date.getDayOfWeek()) {
      case SATURDAY -> reasons.add("zaterdag");
      case SUNDAY -> reasons.add("zondag");
      default -> {}
    }
    daysOff.stream()
        .filter(dayOff -> dayOff.fallsOn(date))
        .map(DayOff::reason)
        .forEach(reasons::add);
    return Optional.of(reasons.toString()).filter(text -> !text.isEmpty());
  }

  /** The first working day after the date, also when the date itself is one. */
  public LocalDate nextWorkingDay(LocalDate date) {
    return plus(date, 1);
  }

  /** The last working day before the date, also when the date itself is one. */
  public LocalDate previousWorkingDay(LocalDate date) {
    return minus(date, 1);
  }

  /** The nth working day after the date; the date itself, a working day or not, is not counted. */
  public LocalDate plus(LocalDate date, int workingDays) {
    return walk(date, workingDays, 1);
  }

  /**
   * The nth working day before the date, for planning back from a term; the date itself is not
   * counted. On working days the inverse of {@link #plus}.
   */
  public LocalDate minus(LocalDate date, int workingDays) {
    return walk(date, workingDays, -1);
  }

  /**
   * How many working days lie after {@code from}, up to and including {@code through}: the n that
   * {@link #plus} needs to reach a working day. Negative when {@code through} is the earlier one:
   * the working days by which it was missed.
   */
  public int workingDaysBetween(LocalDate from, LocalDate through) {
    if (through.isBefore(from)) {
      return -workingDaysBetween(through, from);
    }
    Limits.requireSupported(from);
    Limits.requireSupported(through);
    return (int)
        from.plusDays(1).datesUntil(through.plusDays(1)).filter(this::isWorkingDay).count();
  }

  private LocalDate walk(LocalDate from, int workingDays, int step) {
    Limits.requireWorkingDays(workingDays);
    LocalDate day = Limits.requireSupported(from);
    int left = workingDays;
    while (left > 0) {
      day = Limits.requireSupported(day.plusDays(step));
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  List<DayOff> daysOff() {
    return daysOff;
  }

  @Override
  public String toString() {
    return name + " " + version;
  }
}
