package org.samenspraak.notification.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.notification.application.MailingCommands;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mailing;
import org.samenspraak.notification.domain.Mailing.Window;
import org.samenspraak.notification.domain.preferences.Choice;
import org.samenspraak.notification.domain.preferences.MailKind;
import org.samenspraak.notification.domain.preferences.Pace;
import org.samenspraak.notification.domain.table.Importance;
import org.samenspraak.notification.domain.table.NotificationTable;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;

/**
 * Leaves out of a window what its recipient does not want, and puts aside for the digest what may
 * wait. What has to be told at once takes along what may wait, since that makes no mail more.
 */
@Component
class Digests {

  private final NotificationTable table;
  private final MailingCommands mailings;
  private final BusinessClock clock;

  Digests(NotificationTable table, MailingCommands mailings, BusinessClock clock) {
    this.table = table;
    this.mailings = mailings;
    this.clock = clock;
  }

  /**
   * What of a window is told at once; what may wait is in the digest by then.
   *
   * @param cause by which it is put aside once
   */
  List<Entry> atOnce(Mailing mailing, Window window, Choice choice, Cause.Once cause) {
    if (mailing.isDigest()) {
      return window.entries();
    }
    Instant now = clock.instant();
    LocalDate today = Brussels.dateOf(now);
    List<Entry> wanted =
        window.entries().stream()
            .filter(entry -> paceOf(entry, choice, today) != Pace.OFF)
            .toList();
    if (wanted.stream().anyMatch(one -> paceOf(one, choice, today) == Pace.INSTANT)) {
      return wanted;
    }
    if (!wanted.isEmpty()) {
      mailings.collect(mailing.recipient(), wanted, cause, choice.nextDigest(now));
    }
    return List.of();
  }

  private Pace paceOf(Entry entry, Choice choice, LocalDate today) {
    Importance importance = table.named(entry.row()).importance();
    return switch (importance) {
      case ASSIGNMENT -> Pace.INSTANT;
      case REMINDER -> choice.of(MailKind.REMINDERS, today);
      case NEWS ->
          choice.of(
              entry.dossier().startsWith("plan/") ? MailKind.PLAN_NEWS : MailKind.QUESTION_NEWS,
              today);
    };
  }
}
