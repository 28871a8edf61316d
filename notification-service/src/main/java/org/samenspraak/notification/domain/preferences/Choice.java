package org.samenspraak.notification.domain.preferences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.workingdays.Brussels;
import org.samenspraak.workingdays.WorkingCalendar;

/**
 * What somebody chose. A pause holds all but assignments until the first digest after it.
 *
 * @param alsoTo further mailboxes that get every mail
 * @param digestHour hour of the day, in Brussels, at which a digest is sent
 * @param pauseFrom first Brussels date of a pause; null when none is set
 * @param pauseThrough last Brussels date of it
 */
public record Choice(
    List<String> alsoTo,
    Pace reminders,
    Pace questionNews,
    Pace planNews,
    int digestHour,
    @Nullable LocalDate pauseFrom,
    @Nullable LocalDate pauseThrough) {

  /** Earliest hour of a digest. */
  public static final int FIRST_HOUR = 5;

  /** Latest hour of a digest. */
  public static final int LAST_HOUR = 20;

  /** Most further mailboxes. */
  public static final int MOST_MAILBOXES = 5;

  /** Longest address of a mailbox, in characters (RFC 5321). */
  public static final int LONGEST_MAILBOX = 254;

  /** Longest pause, in days. */
  public static final int LONGEST_PAUSE = 92;

  /** What holds for who chose nothing: all is told at once. */
  public static final Choice DEFAULT =
      new Choice(List.of(), Pace.INSTANT, Pace.INSTANT, Pace.INSTANT, 8, null, null);

  /** Copies. */
  public Choice {
    alsoTo = List.copyOf(alsoTo);
  }

  /**
   * How that kind is told on that day.
   *
   * @param today Brussels date
   */
  public Pace of(MailKind kind, LocalDate today) {
    Pace chosen =
        switch (kind) {
          case REMINDERS -> reminders;
          case QUESTION_NEWS -> questionNews;
          case PLAN_NEWS -> planNews;
        };
    return chosen == Pace.INSTANT && isPausedOn(today) ? Pace.DIGEST : chosen;
  }

  /** The same of a kind that may be none: what nobody chooses is told at once. */
  public Pace of(Optional<MailKind> kind, LocalDate today) {
    return kind.map(one -> of(one, today)).orElse(Pace.INSTANT);
  }

  /** When the next digest is sent: on a working day outside the pause, at the hour chosen. */
  public Instant nextDigest(Instant now) {
    WorkingCalendar calendar = WorkingCalendar.standard();
    LocalTime hour = LocalTime.of(digestHour, 0);
    LocalDate day = Brussels.dateOf(now);
    while (isPausedOn(day) || !calendar.isWorkingDay(day) || !Brussels.at(day, hour).isAfter(now)) {
      day = day.plusDays(1);
    }
    return Brussels.at(day, hour);
  }

  private boolean isPausedOn(LocalDate day) {
    return pauseFrom != null
        && pauseThrough != null
        && !day.isBefore(pauseFrom)
        && !day.isAfter(pauseThrough);
  }
}
