package org.samenspraak.notification.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.StoreUnavailable;
import org.samenspraak.backbone.time.BusinessClock;
import org.samenspraak.notification.application.NotificationCommands;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.mail.SmtpVerdict.Later;
import org.samenspraak.notification.mail.SmtpVerdict.Lost;
import org.samenspraak.notification.mail.SmtpVerdict.Refused;
import org.samenspraak.notification.mail.SmtpVerdict.Taken;
import org.samenspraak.notification.views.DeliveryLog.Look;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands over one notification: claimed before, marked after. While the store is away it waits with
 * the mark in hand, since without it the same mail would go out twice.
 */
@Component
class Postman {

  private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
  private static final Actor SELF = Actor.parse("service:notification");

  private final NotificationCommands notifications;
  private final Messages messages;
  private final MailProperties properties;
  private final BusinessClock clock;

  Postman(
      NotificationCommands notifications,
      Messages messages,
      MailProperties properties,
      BusinessClock clock) {
    this.notifications = notifications;
    this.messages = messages;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Hands over a notification unless that is done or somebody else is doing it; returns when it is
   * to be tried again, if it is.
   */
  Optional<Look> carry(String id, Transport transport, Session session, BooleanSupplier goesOn)
      throws InterruptedException {
    Instant machineNow = Instant.now();
    String attempt = UUID.randomUUID().toString();
    Cause claim = cause(attempt, "claim");
    Notification claimed;
    try {
      claimed =
          stored(
              () -> notifications.claim(id, claim, machineNow, properties.inDoubtAfter()), goesOn);
    } catch (Refusal e) {
      return Optional.empty();
    }
    SmtpVerdict verdict = handOver(claimed, transport, session, machineNow);
    Instant retryAt = Instant.now().plus(properties.retry().after(claimed.attempts()));
    Cause mark = cause(attempt, "mark");
    stored(() -> mark(claimed, mark, verdict, retryAt), goesOn);
    boolean again = verdict instanceof Later || verdict instanceof Lost;
    return again ? Optional.of(new Look(id, retryAt)) : Optional.empty();
  }

  private SmtpVerdict handOver(
      Notification claimed, Transport transport, Session session, Instant machineNow) {
    MimeMessage message;
    Address recipient;
    try {
      message = messages.of(claimed, session, machineNow);
      recipient = message.getRecipients(Message.RecipientType.TO)[0];
    } catch (MessagingException | RuntimeException e) {
      LOG.error("Mail {} cannot be made", claimed.id(), e);
      return new Refused("De mail kan niet worden opgemaakt: " + e.getMessage());
    }
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Taken(false);
    } catch (MessagingException e) {
      SmtpVerdict verdict = SmtpVerdict.of(e, recipient);
      LOG.warn("Mail {}: {}: {}", claimed.id(), verdict, e.getMessage());
      return verdict;
    }
  }

  private Notification mark(
      Notification claimed, Cause cause, SmtpVerdict verdict, Instant retryAt) {
    String id = claimed.id();
    int attempt = claimed.attempts();
    switch (verdict) {
      case Taken(boolean copiesRefused) -> notifications.sent(id, attempt, cause, copiesRefused);
      case Refused(String why) -> notifications.refused(id, attempt, cause, why);
      case Later(String why) -> notifications.postponed(id, attempt, cause, why, retryAt);
      case Lost(String why) -> notifications.lost(id, attempt, cause, why, retryAt);
    }
    return claimed;
  }

  /** Makes the change, with the same cause again and again until the store answers. */
  private <R> R stored(Supplier<R> change, BooleanSupplier goesOn) throws InterruptedException {
    while (true) {
      try {
        return change.get();
      } catch (StoreUnavailable e) {
        LOG.warn("Mail waits for the store: {}", e.getMessage());
        if (!goesOn.getAsBoolean()) {
          throw e;
        }
        Thread.sleep(properties.storePause());
      }
    }
  }

  private Cause.Once cause(String attempt, String step) {
    return new Cause.Once(SELF, clock.instant(), "mail/" + attempt + "/" + step);
  }
}
