package org.samenspraak.notification.application;

import java.time.Duration;
import java.time.Instant;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Telling;
import org.springframework.stereotype.Service;

/** What can be asked of notifications. */
@Service
public class NotificationCommands {

  private final Aggregates<Notification> notifications;

  NotificationCommands(Aggregates<Notification> notifications) {
    this.notifications = notifications;
  }

  /** Makes the one notification for this event and this cabinet; returns its id. */
  public String tell(Telling telling, Cause.Once cause) {
    String id = telling.notificationId();
    notifications.add(id, cause, () -> Notification.due(id, telling, cause.at()));
    return id;
  }

  /**
   * Takes a notification for sending.
   *
   * @param machineNow the machine's clock
   * @param abandonedAfter how long a hand-over may take before it counts as dead
   * @throws Refusal CONFLICT when it is not to be sent now
   */
  public Versioned<Notification> claim(
      String id, Cause cause, Instant machineNow, Duration abandonedAfter) {
    return notifications.change(
        id,
        cause,
        notification -> notification.claim(machineNow, machineNow.minus(abandonedAfter)));
  }

  /** The mail server has it. */
  public void sent(String id, Cause cause) {
    notifications.change(id, cause, notification -> notification.sent(cause.at()));
  }

  /** The mail server was not there; the notification stays due. */
  public void postponed(String id, Cause cause, String reason) {
    notifications.change(id, cause, notification -> notification.postponed(reason));
  }

  /** The mail server refused it for good. */
  public void refused(String id, Cause cause, String reason) {
    notifications.change(id, cause, notification -> notification.refused(reason));
  }

  /** An operator wants it sent again. */
  public Versioned<Notification> resend(String id, Cause.Request cause) {
    if (!cause.actor().isA("operator")) {
      throw new Refusal(
          Kind.FORBIDDEN,
          "operator-only",
          "Alleen een beheerder kan een melding opnieuw verzenden.");
    }
    return notifications.change(id, cause, Notification::sendAgain);
  }
}
