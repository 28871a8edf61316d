package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.Fact;

class EndMailsTest {
  private static final QuestionId Q1 = new QuestionId("q1");
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final Cabinet BEKE =
      new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example");
  private static final ToldQuestion QUESTION =
      ToldQuestions.question(
          Q1,
          "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken",
          "Adeline Blancquaert",
          List.of(
              ToldQuestions.seat(new MinisterId("zuhal-demir"), 148, TERM),
              ToldQuestions.seat(new MinisterId("wouter-beke"), 92, TERM)));

  private final EndMails mails = new EndMails(new PortalLinks("http://portaal"));

  @Test
  void whoeverWorkedOnAWithdrawnQuestionReadsWhoTookItBackAndWhy() {
    Mail mail = mails.ended(QUESTION, BEKE, ended("WITHDRAWN", "ASKER", null));

    assertThat(mail.subject()).startsWith("[Vraag 92] Vraag ingetrokken – Strategisch plan");
    assertThat(mail.opening()).contains("Uw kabinet hoeft er niets meer voor te doen");
    assertThat(mail.facts())
        .containsExactly(
            new Fact("Vanaf", "maandag 16 november 2020"),
            new Fact("Door", "Adeline Blancquaert"),
            new Fact("Reden", "Voorbeeld."));
    assertThat(mail.because())
        .isEqualTo("de vraag is ingetrokken en uw minister een van de gevraagde ministers is");
  }

  @Test
  void ofAConversionTheReferenceOfTheOralQuestionIsTold() {
    assertThat(mails.ended(QUESTION, BEKE, ended("CONVERTED", "CLERK", "VOU 812")).facts())
        .contains(new Fact("Door", "de griffie"), new Fact("Mondelinge vraag", "VOU 812"));
  }

  @Test
  void aQuestionThatGoesOnNamesTheTermThatRanOn() {
    Mail mail =
        mails.reinstated(
            QUESTION, BEKE, new QuestionEvent.Reinstated(Q1, "WITHDRAWN", "Vergissing."), TERM);

    assertThat(mail.subject()).startsWith("[Vraag 92] Vraag loopt weer");
    assertThat(mail.more().deadline().day()).isEqualTo("Tegen maandag 30 november 2020");
  }

  @Test
  void thatATermRunsOutIsToldWithWhoseNumberItIsAndWhatMayFollow() {
    Mail mail =
        mails.conversionNear(
            QUESTION,
            BEKE,
            new QuestionEvent.ConversionNear(
                Q1, new MinisterId("zuhal-demir"), 148, TERM, TERM.plusDays(1), 1),
            TERM);

    assertThat(mail.opening())
        .isEqualTo(
            "Zonder antwoord op nr. 148 mag Adeline Blancquaert de vraag vanaf dinsdag 1 december 2020"
                + " in een mondelinge laten omzetten.");
    assertThat(mail.more().deadline().left()).isEqualTo("dat is vandaag (op 30 november)");
  }

  private static QuestionEvent.Ended ended(String how, String by, @Nullable String reference) {
    return new QuestionEvent.Ended(
        Q1, how, by, "Voorbeeld.", LocalDate.of(2020, 11, 16), reference, null);
  }

  @Test
  void threeHundredQuestionsThatAJobEndedAreOneMail() {
    List<QuestionEvent.Ended> facts =
        IntStream.rangeClosed(1, 300)
            .mapToObj(n ->
                new QuestionEvent.Ended(
                    new QuestionId("q" + n),
                    "LAPSED",
                    "CLERK",
                    "Einde van de zittingsperiode.",
                    LocalDate.of(2024, 6, 8),
                    null,
                    null))
            .toList();

    Mail mail = mails.ended(facts, BEKE, fact -> QUESTION);

    assertThat(mail.subject()).isEqualTo("[Vragen] 300 vragen vervallen");
    assertThat(mail.facts())
        .contains(new Fact("Reden", "Einde van de zittingsperiode."))
        .hasSizeLessThan(110)
        .last()
        .isEqualTo(new Fact("En nog", "200 andere"));
  }
}
