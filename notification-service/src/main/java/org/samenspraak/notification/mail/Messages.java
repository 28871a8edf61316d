package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.notification.domain.Telling;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Gives a mail its look: HTML, and a text part that is complete in itself. */
@Component
public class Messages {

  private static final Locale LANGUAGE = Locale.of("nl", "BE");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9/._~-]");

  private final SpringTemplateEngine templates;
  private final MailProperties properties;

  Messages(SpringTemplateEngine templates, MailProperties properties) {
    this.templates = templates;
    this.properties = properties;
  }

  /** The finished message; its Message-ID is the same however often it is made. */
  MimeMessage of(Notification notification, Session session, Instant machineNow)
      throws MessagingException {
    Mail mail = notification.telling().mail();
    MimeMessage message = new IdentifiedMessage(session, messageId(notification));
    message.setFrom(address(properties.from(), "Samenspraak"));
    Recipient to = notification.telling().to();
    message.setRecipient(Message.RecipientType.TO, address(to.mailbox(), to.called()));
    Cabinet replies = mail.repliesTo();
    if (replies != null) {
      message.setReplyTo(new Address[] {address(replies.mailbox(), replies.called())});
    }
    message.setSubject(mail.subject(), UTF_8.name());
    message.setHeader("Date", RFC_1123_DATE_TIME.format(machineNow.atZone(Brussels.ZONE)));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", LANGUAGE.toLanguageTag());
    message.setHeader("References", identifier(mail.thread().replace('/', '-')));
    for (Telling.Fact fact : notification.telling().facts()) {
      message.addHeader("X-Samenspraak-Event", plain(fact.event()));
    }
    message.setContent(bothForms(mail));
    message.saveChanges();
    return message;
  }

  /** Message-ID of a notification, with its angle brackets; each edition has its own. */
  public String messageId(Notification notification) {
    return messageId(notification.id(), notification.edition());
  }

  /** The same by its id and edition. */
  public String messageId(String notification, int edition) {
    return identifier(notification + (edition < 2 ? "" : "~" + edition));
  }

  /** The text part. */
  public String text(Mail mail) {
    StringBuilder text =
        new StringBuilder("Beste collega,\n\n").append(mail.opening()).append("\n\n");
    text.append("Onderwerp: ").append(mail.topic()).append('\n');
    mail.facts()
        .forEach(fact -> text.append(fact.label()).append(": ").append(fact.value()).append('\n'));
    return text.append('\n')
        .append(mail.linkText())
        .append(":\n")
        .append(mail.link())
        .append("\n\n")
        .append(mail.why())
        .append(' ')
        .append(mail.answers())
        .append('\n')
        .toString();
  }

  /** The last form is the one that a mail program prefers. */
  private MimeMultipart bothForms(Mail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(text(mail), UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(html(mail), UTF_8.name(), "html");
    return new MimeMultipart("alternative", text, html);
  }

  private String html(Mail mail) {
    return templates.process("mail", new Context(LANGUAGE, Map.of("mail", mail)));
  }

  private static InternetAddress address(String mailbox, String name) throws AddressException {
    InternetAddress address = new InternetAddress(mailbox, true);
    try {
      address.setPersonal(name, UTF_8.name());
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
    return address;
  }

  private String identifier(String left) {
    return "<" + plain(left) + "@" + properties.domain() + ">";
  }

  /**
   * Ids come from elsewhere; whatever could end a header or an identifier is written as its code.
   */
  private static String plain(String id) {
    return NOT_PLAIN
        .matcher(id)
        .replaceAll(found -> "=%04x".formatted((int) found.group().charAt(0)));
  }

  /** A message that keeps the Message-ID it was given. */
  private static final class IdentifiedMessage extends MimeMessage {
    private final String id;

    IdentifiedMessage(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", id);
    }
  }
}
