package org.samenspraak.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.notification.mail.MailParts.BEKE;
import static org.samenspraak.notification.mail.MailParts.NOW;
import static org.samenspraak.notification.mail.MailParts.TITLE;
import static org.samenspraak.notification.mail.MailParts.asked;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Cabinet;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Telling;

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

  /** The two forms of a mail with an attachment. */
  private static MimeMultipart forms(MimeMessage message) throws MessagingException, IOException {
    return (MimeMultipart) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
  }

  /** The same notification with that note and that text of its part. */
  private static Notification saying(String note, String part) {
    Notification asked = asked(TITLE, "q1", BEKE);
    Telling telling = asked.telling();
    return Notification.due(
        asked.id(),
        new Telling(
            telling.cause(),
            telling.causeType(),
            telling.entries(),
            telling.to(),
            telling.questionId(),
            MailParts.saying(telling.mail(), note, part)),
        NOW,
        Duration.ZERO);
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
    notification.sent(1, NOW, false);

    notification.sendAgain(NOW, Duration.ZERO, Telling::mail);

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
    MimeMultipart forms = forms(message(asked("<img src=\"http://x.example/\">", "q1", BEKE)));

    assertThat(forms.getBodyPart(1).getContent().toString())
        .doesNotContain("<img")
        .contains("&lt;img");
  }

  @Test
  void theButtonSaysTheStepAndLeadsToItsPart() throws Exception {
    MimeMultipart forms = forms(message(asked(TITLE, "q1", BEKE)));

    assertThat(forms.getBodyPart(1).getContent().toString())
        .containsOnlyOnce("<a ")
        .containsPattern(
            "<a href=\"http://portaal\\.example/mijn/vragen/q1\\?deel=6\"[^>]*>Bijdrage opstellen in het portaal</a>");
  }

  @Test
  void theTextPartIsCompleteInItself() {
    Mail mail = asked(TITLE, "q1", BEKE).telling().mail();

    assertThat(messages.text(mail).replace(mail.opening(), "OPENING"))
        .isEqualTo(
            """
            Bijdrage gevraagd: deelvraag 6

            Tegen donderdag 19 november 2020
            nog 12 werkdagen (op 30 oktober)

            OPENING

            Bijdrage opstellen in het portaal:
            http://portaal.example/mijn/vragen/q1?deel=6

            Wat gevraagd wordt, uit “Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken”:

            Deelvraag 6

              Voorbeeldvraag 6?

            U krijgt dit bericht omdat het coördinerende kabinet uw kabinet om een bijdrage heeft gevraagd. \
            Antwoorden op deze mail komen terecht bij het kabinet van Zuhal Demir.
            """);
  }

  @Test
  void noteAndPartsKeepTheirLinesBehindAMargin() {
    Mail mail =
        saying("Eerste regel.\r\nTweede regel.\n\n\nNog iets.", "Wat?\n\nWaarom?").telling().mail();

    assertThat(messages.text(mail))
        .contains(
            """
            Nota van het kabinet van Zuhal Demir:

              Eerste regel.
              Tweede regel.

              Nog iets.

            Wat gevraagd wordt,\
            """)
        .contains("Deelvraag 6\n\n  Wat?\n\n  Waarom?\n\n");
    assertThat(messages.html(mail)).contains("Eerste regel.<br>Tweede regel.</p>");
  }

  @Test
  void whatIsDueIsAttachedForTheCalendar() throws Exception {
    MimeMultipart all = (MimeMultipart) message(asked(TITLE, "q1", BEKE)).getContent();
    BodyPart calendar = all.getBodyPart(1);

    assertThat(all.getCount()).isEqualTo(2);
    assertThat(all.getContentType()).startsWith("multipart/mixed");
    assertThat(all.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    assertThat(calendar.getContentType())
        .isEqualTo("text/calendar; method=PUBLISH; charset=UTF-8; name=termijn.ics");
    assertThat(calendar.getFileName()).isEqualTo("termijn.ics");
    assertThat(calendar.getDisposition()).isEqualTo("attachment");
    assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("BEGIN:VCALENDAR\r\n")
        .endsWith("END:VCALENDAR\r\n");
  }

  @Test
  void theCalendarArrivesAsItWasSent() throws Exception {
    String sent = raw(message(asked("Vraag over één 👩‍🔬 שלום", "q1", BEKE)));
    MimeMessage arrived =
        new MimeMessage(null, new ByteArrayInputStream(sent.getBytes(StandardCharsets.UTF_8)));
    BodyPart calendar = ((MimeMultipart) arrived.getContent()).getBodyPart(1);

    assertThat(new String(calendar.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("één 👩🔬 של", "\r\nDTSTART;VALUE=DATE:20201119\r\n");
  }

  @Test
  void whereNothingIsDueNothingIsAttached() throws Exception {
    Telling asked = asked(TITLE, "q1", BEKE).telling();
    Mail accepted = EveryMail.byName().get("accepted");
    Telling telling =
        new Telling(
            asked.cause(),
            asked.causeType(),
            asked.entries(),
            asked.to(),
            asked.questionId(),
            accepted);

    assertThat(
            message(Notification.due("question~q1~wouter-beke~2", telling, NOW, Duration.ZERO))
                .getContentType())
        .startsWith("multipart/alternative");
  }

  @Test
  void aNoteOrPartCannotWriteHeadersOrAnotherPartOfTheMail() throws Exception {
    String evil =
        "Tekst\r\n\r\n------=_Part_0\r\nBcc: iemand@voorbeeld.example\r\nContent-Type: text/html\r\n\r\n<b>";
    MimeMessage sent = message(saying(evil, evil));
    MimeMessage arrived =
        new MimeMessage(null, new ByteArrayInputStream(raw(sent).getBytes(StandardCharsets.UTF_8)));

    assertThat(arrived.getHeader("Bcc")).isNull();
    assertThat(arrived.getAllRecipients()).hasSize(1);
    assertThat(((MimeMultipart) arrived.getContent()).getCount()).isEqualTo(2);
    assertThat(forms(arrived).getCount()).isEqualTo(2);
    assertThat(forms(arrived).getBodyPart(1).getContent().toString()).contains("&lt;b&gt;");
  }

  @Test
  void whatOthersWroteInSeveralLinesIsNeverMarkup() {
    Mail mail = saying("<b>nota</b> [[${mail}]]", "<script>x()</script> th:text").telling().mail();

    assertThat(messages.html(mail))
        .contains("&lt;b&gt;nota&lt;/b&gt; [[${mail}]]", "&lt;script&gt;x()&lt;/script&gt;")
        .doesNotContain("<script", "<b>");
  }

  @Test
  void charactersThatTurnTheDirectionReachNoForm() throws Exception {
    String turning = "plan\u202enalp\u2066 \u200fשלום 👩‍🔬";
    Mail mail = saying(turning, turning).telling().mail();

    for (String form : List.of(messages.text(mail), messages.html(mail))) {
      assertThat(form).doesNotContainPattern("[\u202a-\u202e\u2066-\u2069\u200e\u200f]");
      assertThat(form).contains("plannalp שלום 👩‍🔬");
    }
  }

  @Test
  void aTitleOf2000CharactersIsCutInBothForms() {
    Mail mail = asked("Vraag 👩 שלום over alles. ".repeat(80), "q1", BEKE).telling().mail();

    assertThat(mail.topic().length()).isLessThanOrEqualTo(300);
    assertThat(messages.text(mail)).contains("uit “" + mail.topic() + "”");
    assertThat(messages.html(mail)).contains("<bdi>" + mail.topic() + "</bdi>");
  }

  @Test
  void aNameCannotWriteHeaders() throws Exception {
    Cabinet named =
        new Cabinet(
            new MinisterId("wouter-beke"),
            "Beke\r\nBcc: iemand@voorbeeld.example",
            "kabinet.beke@voorbeeld.example");

    assertThat(raw(message(asked(TITLE, "q1", named)))).doesNotContainPattern("(?m)^Bcc:");
  }

  @Test
  void aDomainWithOtherLettersIsWrittenAsItsAsciiName() throws Exception {
    MimeMessage sent = message(asked(TITLE, "q1", at("griffie@vlaamsparlement.bélgië.example")));

    assertThat(((InternetAddress) sent.getAllRecipients()[0]).getAddress())
        .isEqualTo("griffie@vlaamsparlement.xn--blgi-bpap.example");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "geen adres",
        "griffié@voorbeeld.example",
        "griffie@bé_lgië.example",
        "griffie@bélgië..example",
        "a@voorbeeld.example, b@voorbeeld.example",
        "a@voorbeeld.example\r\nBcc: b@voorbeeld.example",
        "@voorbeeld.example",
        "griffie@",
        ""
      })
  void aMailboxThatIsNoneIsToldAtOnce(String mailbox) {
    Cabinet nowhere = at(mailbox);

    assertThatThrownBy(() -> message(asked(TITLE, "q1", nowhere)))
        .isInstanceOf(AddressException.class);
  }

  private static Cabinet at(String mailbox) {
    return new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", mailbox);
  }
}
