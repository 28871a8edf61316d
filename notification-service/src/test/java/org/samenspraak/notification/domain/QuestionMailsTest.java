package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.Fact;

class QuestionMailsTest {

  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final Cabinet DEMIR =
      new Cabinet(new MinisterId("zuhal-demir"), "Zuhal Demir", "kabinet.demir@voorbeeld.example");
  private static final Cabinet BEKE =
      new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example");
  private static final ToldQuestion QUESTION =
      ToldQuestions.question(
          new QuestionId("q1"),
          "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken",
          "Adeline Blancquaert",
          List.of(
              ToldQuestions.seat(new MinisterId("zuhal-demir"), 148, TERM),
              ToldQuestions.seat(new MinisterId("wouter-beke"), 92, TERM)));

  private static final LocalDate TODAY = ToldQuestions.TODAY;

  private final QuestionMails mails = new QuestionMails(new PortalLinks("http://portaal"));
  private final AnswerMails answers = new AnswerMails(new PortalLinks("http://portaal"));

  @Test
  void everyCabinetReadsItsOwnNumberInTheSubject() {
    assertThat(mails.routed(QUESTION, DEMIR, DEMIR, List.of(), TODAY).subject())
        .startsWith("[Vraag 148] Nieuwe schriftelijke vraag – Strategisch plan");
    assertThat(mails.routed(QUESTION, BEKE, DEMIR, List.of(), TODAY).subject())
        .startsWith("[Vraag 92] ");
  }

  @Test
  void aRoutedQuestionTellsTermProposalAndReasons() {
    Mail mail = mails.routed(QUESTION, BEKE, DEMIR, List.of("coördineert het plan"), TODAY);

    assertThat(mail.facts())
        .contains(
            new Fact("Voorstel van coördinerend minister", "Zuhal Demir"),
            new Fact("Reden", "coördineert het plan"));
    assertThat(mail.opening())
        .contains("nr. 92", "Adeline Blancquaert", "nog één minister", "De twee kabinetten");
    assertThat(mail.topic()).isEqualTo(QUESTION.title());
  }

  @Test
  void whoseAnswerWasNotFiledReadsWhyAndWhatToDo() {
    Mail again = answers.notFiled(QUESTION, DEMIR, "INCOMPLETE");
    Mail over = answers.notFiled(QUESTION, DEMIR, "ALREADY_ANSWERED");

    assertThat(again.subject()).startsWith("[Vraag 148] Antwoord niet ingediend");
    assertThat(again.facts())
        .contains(
            new Fact("Reden", "een geadresseerde of een deelvraag zou zonder antwoord blijven"),
            new Fact("Wat nu", "vul het antwoord aan en maak het opnieuw definitief"));
    assertThat(over.facts()).contains(new Fact("Wat nu", "niets; de coördinatie is afgesloten"));
  }

  @Test
  void whoseCoordinationIsClosedReadsThatNothingIsAskedAnyMore() {
    assertThat(mails.closed(QUESTION, BEKE).opening())
        .contains("nr. 92", "document van de vraag", "hoeft niets meer te doen");
  }

  @Test
  void aSoleMinisterHasNothingToChoose() {
    ToldQuestion alone =
        ToldQuestions.question(
            new QuestionId("q2"),
            QUESTION.title(),
            "Adeline Blancquaert",
            List.of(ToldQuestions.seat(new MinisterId("wouter-beke"), 92, TERM)));

    Mail mail = mails.routed(alone, BEKE, BEKE, List.of("enige geadresseerde"), TODAY);

    assertThat(mail.facts()).isEmpty();
    assertThat(mail.more().deadline().day()).isEqualTo("Tegen maandag 30 november 2020");
    assertThat(mail.opening()).contains("enige geadresseerde en antwoordt zelf");
    assertThat(mail.linkText()).isEqualTo("Antwoord voorbereiden in het portaal");
    assertThat(mail.repliesTo()).isNull();
  }

  @Test
  void amongThreeTheGovernmentDecides() {
    ToldQuestion three =
        ToldQuestions.question(
            new QuestionId("q3"),
            QUESTION.title(),
            "Adeline Blancquaert",
            List.of(
                ToldQuestions.seat(new MinisterId("zuhal-demir"), 148, TERM),
                ToldQuestions.seat(new MinisterId("wouter-beke"), 92, TERM),
                ToldQuestions.seat(new MinisterId("ben-weyts"), 60, TERM)));

    Mail mail = mails.routed(three, BEKE, DEMIR, List.of(), TODAY);

    assertThat(mail.opening()).contains("nog 2 ministers", "De Vlaamse Regering beslist");
    assertThat(mail.linkText()).isEqualTo("Vraag bekijken in het portaal");
  }

  @Test
  void aChangedProposalGoesToBothWithTheirOwnNumber() {
    Mail mail = mails.proposalChanged(QUESTION, BEKE, BEKE, List.of("woorden uit de vraag"));

    assertThat(mail.subject()).startsWith("[Vraag 92] Ander voorstel van coördinerend minister – ");
    assertThat(mail.facts())
        .containsExactly(
            new Fact("Nieuw voorstel van coördinerend minister", "Wouter Beke"),
            new Fact("Reden", "woorden uit de vraag"));
    assertThat(mail.repliesTo()).isNull();
  }

  @Test
  void everyMailSaysInOneSentenceWhichEventAndWhichRuleMadeIt() {
    assertThat(mails.finalised(QUESTION, BEKE, DEMIR).why())
        .isEqualTo(
            "U krijgt dit bericht omdat het antwoord definitief is en uw minister een van de"
                + " gevraagde ministers is.");
  }

  @Test
  void theLinkIsNamedAfterTheStepThatIsAsked() {
    assertThat(
            Stream.of(
                mails.routed(QUESTION, BEKE, DEMIR, List.of(), TODAY),
                mails.proposalChanged(QUESTION, BEKE, BEKE, List.of()),
                answers.notFiled(QUESTION, DEMIR, "INCOMPLETE")))
        .extracting(Mail::linkText)
        .containsExactly(
            "Coördinator kiezen in het portaal",
            "Coördinator kiezen in het portaal",
            "Antwoord aanvullen in het portaal");
  }

  @Test
  void whereNothingIsAskedTheLinkPromisesNoMoreThanToSee() {
    assertThat(
            Stream.of(
                mails.finalised(QUESTION, BEKE, DEMIR),
                mails.closed(QUESTION, BEKE),
                answers.notFiled(QUESTION, DEMIR, "ALREADY_ANSWERED")))
        .extracting(Mail::linkText)
        .containsOnly("Vraag bekijken in het portaal");
  }

  @Test
  void nobodyIsAskedToReplyToItself() {
    assertThat(mails.finalised(QUESTION, DEMIR, DEMIR).repliesTo()).isNull();
  }

  @Test
  void whoReferredHearsThatNothingIsLeftToDo() {
    assertThat(mails.finalised(QUESTION, BEKE, DEMIR).opening())
        .contains("verwijzend antwoord", "nr. 92");
    assertThat(mails.finalised(QUESTION, DEMIR, DEMIR).opening())
        .contains("nr. 148", "wordt ingediend");
  }

  @Test
  void allMailsOfAQuestionBelongToOneThread() {
    assertThat(mails.routed(QUESTION, DEMIR, DEMIR, List.of(), TODAY).thread())
        .isEqualTo(mails.finalised(QUESTION, BEKE, DEMIR).thread())
        .isEqualTo("question/q1");
  }
}
