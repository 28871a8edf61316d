package org.samenspraak.notification.mail;

import java.time.Duration;
import java.time.Instant;
import org.samenspraak.backbone.figures.Figure;
import org.samenspraak.backbone.figures.SlowFigures;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.views.DeliveryLog;
import org.samenspraak.notification.views.OpenMailings;
import org.springframework.stereotype.Component;

/** What an operator watches; counted in the store, so every instance tells the same. */
@Component
class MailFigures {
  private static final String PREFIX = "samenspraak.mail.";
  private static final String NOTIFICATIONS = "notifications";

  MailFigures(SlowFigures figures, DeliveryLog log, OpenMailings mailings) {
    figures.add(
        new Figure(
            PREFIX + "waiting",
            NOTIFICATIONS,
            "Notifications that are gathered, due or being sent"),
        () -> mailings.count() + log.countUnfinished());
    figures.add(
        new Figure(
            PREFIX + "oldest.waiting", "seconds", "Age of the notification that waits longest"),
        () -> log.oldestDue().map(MailFigures::age).orElse(0.0));
    figures.add(
        new Figure(
            PREFIX + "failed",
            NOTIFICATIONS,
            "Notifications that the mail server refused for good"),
        () -> log.count(DeliveryStatus.FAILED));
    figures.add(
        new Figure(
            PREFIX + "in.doubt",
            NOTIFICATIONS,
            "Notifications that the mail server may have twice"),
        log::countInDoubt);
  }

  private static double age(Instant since) {
    return Duration.between(since, Instant.now()).toMillis() / 1000.0;
  }
}
