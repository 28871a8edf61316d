package org.samenspraak.notification.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.notification.mail.MailParts.BEKE;
import static org.samenspraak.notification.mail.MailParts.NOW;
import static org.samenspraak.notification.mail.MailParts.TITLE;
import static org.samenspraak.notification.mail.MailParts.asked;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.samenspraak.notification.domain.Mail;
import org.samenspraak.notification.domain.Notification;
import org.samenspraak.notification.domain.Telling;

class CalendarPartTest {
  private static final LocalDate DUE = LocalDate.of(2020, 11, 19);

  private static String calendar(Notification notification) {
    return CalendarPart.text(notification, DUE, "samenspraak.voorbeeld.example", NOW);
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }

  @Test
  void theDayOnWhichSomethingIsDueIsAWholeDayThatBlocksNobody() {
    assertThat(unfolded(calendar(asked(TITLE, "q1", BEKE))).replace("\r\n", "\n"))
        .isEqualTo(
            """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Samenspraak//Termijnen//NL
            CALSCALE:GREGORIAN
            METHOD:PUBLISH
            BEGIN:VEVENT
            UID:question~q1~wouter-beke~6@samenspraak.voorbeeld.example
            SEQUENCE:1
            DTSTAMP:20201105T101500Z
            DTSTART;VALUE=DATE:20201119
            DTEND;VALUE=DATE:20201120
            SUMMARY:Bijdrage gevraagd: deelvraag 6 – Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken
            DESCRIPTION:%s\\n\\nBijdrage opstellen in het portaal:\\nhttp://portaal.example/mijn/vragen/q1?deel=6
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """
                .formatted(
                    CalendarPart.escaped(asked(TITLE, "q1", BEKE).telling().mail().opening())));
  }

  @Test
  void aLaterMailThatAsksTheSameMovesTheEntryOfTheEarlierOne() {
    Notification first = asked(TITLE, "q1", BEKE);

    assertThat(unfolded(calendar(inWindow(12, first.telling()))))
        .contains("\r\nUID:question~q1~wouter-beke~6@samenspraak.voorbeeld.example\r\n")
        .contains("\r\nSEQUENCE:12\r\n");
  }

  @Test
  void whereNoPartsAreNamedTheAnswerIsAsked() {
    Telling asked = asked(TITLE, "q1", BEKE).telling();
    Mail routed = EveryMail.byName().get("routed");
    Telling telling =
        new Telling(
            asked.cause(),
            asked.causeType(),
            asked.entries(),
            asked.to(),
            asked.questionId(),
            routed);

    assertThat(calendar(inWindow(1, telling))).contains("UID:question~q1~wouter-beke~antwoord@");
  }

  private static Notification inWindow(int number, Telling telling) {
    return Notification.due("question~q1~wouter-beke~" + number, telling, NOW, Duration.ZERO);
  }

  @Test
  void signsWithAMeaningAreEscapedAndBreaksBecomeTheirSign() {
    assertThat(CalendarPart.escaped("a\\b;c,d\r\ne\nf\rg\u0000\u001b:\"h\""))
        .isEqualTo("a\\\\b\\;c\\,d\\ne\\nf\\ng:\"h\"");
  }

  @Test
  void noLineIsLongerThan75OctetsAndNoCharacterIsCut() {
    String line = "SUMMARY:" + "één 👩‍🔬 שלום €".repeat(60);

    String folded = CalendarPart.folded(line);

    assertThat(folded.split("\r\n"))
        .hasSizeGreaterThan(10)
        .allMatch(each -> each.getBytes(UTF_8).length <= 75, "short enough")
        .allMatch(each -> UTF_8.newEncoder().canEncode(each), "whole characters");
    assertThat(unfolded(folded)).isEqualTo(line);
  }

  @Test
  void aLineOf75OctetsIsNotFoldedAndOneOf76Is() {
    assertThat(CalendarPart.folded("x".repeat(75))).doesNotContain("\r\n");
    assertThat(CalendarPart.folded("x".repeat(76))).isEqualTo("x".repeat(75) + "\r\n x");
    assertThat(CalendarPart.folded("x".repeat(74) + "é")).isEqualTo("x".repeat(74) + "\r\n é");
  }

  @Test
  void aTitleCannotWriteALineOfTheCalendar() {
    String calendar =
        calendar(asked("Titel\r\nEND:VEVENT\r\nATTACH:http://x.example/", "q1", BEKE));

    assertThat(calendar).doesNotContainPattern("(?m)^ATTACH").containsOnlyOnce("END:VEVENT\r\n");
  }
}
