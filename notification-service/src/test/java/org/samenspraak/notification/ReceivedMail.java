package org.samenspraak.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.samenspraak.embedded.CaughtMail;

/** A mail as the cabinet's mail program reads it. */
record ReceivedMail(
    String to,
    String subject,
    String messageId,
    String references,
    String autoSubmitted,
    String replyTo,
    String cause,
    String text,
    String html) {

  static ReceivedMail of(CaughtMail caught) {
    try (InputStream in = Files.newInputStream(caught.path())) {
      MimeMessage mail = new MimeMessage(null, in);
      MimeMultipart forms = forms((MimeMultipart) mail.getContent());
      return new ReceivedMail(
          mail.getHeader("To", ","),
          mail.getSubject(),
          mail.getMessageID(),
          mail.getHeader("References", ","),
          mail.getHeader("Auto-Submitted", ","),
          String.valueOf(mail.getHeader("Reply-To", ",")),
          mail.getHeader("X-Samenspraak-Event", ","),
          content(forms, 0),
          content(forms, 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MessagingException e) {
      throw new IllegalStateException("not a mail: " + caught.path(), e);
    }
  }

  /** The text and the page of it; a calendar part may stand beside them. */
  private static MimeMultipart forms(MimeMultipart content) throws MessagingException, IOException {
    return content.getBodyPart(0).getContent() instanceof MimeMultipart inner ? inner : content;
  }

  private static String content(MimeMultipart forms, int form)
      throws MessagingException, IOException {
    return ((String) forms.getBodyPart(form).getContent()).replace("\r\n", "\n");
  }

  /** Who got it and what it is called. */
  String line() {
    return to.replaceAll(".*<|>", "") + " " + subject.replaceAll(" – .*", "");
  }
}
