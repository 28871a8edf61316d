package org.samenspraak.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Notification;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Gives a mail its look: HTML, and a text part that is complete in itself. */
@Component
public class Messages {

  private final SpringTemplateEngine templates;
  private final MailProperties properties;

  Messages(SpringTemplateEngine templates, MailProperties properties) {
    this.templates = templates;
    this.properties = properties;
  }

  /** The finished message; its Message-ID is the same however often it is made. */
  MimeMessage of(Notification notification, Session session, Date machineNow)
      throws MessagingException, UnsupportedEncodingException {
    Mail mail = notification.telling().mail();
    String messageId = messageId(notification);
    MimeMessage message =
        new MimeMessage(session) {
          @Override
          protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", messageId);
          }
        };
    MimeMessageHelper helper =
        new MimeMessageHelper(
            message, MimeMessageHelper.MULTIPART_MODE_MIXED_RELATED, StandardCharsets.UTF_8.name());
    helper.setFrom(
        new InternetAddress(properties.from(), "Samenspraak", StandardCharsets.UTF_8.name()));
    helper.setTo(notification.telling().to().mailbox());
    if (mail.repliesTo() != null) {
      helper.setReplyTo(mail.repliesTo());
    }
    helper.setSubject(mail.subject());
    helper.setText(text(mail), html(mail));
    helper.setSentDate(machineNow);
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader(
        "References", "<" + mail.thread().replace('/', '-') + "@" + properties.domain() + ">");
    message.setHeader("X-Samenspraak-Event", notification.telling().cause());
    message.saveChanges();
    return message;
  }

  /** Message-ID of a notification, with its angle brackets. */
  public String messageId(Notification notification) {
    return "<" + notification.id() + "@" + properties.domain() + ">";
  }

  /** The text part. */
  public String text(Mail mail) {
    StringBuilder text =
        new StringBuilder("Beste collega,\n\n").append(mail.opening()).append("\n\n");
    mail.facts()
        .forEach(fact -> text.append(fact.label()).append(": ").append(fact.value()).append('\n'));
    return text.append('\n')
        .append(mail.linkText())
        .append(":\n")
        .append(mail.link())
        .append("\n\n")
        .append(mail.because())
        .append('\n')
        .toString();
  }

  private String html(Mail mail) {
    return templates.process("mail", new Context(Locale.of("nl", "BE"), Map.of("mail", mail)));
  }
}
