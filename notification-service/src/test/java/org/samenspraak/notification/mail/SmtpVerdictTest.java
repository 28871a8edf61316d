package org.samenspraak.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.notification.mail.SmtpVerdict.Later;
import org.samenspraak.notification.mail.SmtpVerdict.Lost;
import org.samenspraak.notification.mail.SmtpVerdict.Refused;

/** A real client against a server that answers as it is told. */
class SmtpVerdictTest {
  private static final String RECIPIENT = "kabinet.beke@voorbeeld.example";

  private static InternetAddress address(String mailbox) {
    try {
      return new InternetAddress(mailbox);
    } catch (AddressException e) {
      throw new AssertionError(e);
    }
  }

  private static SmtpVerdict whenAnswering(String command, String answer) {
    try (ScriptedSmtp server =
        ScriptedSmtp.start(0, heard -> heard.startsWith(command) ? answer : ScriptedSmtp.USUAL)) {
      MessagingException failure =
          catchThrowableOfType(MessagingException.class, () -> send(server.port()));
      return SmtpVerdict.of(failure, address(RECIPIENT));
    }
  }

  private static void send(int port) throws MessagingException {
    Session session = Session.getInstance(new Properties());
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom("samenspraak@voorbeeld.example");
    mail.setRecipient(MimeMessage.RecipientType.TO, address(RECIPIENT));
    mail.setText("voorbeeld");
    mail.saveChanges();
    Transport transport = session.getTransport("smtp");
    transport.connect("127.0.0.1", port, null, null);
    try {
      transport.sendMessage(mail, mail.getAllRecipients());
    } finally {
      transport.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 550 5.1.1 no such mailbox",
    "RCPT, 553 5.1.3 bad address",
    "., 554 5.7.1 content refused",
    "., 552 5.3.4 too large"
  })
  void aRefusalOfTheRecipientOrTheMailIsForGoodAndKeepsTheServersWords(
      String command, String answer) {
    assertThat(whenAnswering(command, answer)).isEqualTo(new Refused(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "RCPT, 450 4.2.1 greylisted",
    "RCPT, 452 4.2.2 mailbox full",
    "MAIL, 451 4.3.0 busy",
    "., 451 4.3.0 disk full",
    "., 421 4.3.2 closing"
  })
  void aDelayIsTriedAgain(String command, String answer) {
    assertThat(whenAnswering(command, answer)).isEqualTo(new Later(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"530 5.7.0 authenticate first", "550 5.7.1 sender not allowed"})
  void aRefusalOfTheSenderIsAMatterOfSettingsAndLosesNoMail(String answer) {
    assertThat(whenAnswering("MAIL", answer)).isEqualTo(new Later(answer));
  }

  @Test
  void aServerThatLeavesAfterTheTextMayHaveTheMail() {
    assertThat(whenAnswering(".", ScriptedSmtp.HANG_UP)).isInstanceOf(Lost.class);
  }

  @Test
  void aServerThatLeavesBeforeTheTextIsTriedAgain() {
    assertThat(whenAnswering("MAIL", ScriptedSmtp.HANG_UP))
        .isInstanceOfAny(Later.class, Lost.class);
  }
}
