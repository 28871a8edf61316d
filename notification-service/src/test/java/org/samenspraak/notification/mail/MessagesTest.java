package org.samenspraak.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.notification.mail.MailParts.BEKE;
import static org.samenspraak.notification.mail.MailParts.NOW;
import static org.samenspraak.notification.mail.MailParts.TITLE;
import static org.samenspraak.notification.mail.MailParts.asked;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.Notification;

class MessagesTest {

  private final Messages messages = MailParts.messages();

  private MimeMessage message(Notification notification) throws MessagingException {
    return messages.of(notification, Session.getInstance(new Properties()), NOW);
  }

  private static String raw(MimeMessage message) throws MessagingException, IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    message.writeTo(bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theSameNotificationHasTheSameMessageIdHoweverOftenItIsMade() throws Exception {
    Notification notification = asked(TITLE, "q1", BEKE);

    assertThat(message(notification).getMessageID())
        .isEqualTo(message(notification).getMessageID())
        .isEqualTo("<question~q1~wouter-beke~1@samenspraak.voorbeeld.example>");
  }

  @Test
  void anEditionThatAnOperatorOrdersHasAnIdOfItsOwn() {
    Notification notification = asked(TITLE, "q1", BEKE);
    String first = messages.messageId(notification);
    notification.claim(NOW, Duration.ofSeconds(30));
    notification.sent(1, NOW);

    notification.sendAgain(NOW, Duration.ZERO);

    assertThat(messages.messageId(notification))
        .isNotEqualTo(first)
        .isEqualTo("<question~q1~wouter-beke~1~2@samenspraak.voorbeeld.example>");
  }

  @Test
  void itIsDatedByTheMachineInBelgianTime() throws Exception {
    assertThat(message(asked(TITLE, "q1", BEKE)).getHeader("Date"))
        .containsExactly("Thu, 5 Nov 2020 11:15:00 +0100");
  }

  @Test
  void aTitleCannotWriteHeaders() throws Exception {
    String raw =
        raw(message(asked("Titel\r\nBcc: iemand@voorbeeld.example\r\n\r\nTekst", "q1", BEKE)));

    assertThat(raw).doesNotContainPattern("(?m)^Bcc:");
  }

  @Test
  void anIdCannotWriteHeaders() throws Exception {
    String raw = raw(message(asked(TITLE, "q\r\nBcc: iemand@voorbeeld.example>", BEKE)));

    assertThat(raw).doesNotContainPattern("(?m)^Bcc:").contains("question-q=000d=000aBcc");
  }

  @Test
  void noLineOfTheHeadersIsLongerThanAMailServerTakes() throws Exception {
    String raw = raw(message(asked("Vraag over één “gedetineerde” ".repeat(100), "q1", BEKE)));

    assertThat(raw.substring(0, raw.indexOf("\r\n\r\n")).lines())
        .allMatch(line -> line.length() <= 200, "short enough");
  }

  @Test
  void whatOthersWroteIsTextAndNeverMarkup() throws Exception {
    MimeMultipart forms =
        (MimeMultipart) message(asked("<img src=\"http://x.example/\">", "q1", BEKE)).getContent();

    assertThat(forms.getBodyPart(1).getContent().toString())
        .doesNotContain("<img")
        .contains("&lt;img");
  }

  @Test
  void theButtonSaysTheStepAndLeadsToItsPart() throws Exception {
    MimeMultipart forms = (MimeMultipart) message(asked(TITLE, "q1", BEKE)).getContent();

    assertThat(forms.getBodyPart(1).getContent().toString())
        .containsOnlyOnce("<a ")
        .containsPattern(
            "<a href=\"http://portaal\\.example/mijn/vragen/q1\\?deel=6\"[^>]*>Bijdrage opstellen in het portaal</a>");
  }

  @Test
  void anAddressThatIsNoneIsToldAtOnce() {
    Cabinet nowhere = new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "geen adres");

    assertThatThrownBy(() -> message(asked(TITLE, "q1", nowhere)))
        .isInstanceOf(AddressException.class);
  }

  @Test
  void theTextPartIsCompleteInItself() {
    String text = messages.text(asked(TITLE, "q1", BEKE).telling().mail());

    assertThat(text)
        .isEqualTo(
            """
            Beste collega,

            Het kabinet van Zuhal Demir vraagt uw bijdrage aan deelvraag 6 van vraag nr. 92 van Adeline Blancquaert.

            Onderwerp: Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken
            Interne termijn: donderdag 19 november 2020
            Deelvraag: 6
            Coördinatie: kabinet van Zuhal Demir

            Bijdrage opstellen in het portaal:
            http://portaal.example/mijn/vragen/q1?deel=6

            U krijgt dit bericht omdat het coördinerende kabinet uw kabinet om een bijdrage heeft gevraagd. \
            Antwoorden op deze mail komen terecht bij het kabinet van Zuhal Demir.
            """);
  }
}
