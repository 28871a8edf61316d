package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.util.ByteArrayDataSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Mail.PartText;
import org.samenspraak.notification.domain.Notification;

/**
 * The day on which something is due, for the calendar of whoever gets the mail (RFC 5545). A later
 * mail that asks the same of the same recipient moves the entry of the earlier one.
 */
final class CalendarPart {

  private static final int LONGEST_LINE = 75;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String KIND = "text/calendar; method=PUBLISH; charset=UTF-8";
  private static final String FILE = "termijn.ics";

  private CalendarPart() {}

  /**
   * As it is attached.
   *
   * @param domain behind the id of the entry
   */
  static MimeBodyPart of(Notification notification, LocalDate due, String domain, Instant now)
      throws MessagingException {
    byte[] calendar = text(notification, due, domain, now).getBytes(UTF_8);
    MimeBodyPart part = new MimeBodyPart();
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(calendar, KIND)));
    part.setHeader("Content-Type", KIND + "; name=" + FILE);
    part.setDisposition(Part.ATTACHMENT);
    part.setFileName(FILE);
    return part;
  }

  /** The calendar with its one entry. */
  static String text(Notification notification, LocalDate due, String domain, Instant now) {
    Mail mail = notification.telling().mail();
    Window window = Window.of(notification.id());
    return List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Samenspraak//Termijnen//NL",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "BEGIN:VEVENT",
            "UID:" + escaped(window.mailing() + "~" + asked(mail) + "@" + domain),
            "SEQUENCE:" + window.number(),
            "DTSTAMP:" + MOMENT.format(now),
            "DTSTART;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(due),
            "DTEND;VALUE=DATE:" + DateTimeFormatter.BASIC_ISO_DATE.format(due.plusDays(1)),
            "SUMMARY:" + escaped(mail.heading() + " – " + mail.topic()),
            "DESCRIPTION:"
                + escaped(mail.opening() + "\n\n" + mail.linkText() + ":\n" + mail.link()),
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
            "END:VCALENDAR")
        .stream()
        .map(CalendarPart::folded)
        .collect(Collectors.joining("\r\n", "", "\r\n"));
  }

  /** Tells what is asked from what else is asked of the same recipient about the same dossier. */
  private static String asked(Mail mail) {
    List<PartText> parts = mail.more().parts();
    return parts.isEmpty()
        ? "antwoord"
        : parts.stream()
            .map(part -> String.valueOf(part.number()))
            .collect(Collectors.joining("-"));
  }

  /** Which window of which mailing became the notification; it stands in its id. */
  private record Window(String mailing, int number) {
    static Window of(String notification) {
      int sign = notification.lastIndexOf('~');
      return new Window(
          notification.substring(0, sign), Integer.parseInt(notification.substring(sign + 1)));
    }
  }

  /** A text value; what is no sign and no line break is left out. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\r\n|[\r\n]", "\\\\n")
        .replaceAll("\\p{Cc}", "");
  }

  /** A line in pieces of at most 75 octets, none of which begins in the middle of a character. */
  static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int sign : line.codePoints().toArray()) {
      String character = Character.toString(sign);
      int more = character.getBytes(UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets += more;
    }
    return folded.toString();
  }
}
