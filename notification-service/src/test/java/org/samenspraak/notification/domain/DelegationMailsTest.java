package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

class DelegationMailsTest {
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final MinisterId MINISTER = new MinisterId("wouter-beke");
  private static final Cabinet BEKE =
      new Cabinet(MINISTER, "Wouter Beke", "kabinet.beke@voorbeeld.example");
  private static final Cabinet ADMINISTRATION =
      new Cabinet(MINISTER, "Wouter Beke", "administratie.beke@voorbeeld.example", "OVO999107");
  private static final ToldQuestion QUESTION =
      ToldQuestions.question(
          new QuestionId("q1"),
          "Strategisch plan hulp- en dienstverlening aan gedetineerden - Stand van zaken",
          "Adeline Blancquaert",
          List.of(
              ToldQuestions.seat(new MinisterId("zuhal-demir"), 148, TERM),
              ToldQuestions.seat(MINISTER, 92, TERM)));

  private final DelegationMails mails = new DelegationMails(new PortalLinks("http://portaal"));

  @Test
  void theAdministrationReadsPartAndDateAndIsLedToItsForm() {
    Mail mail =
        mails.delegated(
            QUESTION, ADMINISTRATION, BEKE, 3, LocalDate.of(2020, 11, 10), ToldQuestions.TODAY);

    assertThat(mail.subject())
        .startsWith("[Vraag 92] Ontwerp gevraagd voor deelvraag 3 tegen 10 november 2020 – ");
    assertThat(mail.heading()).isEqualTo("Ontwerp gevraagd voor deelvraag 3: vraag nr. 92");
    assertThat(mail.more().deadline().day()).isEqualTo("Tegen dinsdag 10 november 2020");
    assertThat(mail.more().parts()).containsExactly(new Mail.PartText(3, "Voorbeeldvraag 3?"));
    assertThat(mail.linkText()).isEqualTo("Ontwerp opstellen in het portaal");
    assertThat(mail.link()).isEqualTo("http://portaal/mijn/vragen/q1?deel=3");
    assertThat(mail.repliesTo()).isEqualTo(BEKE);
  }

  @Test
  void theCabinetReadsThatTheDraftIsReadyAndIsLedToDeliverIt() {
    Mail mail = mails.returned(QUESTION, BEKE, 3);

    assertThat(mail.subject()).startsWith("[Vraag 92] Ontwerp klaar, deelvraag 3 – ");
    assertThat(mail.opening()).contains("deelvraag 3 van vraag nr. 92", "wacht op uw kabinet");
    assertThat(mail.linkText()).isEqualTo("Ontwerp nalezen en bezorgen in het portaal");
    assertThat(mail.link()).isEqualTo("http://portaal/mijn/vragen/q1?deel=3");
  }

  @Test
  void theAdministrationReadsWhyNoDraftIsWantedAnyMore() {
    Mail mail = mails.ended(QUESTION, ADMINISTRATION, BEKE, 3, "CANCELLED");

    assertThat(mail.subject()).startsWith("[Vraag 92] Ontwerp niet meer nodig, deelvraag 3 – ");
    assertThat(mail.opening()).endsWith("maken: de bijdrage wordt niet langer gevraagd.");
  }

  @Test
  void eachAdministrationHasMailsOfItsOwn() {
    assertThat(Mailing.id(Recipient.of(BEKE), "question/q1")).isEqualTo("question~q1~wouter-beke");
    assertThat(Mailing.id(Recipient.of(ADMINISTRATION), "question/q1"))
        .isEqualTo("question~q1~wouter-beke~OVO999107");
    assertThat(ADMINISTRATION.called()).isEqualTo("Administratie bij Wouter Beke");
  }
}
