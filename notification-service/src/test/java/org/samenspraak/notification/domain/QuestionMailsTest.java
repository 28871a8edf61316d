package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.ToldQuestion.Seat;

class QuestionMailsTest {

  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final Cabinet DEMIR =
      new Cabinet(new MinisterId("zuhal-demir"), "Zuhal Demir", "kabinet.demir@voorbeeld.example");
  private static final Cabinet BEKE =
      new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example");
  private static final ToldQuestion QUESTION =
      new ToldQuestion(
          new QuestionId("q1"),
          "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken",
          "Adeline Blancquaert",
          List.of(
              new Seat(new MinisterId("zuhal-demir"), 148, TERM),
              new Seat(new MinisterId("wouter-beke"), 92, TERM)));

  private final QuestionMails mails = new QuestionMails(new PortalLinks("http://portaal"));

  @Test
  void everyCabinetReadsItsOwnNumberInTheSubject() {
    assertThat(mails.routed(QUESTION, DEMIR, DEMIR, List.of()).subject())
        .startsWith("[Vraag 148] Nieuwe schriftelijke vraag – Strategisch plan");
    assertThat(mails.routed(QUESTION, BEKE, DEMIR, List.of()).subject()).startsWith("[Vraag 92] ");
  }

  @Test
  void aRoutedQuestionTellsTermProposalAndReasons() {
    Mail mail = mails.routed(QUESTION, BEKE, DEMIR, List.of("coördineert het plan"));

    assertThat(mail.facts())
        .contains(
            new Fact("Antwoordtermijn", "maandag 30 november 2020"),
            new Fact("Voorstel van coördinerend minister", "Zuhal Demir"),
            new Fact("Reden", "coördineert het plan"));
    assertThat(mail.opening())
        .contains("nr. 92", "Adeline Blancquaert", "nog één minister", "De twee kabinetten");
    assertThat(mail.topic()).isEqualTo(QUESTION.title());
  }

  @Test
  void whoseAnswerWasNotFiledReadsWhyAndWhatToDo() {
    Mail again = mails.notFiled(QUESTION, DEMIR, "INCOMPLETE");
    Mail over = mails.notFiled(QUESTION, DEMIR, "ALREADY_ANSWERED");

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
        new ToldQuestion(
            new QuestionId("q2"),
            QUESTION.title(),
            "Adeline Blancquaert",
            List.of(new Seat(new MinisterId("wouter-beke"), 92, TERM)));

    Mail mail = mails.routed(alone, BEKE, BEKE, List.of("enige geadresseerde"));

    assertThat(mail.facts())
        .containsExactly(new Fact("Antwoordtermijn", "maandag 30 november 2020"));
    assertThat(mail.opening()).contains("enige geadresseerde en antwoordt zelf");
    assertThat(mail.linkText()).isEqualTo("Antwoord voorbereiden in het portaal");
    assertThat(mail.repliesTo()).isNull();
  }

  @Test
  void amongThreeTheGovernmentDecides() {
    ToldQuestion three =
        new ToldQuestion(
            new QuestionId("q3"),
            QUESTION.title(),
            "Adeline Blancquaert",
            List.of(
                new Seat(new MinisterId("zuhal-demir"), 148, TERM),
                new Seat(new MinisterId("wouter-beke"), 92, TERM),
                new Seat(new MinisterId("ben-weyts"), 60, TERM)));

    Mail mail = mails.routed(three, BEKE, DEMIR, List.of());

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
  void aReturnedContributionTellsTheNewTermButNotTheNote() {
    Mail mail = mails.contributionReturned(QUESTION, BEKE, DEMIR, 6, LocalDate.of(2020, 11, 24));

    assertThat(mail.subject()).startsWith("[Vraag 92] Bijdrage teruggestuurd, deelvraag 6 – ");
    assertThat(mail.facts().getFirst())
        .isEqualTo(new Fact("Interne termijn", "dinsdag 24 november 2020"));
  }

  @Test
  void aDeliveredContributionIsAnsweredToItsAuthor() {
    Mail mail = mails.contributionDelivered(QUESTION, DEMIR, BEKE, 6, 2);

    assertThat(mail.subject()).startsWith("[Vraag 148] Bijdrage ontvangen, deelvraag 6 – ");
    assertThat(mail.facts()).contains(new Fact("Versie", "2"));
    assertThat(mail.repliesTo()).isEqualTo(BEKE);
  }

  @Test
  void everyMailSaysInOneSentenceWhichEventAndWhichRuleMadeIt() {
    assertThat(mails.finalised(QUESTION, BEKE, DEMIR).why())
        .isEqualTo(
            "U krijgt dit bericht omdat het antwoord definitief is en uw minister een van de"
                + " gevraagde ministers is.");
  }

  @Test
  void aRequestedContributionNamesPartDateAndWhoAsks() {
    Mail mail = requested(Wanted.part(6, LocalDate.of(2020, 11, 19)));

    assertThat(mail.subject())
        .startsWith("[Vraag 92] Bijdrage gevraagd tegen 19 november 2020, deelvraag 6 – ");
    assertThat(mail.facts()).contains(new Fact("Interne termijn", "donderdag 19 november 2020"));
    assertThat(mail.repliesTo()).isEqualTo(DEMIR);
  }

  @Test
  void aRequestForSeveralPartsIsOneMailWithTheNoteOfWhoAsks() {
    Mail mail =
        requested(new Wanted(List.of(3, 6, 7), TERM, "Graag per gevangenis (voorbeeld).", false));

    assertThat(mail.subject()).contains(", deelvragen 3, 6 en 7 – ");
    assertThat(mail.facts())
        .contains(
            new Fact("Deelvragen", "3, 6 en 7"),
            new Fact("Nota", "Graag per gevangenis (voorbeeld)."));
  }

  @Test
  void thatThereIsAConfidentialNoteIsToldButNotTheNote() {
    assertThat(requested(new Wanted(List.of(6), TERM, null, true)).facts())
        .contains(new Fact("Nota", "vertrouwelijk; u leest ze in het portaal"));
  }

  private Mail requested(Wanted wanted) {
    return mails.contributionRequested(QUESTION, BEKE, DEMIR, wanted);
  }

  @Test
  void requestsForSeveralPartsAreToldApartByTheirSubject() {
    assertThat(
            Stream.of(3, 6, 7, 9)
                .map(part -> requested(Wanted.part(part, TERM)))
                .map(Mail::subject))
        .doesNotHaveDuplicates();
  }

  @Test
  void theLinkIsNamedAfterTheStepThatIsAsked() {
    assertThat(
            Stream.of(
                mails.routed(QUESTION, BEKE, DEMIR, List.of()),
                mails.proposalChanged(QUESTION, BEKE, BEKE, List.of()),
                requested(Wanted.part(6, TERM)),
                requested(new Wanted(List.of(3, 6, 7), TERM, null, false)),
                mails.contributionReturned(QUESTION, BEKE, DEMIR, 6, TERM),
                mails.contributionDelivered(QUESTION, DEMIR, BEKE, 6, 2),
                mails.notFiled(QUESTION, DEMIR, "INCOMPLETE")))
        .extracting(Mail::linkText)
        .containsExactly(
            "Coördinator kiezen in het portaal",
            "Coördinator kiezen in het portaal",
            "Bijdrage opstellen in het portaal",
            "Bijdragen opstellen in het portaal",
            "Teruggestuurde bijdrage nakijken in het portaal",
            "Bijdrage beoordelen in het portaal",
            "Antwoord aanvullen in het portaal");
  }

  @Test
  void whereNothingIsAskedTheLinkPromisesNoMoreThanToSee() {
    assertThat(
            Stream.of(
                mails.finalised(QUESTION, BEKE, DEMIR),
                mails.closed(QUESTION, BEKE),
                mails.notFiled(QUESTION, DEMIR, "ALREADY_ANSWERED")))
        .extracting(Mail::linkText)
        .containsOnly("Vraag bekijken in het portaal");
  }

  @Test
  void aMailAboutOnePartLeadsToThatPartAndAboutMoreToWhatIsAskedInAll() {
    assertThat(
            Stream.of(
                requested(Wanted.part(6, TERM)),
                mails.contributionReturned(QUESTION, BEKE, DEMIR, 6, TERM),
                mails.contributionDelivered(QUESTION, DEMIR, BEKE, 6, 2)))
        .extracting(Mail::link)
        .containsOnly("http://portaal/mijn/vragen/q1?deel=6");
    assertThat(requested(new Wanted(List.of(3, 6, 7), TERM, null, false)).link())
        .isEqualTo("http://portaal/mijn/vragen/q1");
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
    assertThat(mails.routed(QUESTION, DEMIR, DEMIR, List.of()).thread())
        .isEqualTo(mails.finalised(QUESTION, BEKE, DEMIR).thread())
        .isEqualTo("question/q1");
  }
}
