package org.samenspraak.notification.views;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Telling;

/**
 * What the delivery log reads of a notification, shaped as it is stored; not what the mail says.
 */
public record Logged(
    String notificationId,
    Told telling,
    QuestionId questionId,
    List<String> dossiers,
    Instant createdAt,
    DeliveryStatus status,
    int edition,
    int attempts,
    boolean inDoubt,
    @Nullable Instant sentAt,
    @Nullable String failure) {

  /** Of one that is at hand. */
  public static Logged of(Notification notification) {
    Telling telling = notification.telling();
    return new Logged(
        notification.id(),
        new Told(
            telling.cause(),
            telling.causeType(),
            telling.entries().stream().map(one -> new Fact(one.cause(), one.type())).toList(),
            new To(telling.to().owner(), telling.to().called(), telling.to().mailbox()),
            new Mail(telling.mail().subject(), telling.mail().because())),
        notification.questionId(),
        notification.dossiers(),
        notification.createdAt(),
        notification.status(),
        notification.edition(),
        notification.attempts(),
        notification.inDoubt(),
        notification.sentAt(),
        notification.failure());
  }

  /** Whom it was told, because of which events. */
  public record Told(String cause, String causeType, List<Fact> entries, To to, Mail mail) {}

  /**
   * An event that is told.
   *
   * @param cause its id
   * @param type its name
   */
  public record Fact(String cause, String type) {}

  /** Who it was for, how that is called, and the address of that day. */
  public record To(String owner, String called, String mailbox) {}

  /** The subject of the mail and why it was sent. */
  public record Mail(String subject, String because) {}
}
