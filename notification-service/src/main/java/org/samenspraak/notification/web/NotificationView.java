package org.samenspraak.notification.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Notification;

/**
 * One line of the delivery log.
 *
 * @param cause id of the event that was told
 * @param why one Dutch sentence
 * @param edition from 1; rises when an operator has it sent again
 * @param text the text part; only when one notification is asked for
 */
record NotificationView(
    String id,
    String cause,
    String causeType,
    String recipient,
    String mailbox,
    String subject,
    String question,
    DeliveryStatus status,
    String why,
    Instant createdAt,
    @Nullable Instant sentAt,
    int edition,
    int attempts,
    String messageId,
    boolean inDoubt,
    @Nullable String failure,
    @Nullable String text) {

  static NotificationView of(Notification notification, String messageId, @Nullable String text) {
    var telling = notification.telling();
    return new NotificationView(
        notification.id(),
        telling.cause(),
        telling.causeType(),
        telling.to().minister(),
        telling.to().mailbox(),
        telling.mail().subject(),
        notification.questionId(),
        notification.status(),
        telling.mail().why(),
        notification.createdAt(),
        notification.sentAt(),
        notification.edition(),
        notification.attempts(),
        messageId,
        notification.inDoubt(),
        notification.failure(),
        text);
  }
}
