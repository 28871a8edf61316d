package org.samenspraak.notification.domain;

import java.time.LocalDate;
import org.samenspraak.workingdays.TimeLeft;

/**
 * By when something is wanted, and how much of that was left on the day on which it was counted.
 *
 * @param due last Brussels date that is in time
 * @param workingDays as in {@link TimeLeft}
 * @param late as in {@link TimeLeft}
 * @param countedOn Brussels date
 */
public record Deadline(LocalDate due, int workingDays, boolean late, LocalDate countedOn) {

  /**
   * Counted on that day.
   *
   * @param calendar name and version of the calendar of the term
   */
  static Deadline counted(LocalDate due, LocalDate today, String calendar) {
    TimeLeft left = TimeLeft.on(today, due, calendar);
    return new Deadline(due, left.workingDays(), left.late(), today);
  }

  /** {@code Tegen donderdag 19 november 2020}. */
  public String day() {
    return "Tegen " + MailWords.dayOf(due);
  }

  /** {@code nog 12 werkdagen (op 30 oktober)}. */
  public String left() {
    String counted = " (op " + MailWords.dayAndMonth(countedOn) + ")";
    if (late) {
      return (workingDays == 0 ? "te laat" : "te laat sinds " + days(-workingDays)) + counted;
    }
    if (workingDays > 0) {
      return "nog " + days(workingDays) + counted;
    }
    return (due.equals(countedOn) ? "dat is vandaag" : "geen werkdag meer") + counted;
  }

  private static String days(int number) {
    return number + (number == 1 ? " werkdag" : " werkdagen");
  }
}
