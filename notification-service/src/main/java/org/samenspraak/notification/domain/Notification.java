package org.samenspraak.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.NotificationEvent;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * One mail to one recipient: what a window of a {@link Mailing} gathered.
 *
 * <p>It is due when it is made, is being sent while the mail server is spoken to, and ends as sent
 * or failed. A notification found in the middle after a crash is sent again under the same
 * Message-ID and marked as in doubt: two copies of a mail are better than none. An operator may
 * have a sent or failed one sent again; that is a new edition with a Message-ID of its own, because
 * a mailbox may hide what it has seen.
 */
@AggregateType(
    value = "notification",
    indexes = {
      "-createdAt,notificationId",
      "recipient,-createdAt,notificationId",
      "status,-createdAt,notificationId",
      "dossiers,-createdAt,notificationId",
      "recipient,status,-createdAt,notificationId",
      "dossiers,recipient,-createdAt,notificationId",
      "dossiers,status,-createdAt,notificationId",
      "dossiers,recipient,status,-createdAt,notificationId",
      "nextLookAt,createdAt",
      "status,dueSince",
      "inDoubt"
    })
public final class Notification extends Aggregate {

  private static final Instant AT_ONCE = Instant.EPOCH;

  private String notificationId;
  private Telling telling;
  // beside the telling, because lists are filtered by them
  private String recipient;
  private QuestionId questionId;
  // a digest is about several
  private List<String> dossiers;
  private Instant createdAt;
  private DeliveryStatus status;
  private int edition;
  private int attempts;
  private boolean inDoubt;
  // by the machine's clock: when a sender is to look at it; absent once nothing is left to do
  private @Nullable Instant nextLookAt;
  // by the machine's clock, for its age
  private Instant dueSince;
  private @Nullable Instant sentAt;
  private @Nullable String failure;

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Notification() {}

  /**
   * A notification that is due.
   *
   * @param machineNow the machine's clock
   * @param wait until its turn comes, when whoever caused it caused many; it is due from then on
   */
  public static Notification due(String id, Telling telling, Instant machineNow, Duration wait) {
    Notification notification = new Notification();
    notification.notificationId = id;
    notification.telling = telling;
    notification.recipient = telling.to().owner();
    notification.questionId = telling.questionId();
    notification.dossiers = telling.dossiers();
    notification.createdAt = telling.at();
    notification.status = DeliveryStatus.DUE;
    notification.edition = 1;
    notification.dueSince = machineNow.plus(wait);
    notification.nextLookAt = wait.isZero() ? AT_ONCE : notification.dueSince;
    return notification;
  }

  /** One whose mail could not be made: it failed before it was due. */
  public static Notification unmade(String id, Telling telling, Instant machineNow, String reason) {
    Notification notification = due(id, telling, machineNow, Duration.ZERO);
    notification.fail(reason);
    return notification;
  }

  /**
   * A sender takes it.
   *
   * @param machineNow the machine's clock
   * @param deadAfter how long the hand-over may take before it counts as dead and another sender
   *     may take it
   * @throws Refusal CONFLICT when it is not to be sent now
   */
  public void claim(Instant machineNow, Duration deadAfter) {
    if (nextLookAt == null || nextLookAt.isAfter(machineNow)) {
      throw new Refusal(
          Kind.CONFLICT, "not-to-be-sent", "Deze melding is niet te verzenden: " + status + ".");
    }
    inDoubt |= status == DeliveryStatus.SENDING;
    status = DeliveryStatus.SENDING;
    nextLookAt = machineNow.plus(deadAfter);
    attempts++;
  }

  /**
   * The mail server has it.
   *
   * @param attempt the number this had when it was claimed; one that was taken over since has no
   *     say any more
   * @param copiesRefused whether it did not take some of the copies
   */
  public void sent(int attempt, Instant now, boolean copiesRefused) {
    if (isUnderWay(attempt)) {
      status = DeliveryStatus.SENT;
      nextLookAt = null;
      sentAt = now;
      failure = copiesRefused ? "Een kopie aan een bijkomende mailbox werd geweigerd." : null;
      raise(
          new NotificationEvent.Sent(
              notificationId, telling.cause(), recipient, telling.mail().subject(), now, inDoubt));
    }
  }

  /**
   * The mail server said "later"; it stays due.
   *
   * @param retryAt by the machine's clock
   */
  public void postponed(int attempt, String reason, Instant retryAt) {
    if (isUnderWay(attempt)) {
      status = DeliveryStatus.DUE;
      nextLookAt = retryAt;
      failure = reason;
    }
  }

  /**
   * The connection broke before the mail server's word was heard; it is sent again.
   *
   * @param retryAt by the machine's clock
   */
  public void lost(int attempt, String reason, Instant retryAt) {
    if (isUnderWay(attempt)) {
      inDoubt = true;
      postponed(attempt, reason, retryAt);
    }
  }

  /** The mail server refused it for good. */
  public void refused(int attempt, String reason) {
    if (isUnderWay(attempt)) {
      fail(reason);
    }
  }

  private void fail(String reason) {
    status = DeliveryStatus.FAILED;
    nextLookAt = null;
    failure = reason;
    raise(
        new NotificationEvent.Failed(
            notificationId, telling.cause(), recipient, telling.mail().subject(), reason));
  }

  /**
   * An operator wants it sent again, as it was; what could not be made is made anew.
   *
   * @param machineNow the machine's clock
   * @param atLeastAfter how long it must be since it was last due
   * @param words makes the mail of what is told
   */
  public void sendAgain(Instant machineNow, Duration atLeastAfter, Function<Telling, Mail> words) {
    if (status != DeliveryStatus.SENT && status != DeliveryStatus.FAILED) {
      throw new Refusal(
          Kind.CONFLICT, "not-delivered-yet", "Deze melding wacht nog op haar verzending.");
    }
    Instant next = dueSince.plus(atLeastAfter);
    if (machineNow.isBefore(next)) {
      throw new Refusal(Kind.TOO_MANY, "sent-moments-ago", "Deze melding is net nog verzonden.")
          .retryAfter(Duration.between(machineNow, next));
    }
    if (!telling.mail().isMade()) {
      telling = telling.saying(words.apply(telling));
    }
    status = DeliveryStatus.DUE;
    edition++;
    inDoubt = false;
    nextLookAt = AT_ONCE;
    dueSince = machineNow;
  }

  private boolean isUnderWay(int attempt) {
    return status == DeliveryStatus.SENDING && attempts == attempt;
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

  /** Since when it waits or waited, by the machine's clock. */
  public Instant dueSince() {
    return dueSince;
  }

  public DeliveryStatus status() {
    return status;
  }

  /** From 1; how often it was to be sent on somebody's word. */
  public int edition() {
    return edition;
  }

  public int attempts() {
    return attempts;
  }

  public boolean inDoubt() {
    return inDoubt;
  }

  /** When a sender is to look at it, by the machine's clock; absent when nothing is left to do. */
  public @Nullable Instant nextLookAt() {
    return nextLookAt;
  }

  public @Nullable Instant sentAt() {
    return sentAt;
  }

  public @Nullable String failure() {
    return failure;
  }

  /** What it is about, for example {@code question/q1}; a digest is about several. */
  public List<String> dossiers() {
    return dossiers;
  }

  /** Empty when it is not about a question. */
  public QuestionId questionId() {
    return questionId;
  }
}
