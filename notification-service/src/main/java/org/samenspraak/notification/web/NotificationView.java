package org.samenspraak.notification.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.DeliveryStatus;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.views.Logged;

/**
 * One line of the delivery log.
 *
 * @param cause id of the event that matters most in it
 * @param told all events that it tells, in the order in which they happened
 * @param recipient slug of the minister, {@code asker~<id>}, {@code clerk} or {@code secretariat}
 * @param recipientName as a mail program shows it
 * @param question empty when it is about a plan or about several
 * @param dossiers all that it is about, for example {@code question/q1}
 * @param why one Dutch sentence
 * @param edition from 1; rises when an operator has it sent again
 * @param text the text part; only when one notification is asked for
 */
record NotificationView(
    String id,
    String cause,
    String causeType,
    List<ToldFact> told,
    String recipient,
    String recipientName,
    String mailbox,
    String subject,
    QuestionId question,
    List<String> dossiers,
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

  /**
   * An event that it tells.
   *
   * @param event its id
   * @param type its name
   */
  record ToldFact(String event, String type) {}

  static NotificationView of(Logged logged, String messageId, @Nullable String text) {
    Logged.Told telling = logged.telling();
    return new NotificationView(
        logged.notificationId(),
        telling.cause(),
        telling.causeType(),
        telling.entries().stream().map(one -> new ToldFact(one.cause(), one.type())).toList(),
        telling.to().owner(),
        telling.to().called(),
        telling.to().mailbox(),
        telling.mail().subject(),
        logged.questionId(),
        logged.dossiers(),
        logged.status(),
        Mail.why(telling.mail().because()),
        logged.createdAt(),
        logged.sentAt(),
        logged.edition(),
        logged.attempts(),
        messageId,
        logged.inDoubt(),
        logged.failure(),
        text);
  }
}
