package org.samenspraak.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.NotificationEvent;

/**
 * One thing told to one cabinet because of one event.
 *
 * <p>It is due when it is made, is being sent while the mail server is spoken to, and ends as sent
 * or failed. A notification found in the middle after a crash is sent again under the same
 * Message-ID and marked as in doubt: two copies of a mail are better than none. An operator may
 * have a sent or failed one sent again.
 */
@AggregateType(
    value = "notification",
    indexes = {
      "-createdAt",
      "recipient,-createdAt",
      "status,-createdAt",
      "questionId,-createdAt",
      "recipient,status,-createdAt",
      "questionId,recipient,-createdAt",
      "questionId,status,-createdAt",
      "questionId,recipient,status,-createdAt"
    })
public final class Notification extends Aggregate {

  private String notificationId;
  private Telling telling;
  // beside the telling, because lists are filtered by them
  private String recipient;
  private String questionId;
  private Instant createdAt;
  private DeliveryStatus status;
  private int attempts;
  private boolean inDoubt;
  private @Nullable Instant claimedAt;
  private @Nullable Instant sentAt;
  private @Nullable String failure;

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Notification() {}

  /** A notification that is due. */
  public static Notification due(String id, Telling telling, Instant now) {
    Notification notification = new Notification();
    notification.notificationId = id;
    notification.telling = telling;
    notification.recipient = telling.to().minister();
    notification.questionId = telling.questionId();
    notification.createdAt = now;
    notification.status = DeliveryStatus.DUE;
    return notification;
  }

  /**
   * A sender takes it.
   *
   * @param machineNow the machine's clock
   * @param abandonedBefore a hand-over begun before this moment is taken to have died
   * @throws Refusal CONFLICT when it is not to be sent now
   */
  public void claim(Instant machineNow, Instant abandonedBefore) {
    boolean abandoned =
        status == DeliveryStatus.SENDING
            && claimedAt != null
            && claimedAt.isBefore(abandonedBefore);
    if (status != DeliveryStatus.DUE && !abandoned) {
      throw new Refusal(
          Kind.CONFLICT, "not-to-be-sent", "Deze melding is niet te verzenden: " + status + ".");
    }
    inDoubt |= abandoned;
    status = DeliveryStatus.SENDING;
    claimedAt = machineNow;
    attempts++;
  }

  /** The mail server has it. */
  public void sent(Instant now) {
    if (status == DeliveryStatus.SENT) {
      return;
    }
    status = DeliveryStatus.SENT;
    claimedAt = null;
    sentAt = now;
    failure = null;
    raise(
        new NotificationEvent.Sent(
            notificationId, telling.cause(), recipient, telling.mail().subject(), now, inDoubt));
  }

  /** The mail server was not there or said "later"; it stays due. */
  public void postponed(String reason) {
    if (status == DeliveryStatus.SENDING) {
      status = DeliveryStatus.DUE;
      claimedAt = null;
      failure = reason;
    }
  }

  /** The mail server refused it for good. */
  public void refused(String reason) {
    if (status == DeliveryStatus.SENDING) {
      status = DeliveryStatus.FAILED;
      claimedAt = null;
      failure = reason;
      raise(
          new NotificationEvent.Failed(
              notificationId, telling.cause(), recipient, telling.mail().subject(), reason));
    }
  }

  /** An operator wants it sent again. */
  public void sendAgain() {
    if (status != DeliveryStatus.SENT && status != DeliveryStatus.FAILED) {
      throw new Refusal(
          Kind.CONFLICT, "not-delivered-yet", "Deze melding wacht nog op haar eerste verzending.");
    }
    status = DeliveryStatus.DUE;
  }

  public String id() {
    return notificationId;
  }

  public Telling telling() {
    return telling;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public DeliveryStatus status() {
    return status;
  }

  public int attempts() {
    return attempts;
  }

  public boolean inDoubt() {
    return inDoubt;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public @Nullable String failure() {
    return failure;
  }

  /** Empty when it is not about a question. */
  public String questionId() {
    return questionId;
  }
}
