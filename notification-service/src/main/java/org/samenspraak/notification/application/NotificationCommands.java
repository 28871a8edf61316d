package org.samenspraak.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.NotificationPermission;
import org.samenspraak.notification.domain.Telling;
import org.springframework.stereotype.Service;

/** What can be asked of notifications. */
@Service
public class NotificationCommands {

  private final Aggregates<Notification> notifications;

  /** Commands on these notifications. */
  public NotificationCommands(Aggregates<Notification> notifications) {
    this.notifications = notifications;
  }

  /**
   * Makes the one notification of that id, or finds it made.
   *
   * @param machineNow the machine's clock
   * @param wait until its turn comes
   */
  public Versioned<Notification> tell(
      String id, Telling telling, Cause.Once cause, Instant machineNow, Duration wait) {
    return notifications.add(id, cause, () -> Notification.due(id, telling, machineNow, wait));
  }

  /**
   * Notes that the mail of that id could not be made.
   *
   * @param machineNow the machine's clock
   */
  public void unmade(
      String id, Telling telling, Cause.Once cause, Instant machineNow, String reason) {
    notifications.add(id, cause, () -> Notification.unmade(id, telling, machineNow, reason));
  }

  /**
   * Takes a notification for sending.
   *
   * @param machineNow the machine's clock
   * @param deadAfter how long the hand-over may take before it counts as dead
   * @throws Refusal CONFLICT when it is not to be sent now
   */
  public Notification claim(String id, Cause cause, Instant machineNow, Duration deadAfter) {
    return notifications.change(id, cause, claimed -> claimed.claim(machineNow, deadAfter)).state();
  }

  /** The mail server has it, but perhaps for some of its copies. */
  public void sent(String id, int attempt, Cause cause, boolean copiesRefused) {
    notifications.change(id, cause, mail -> mail.sent(attempt, cause.at(), copiesRefused));
  }

  /** The mail server said "later". */
  public void postponed(String id, int attempt, Cause cause, String reason, Instant retryAt) {
    notifications.change(id, cause, waiting -> waiting.postponed(attempt, reason, retryAt));
  }

  /** The connection broke before the mail server's word was heard. */
  public void lost(String id, int attempt, Cause cause, String reason, Instant retryAt) {
    notifications.change(id, cause, doubtful -> doubtful.lost(attempt, reason, retryAt));
  }

  /** The mail server refused it for good. */
  public void refused(String id, int attempt, Cause cause, String reason) {
    notifications.change(id, cause, notification -> notification.refused(attempt, reason));
  }

  /**
   * An operator wants it sent again.
   *
   * @param machineNow the machine's clock
   * @param atLeastAfter how long it must be since it was last due
   * @param words makes the mail of one that could not be made
   */
  public Versioned<Notification> resend(
      String id,
      Cause.Request cause,
      Instant machineNow,
      Duration atLeastAfter,
      Function<Telling, Mail> words) {
    requireMayResend(cause.actor());
    return notifications.change(id, cause, sent -> sent.sendAgain(machineNow, atLeastAfter, words));
  }

  /** Refuses with FORBIDDEN whoever may not have notifications sent again. */
  public void requireMayResend(Actor actor) {
    NotificationPermission.RESEND_NOTIFICATION.check(
        actor,
        Set.of(),
        () ->
            new Refusal(
                Kind.FORBIDDEN,
                "operator-only",
                "Alleen een beheerder kan een melding opnieuw verzenden."));
  }
}
