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
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.Deadline;
import org.samenspraak.notification.domain.Entry;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Mail.Note;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Recipient;
import org.samenspraak.workingdays.Brussels;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Gives a mail its look: HTML, a text part that is complete in itself, and the day for a calendar
 * when something is due.
 */
@Component
public class Messages {

  private static final Locale LANGUAGE = Locale.of("nl", "BE");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9/._~-]");
  private static final Pattern TIED =
      Pattern.compile("(?<=\\d) (?=\\p{L})|(?<=\\p{L}) (?=\\d{4})|(?<=\\(op|nr\\.) (?=\\d)");

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
    for (String mailbox : to.alsoTo()) {
      message.addRecipient(Message.RecipientType.CC, address(mailbox, to.called()));
    }
    Cabinet replies = mail.repliesTo();
    if (replies != null) {
      message.setReplyTo(new Address[] {address(replies.mailbox(), replies.called())});
    }
    message.setSubject(mail.subject(), UTF_8.name());
    message.setHeader("Date", RFC_1123_DATE_TIME.format(machineNow.atZone(Brussels.ZONE)));
    message.setHeader("Auto-Submitted", "auto-generated");
    if (mail.more().preferences() != null) {
      message.setHeader("List-Unsubscribe", "<" + mail.more().preferences() + ">");
    }
    message.setHeader("Content-Language", LANGUAGE.toLanguageTag());
    message.setHeader("References", identifier(mail.thread().replace('/', '-')));
    for (Entry entry : notification.telling().entries()) {
      message.addHeader("X-Samenspraak-Event", plain(entry.cause()));
    }
    message.setContent(content(notification, machineNow));
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
    return TextForm.of(mail);
  }

  /** The page of it. */
  String html(Mail mail) {
    Deadline deadline = mail.more().deadline();
    Note note = mail.more().note();
    Map<String, Object> shown = new HashMap<>();
    shown.put("mail", mail);
    shown.put("heading", unbroken(mail.heading()));
    shown.put("day", deadline == null ? null : unbroken(deadline.day()));
    shown.put("left", deadline == null ? null : unbroken(deadline.left()));
    shown.put("note", note == null ? null : OwnLines.of(note.text()));
    shown.put(
        "parts",
        mail.more().parts().stream()
            .map(part -> new ShownPart(part.number(), OwnLines.of(part.text())))
            .toList());
    return templates.process("mail", new Context(LANGUAGE, shown));
  }

  /** A date or a number never falls apart over two lines. */
  private static String unbroken(String line) {
    return TIED.matcher(line).replaceAll("\u00a0");
  }

  /** A part of the question as the page shows it. */
  public record ShownPart(int number, OwnLines text) {}

  /** Both forms of the mail, and the day for the calendar when something is due. */
  private MimeMultipart content(Notification notification, Instant machineNow)
      throws MessagingException {
    Mail mail = notification.telling().mail();
    Deadline deadline = mail.more().deadline();
    MimeMultipart forms = bothForms(mail);
    if (deadline == null) {
      return forms;
    }
    MimeBodyPart read = new MimeBodyPart();
    read.setContent(forms);
    return new MimeMultipart(
        "mixed",
        read,
        CalendarPart.of(notification, deadline.due(), properties.domain(), machineNow));
  }

  /** The last form is the one that a mail program prefers. */
  private MimeMultipart bothForms(Mail mail) throws MessagingException {
    MimeBodyPart text = new MimeBodyPart();
    text.setText(text(mail), UTF_8.name());
    MimeBodyPart html = new MimeBodyPart();
    html.setText(html(mail), UTF_8.name(), "html");
    return new MimeMultipart("alternative", text, html);
  }

  private static InternetAddress address(String mailbox, String name) throws AddressException {
    InternetAddress address = new InternetAddress(Mailbox.written(mailbox), true);
    try {
      address.setPersonal(OwnLines.shown(name), UTF_8.name());
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
