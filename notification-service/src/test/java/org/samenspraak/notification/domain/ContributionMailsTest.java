package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.notification.domain.ToldQuestions.TODAY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.CoordinationEvent.ContributionRequested;
import org.samenspraak.contracts.CoordinationEvent.ContributionReturned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.Fact;
import org.samenspraak.notification.domain.Mail.Note;
import org.samenspraak.notification.domain.Mail.PartText;
import org.samenspraak.notification.domain.ToldQuestion.Lead;

class ContributionMailsTest {
  private static final QuestionId Q1 = new QuestionId("q1");
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final LocalDate INTERNAL = LocalDate.of(2020, 11, 19);
  private static final Cabinet DEMIR =
      new Cabinet(new MinisterId("zuhal-demir"), "Zuhal Demir", "kabinet.demir@voorbeeld.example");
  private static final Cabinet BEKE =
      new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example");
  private static final Cabinet WEYTS =
      new Cabinet(new MinisterId("ben-weyts"), "Ben Weyts", "kabinet.weyts@voorbeeld.example");
  private static final ToldQuestion QUESTION =
      ToldQuestions.question(
          Q1,
          "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken",
          "Adeline Blancquaert",
          List.of(
              ToldQuestions.seat(DEMIR.minister(), 148, TERM),
              ToldQuestions.seat(BEKE.minister(), 92, TERM)));

  private final ContributionMails mails = new ContributionMails(new PortalLinks("http://portaal"));

  private static ContributionRequested asks(
      LocalDate due, @Nullable String note, Integer... parts) {
    return new ContributionRequested(
        Q1, List.of(parts), BEKE.minister(), DEMIR.minister(), due, note, false);
  }

  private Mail requested(ContributionRequested... requests) {
    return mails.requested(QUESTION, BEKE, DEMIR, Wanted.of(List.of(requests)), TODAY);
  }

  private Mail returned(int part) {
    var returned =
        new ContributionReturned(Q1, part, BEKE.minister(), DEMIR.minister(), 1, INTERNAL);
    return mails.returned(QUESTION, BEKE, DEMIR, Wanted.again(List.of(returned)), TODAY);
  }

  @Test
  void whatIsAskedStandsInTheSubjectWithItsDateAndTheTextsOfTheParts() {
    Mail mail = requested(asks(INTERNAL, null, 6));

    assertThat(mail.subject())
        .startsWith("[Vraag 92] Bijdrage gevraagd tegen 19 november 2020, deelvraag 6 – ");
    assertThat(mail.heading()).isEqualTo("Bijdrage gevraagd: deelvraag 6");
    assertThat(mail.more().deadline().day()).isEqualTo("Tegen donderdag 19 november 2020");
    assertThat(mail.more().deadline().left()).isEqualTo("nog 12 werkdagen (op 30 oktober)");
    assertThat(mail.more().parts()).containsExactly(new PartText(6, "Voorbeeldvraag 6?"));
    assertThat(mail.repliesTo()).isEqualTo(DEMIR);
  }

  @Test
  void severalRequestsAreOneMailWithAllPartsAndNotesAndTheFirstDate() {
    Mail mail =
        requested(
            asks(LocalDate.of(2020, 11, 24), "Per gevangenis (voorbeeld).", 7),
            asks(INTERNAL, null, 6, 2));

    assertThat(mail.subject()).contains("tegen 19 november 2020, deelvragen 2, 6 en 7 – ");
    assertThat(mail.facts())
        .containsExactly(new Fact("Deelvraag 7", "tegen dinsdag 24 november 2020"));
    assertThat(mail.more().note())
        .isEqualTo(new Note("Zuhal Demir", "Per gevangenis (voorbeeld)."));
    assertThat(mail.more().parts()).extracting(PartText::number).containsExactly(2, 6, 7);
    assertThat(mail.linkText()).isEqualTo("Bijdragen opstellen in het portaal");
    assertThat(mail.link()).isEqualTo("http://portaal/mijn/vragen/q1");
  }

  @Test
  void thatThereIsAConfidentialNoteIsToldButNotTheNote() {
    var asks =
        new ContributionRequested(
            Q1, List.of(6), BEKE.minister(), DEMIR.minister(), TERM, null, true);

    assertThat(requested(asks).facts())
        .contains(new Fact("Nota", "vertrouwelijk; u leest ze in het portaal"));
    assertThat(requested(asks).more().note()).isNull();
  }

  @Test
  void whoeverIsNotAddressedReadsTheCoordinatorsNumberWithHisName() {
    ToldQuestion coordinated = QUESTION.ledBy(new Lead(DEMIR.minister(), "Zuhal Demir"));

    Mail mail =
        mails.requested(coordinated, WEYTS, DEMIR, Wanted.of(List.of(asks(TERM, null, 6))), TODAY);

    assertThat(mail.subject()).startsWith("[Vraag 148] ");
    assertThat(mail.opening()).contains("vraag nr. 148 (Zuhal Demir) van Adeline Blancquaert");
  }

  @Test
  void whatWasSentBackIsWantedByItsNewDateAndTheNoteStaysInThePortal() {
    Mail mail = returned(6);

    assertThat(mail.subject()).startsWith("[Vraag 92] Bijdrage teruggestuurd, deelvraag 6 – ");
    assertThat(mail.more().deadline().due()).isEqualTo(INTERNAL);
    assertThat(mail.more().note()).isNull();
    assertThat(mail.linkText()).isEqualTo("Bijdrage aanpassen in het portaal");
  }

  @Test
  void theCoordinatorReadsWhatCameInAndAnswersItsAuthor() {
    Mail mail = mails.delivered(QUESTION, DEMIR, BEKE, List.of(3, 6));

    assertThat(mail.subject()).startsWith("[Vraag 148] Bijdrage ontvangen, deelvragen 3 en 6 – ");
    assertThat(mail.linkText()).isEqualTo("Bijdragen beoordelen in het portaal");
    assertThat(mail.repliesTo()).isEqualTo(BEKE);
  }

  @Test
  void theCoordinatorReadsWhyNothingComes() {
    Mail mail = mails.declined(QUESTION, DEMIR, BEKE, List.of(6), "NO_DATA");

    assertThat(mail.opening())
        .contains("deelvraag 6 van vraag nr. 148", "het kabinet heeft geen gegevens");
  }

  @Test
  void aMailAboutOnePartLeadsToThatPart() {
    assertThat(
            Stream.of(
                requested(asks(INTERNAL, null, 6)),
                returned(6),
                mails.delivered(QUESTION, DEMIR, BEKE, List.of(6)),
                mails.declined(QUESTION, DEMIR, BEKE, List.of(6), "OTHER")))
        .extracting(Mail::link)
        .containsOnly("http://portaal/mijn/vragen/q1?deel=6");
  }

  @Test
  void ofADeadlineThatPassedItIsSaidByHowMuch() {
    assertThat(
            Deadline.counted(INTERNAL, LocalDate.of(2020, 11, 20), "FLEMISH_ADMIN 2026-1").left())
        .isEqualTo("te laat sinds 1 werkdag (op 20 november)");
    assertThat(Deadline.counted(INTERNAL, INTERNAL, "FLEMISH_ADMIN 2026-1").left())
        .isEqualTo("dat is vandaag (op 19 november)");
  }
}
