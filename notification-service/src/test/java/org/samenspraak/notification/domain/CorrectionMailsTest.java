package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.notification.domain.Mail.Fact;

class CorrectionMailsTest {
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final MinisterId MINISTER = new MinisterId("wouter-beke");
  private static final Cabinet BEKE =
      new Cabinet(MINISTER, "Wouter Beke", "kabinet.beke@voorbeeld.example");
  private static final ToldQuestion QUESTION =
      ToldQuestions.question(
          new QuestionId("q1"),
          "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken",
          "Adeline Blancquaert",
          List.of(
              ToldQuestions.seat(new MinisterId("zuhal-demir"), 148, TERM),
              ToldQuestions.seat(MINISTER, 92, TERM)));

  private static final Cabinet DEMIR =
      new Cabinet(new MinisterId("zuhal-demir"), "Zuhal Demir", "kabinet.demir@voorbeeld.example");
  private static final Cabinet WEYTS =
      new Cabinet(new MinisterId("ben-weyts"), "Ben Weyts", "kabinet.weyts@voorbeeld.example");
  private static final ToldQuestion READDRESSED =
      QUESTION
          .leftBy(MINISTER)
          .joinedBy(ToldQuestions.seat(WEYTS.minister(), 93, LocalDate.of(2020, 12, 4)));

  private final CorrectionMails mails = new CorrectionMails(new PortalLinks("http://portaal"));

  @Test
  void aCabinetReadsWhatWasCorrectedAndWhyUnderItsOwnNumber() {
    Mail mail =
        mails.corrected(
            QUESTION, BEKE, "deelvraag 3 herschreven en deelvraag 11 toegevoegd", "Verduidelijkt.");

    assertThat(mail.subject()).startsWith("[Vraag 92] Vraag verbeterd – ");
    assertThat(mail.heading()).isEqualTo("Vraag verbeterd: vraag nr. 92");
    assertThat(mail.opening())
        .isEqualTo(
            "De griffie van het Parlement verbeterde vraag nr. 92 van Adeline Blancquaert. De termijn"
                + " loopt door.");
    assertThat(mail.facts())
        .containsExactly(
            new Fact("Gewijzigd", "deelvraag 3 herschreven en deelvraag 11 toegevoegd"),
            new Fact("Reden", "Verduidelijkt."));
    assertThat(mail.link()).isEqualTo("http://portaal/mijn/vragen/q1");
  }

  @Test
  void aNewcomerReadsItsOwnNumberAndTerm() {
    Mail mail = mails.addressed(READDRESSED, WEYTS, "Voorbeeldreden.", ToldQuestions.TODAY);

    assertThat(mail.subject()).startsWith("[Vraag 93] Nieuwe schriftelijke vraag – ");
    assertThat(mail.opening())
        .isEqualTo("Vraag nr. 93 van Adeline Blancquaert is nu ook aan uw minister gericht.");
    assertThat(mail.more().deadline().day()).isEqualTo("Tegen vrijdag 4 december 2020");
  }

  @Test
  void whoIsNotAddressedAnyMoreReadsThatItHasNothingToDoUnderTheNumberItHad() {
    Mail moved = mails.readdressed(READDRESSED, BEKE, BEKE, WEYTS, "Voorbeeldreden.");
    Mail removed = mails.removed(READDRESSED, BEKE, BEKE, "Voorbeeldreden.");

    assertThat(moved.subject()).startsWith("[Vraag 92] Vraag overgedragen – ");
    assertThat(moved.opening())
        .isEqualTo(
            "Vraag nr. 92 van Adeline Blancquaert is van uw minister overgedragen aan Ben Weyts, als"
                + " nr. 93. Uw kabinet hoeft niets meer te doen; wat het leverde, blijft leesbaar.");
    assertThat(removed.opening())
        .startsWith("Vraag nr. 92 van Adeline Blancquaert is niet langer aan uw minister gericht.");
  }

  @Test
  void theOthersReadThatTheirTermRunsOn() {
    Mail moved = mails.readdressed(READDRESSED, DEMIR, BEKE, WEYTS, "Voorbeeldreden.");
    Mail joined = mails.joined(READDRESSED, DEMIR, WEYTS, "Voorbeeldreden.");
    Mail removed = mails.removed(READDRESSED, DEMIR, BEKE, "Voorbeeldreden.");

    assertThat(moved.subject()).startsWith("[Vraag 148] Vraag overgedragen – ");
    assertThat(moved.opening()).contains("van Wouter Beke overgedragen").endsWith("loopt door.");
    assertThat(joined.opening()).contains("gericht aan Ben Weyts, als nr. 93").endsWith("door.");
    assertThat(removed.opening()).contains("aan Wouter Beke gericht").endsWith("loopt door.");
  }

  @Test
  void anotherNumberAndAnotherTermSayWhatTheyWere() {
    Mail renumbered = mails.renumbered(QUESTION, BEKE, 29, "Voorbeeldreden.");
    Mail term = mails.termChanged(QUESTION, BEKE, BEKE, LocalDate.of(2020, 11, 27), "Reden.");

    assertThat(renumbered.opening())
        .isEqualTo("Nr. 29 was fout: het is vraag nr. 92 van Adeline Blancquaert.");
    assertThat(term.facts())
        .containsExactly(
            new Fact("Tot en met", "maandag 30 november 2020"),
            new Fact("Voordien", "vrijdag 27 november 2020"),
            new Fact("Reden", "Reden."));
  }
}
