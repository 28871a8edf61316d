package org.samenspraak.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmtpCatcherTest {

  private static final String CABINET = "kabinet.demir@voorbeeld.example";
  private static final String OTHER_CABINET = "kabinet.beke@voorbeeld.example";
  private static final String SUBJECT = "Schriftelijke vraag 148: coördinatie gevraagd";

  @TempDir Path folder;

  @Test
  void keepsAMailAsAFileWithDecodedSubjectAndRecipient() throws Exception {
    try (SmtpCatcher catcher = SmtpCatcher.start(folder, 0)) {
      send(catcher, SUBJECT, CABINET);

      assertThat(catcher.received())
          .singleElement()
          .satisfies(mail -> assertThat(mail.to()).isEqualTo(CABINET))
          .satisfies(mail -> assertThat(mail.subject()).isEqualTo(SUBJECT))
          .satisfies(mail -> assertThat(mail.path()).isRegularFile())
          .satisfies(mail -> assertThat(read(mail.path())).isEqualTo("Dag één"));
    }
  }

  @Test
  void namesSortByArrivalAlsoAfterARestart() throws Exception {
    try (SmtpCatcher catcher = SmtpCatcher.start(folder, 0)) {
      send(catcher, "eerste", CABINET);
      send(catcher, "tweede", OTHER_CABINET);
    }
    try (SmtpCatcher catcher = SmtpCatcher.start(folder, 0)) {
      send(catcher, "derde", CABINET);

      assertThat(catcher.received())
          .extracting(CaughtMail::subject)
          .containsExactly("eerste", "tweede", "derde");
      assertThat(catcher.received())
          .extracting(CaughtMail::to)
          .containsExactly(CABINET, OTHER_CABINET, CABINET);
      assertThat(catcher.received())
          .extracting(mail -> mail.path().getFileName().toString())
          .isSorted();
    }
  }

  @Test
  void aMailToTwoCabinetsIsTwoFiles() throws Exception {
    try (SmtpCatcher catcher = SmtpCatcher.start(folder, 0)) {
      send(catcher, SUBJECT, CABINET, OTHER_CABINET);

      assertThat(catcher.received())
          .extracting(CaughtMail::to)
          .containsExactlyInAnyOrder(CABINET, OTHER_CABINET);
    }
  }

  @Test
  void aRecipientNeverLeadsOutOfTheFolder() throws Exception {
    try (SmtpCatcher catcher = SmtpCatcher.start(folder, 0)) {
      send(catcher, SUBJECT, "\"../../x\"@voorbeeld.example");

      assertThat(catcher.received())
          .singleElement()
          .satisfies(mail -> assertThat(mail.path()).hasParent(folder));
    }
  }

  @Test
  void theSenderIsToldWhenTheMailCouldNotBeKept() throws Exception {
    try (SmtpCatcher catcher = SmtpCatcher.start(folder, 0)) {
      Files.delete(folder);

      assertThatThrownBy(() -> send(catcher, SUBJECT, CABINET))
          .isInstanceOf(MessagingException.class)
          .hasMessageContaining("451");
    }
    Files.createDirectories(folder);
  }

  private static void send(SmtpCatcher catcher, String subject, String... recipients)
      throws MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(catcher.port()));
    MimeMessage mail = new MimeMessage(Session.getInstance(properties));
    mail.setFrom(new InternetAddress("samenspraak@voorbeeld.example"));
    for (String recipient : recipients) {
      mail.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
    }
    mail.setSubject(subject, StandardCharsets.UTF_8.name());
    mail.setText("Dag één", StandardCharsets.UTF_8.name());
    Transport.send(mail);
  }

  private static String read(Path eml) throws IOException, MessagingException {
    try (var in = Files.newInputStream(eml)) {
      return new MimeMessage(null, in).getContent().toString().strip();
    }
  }
}
