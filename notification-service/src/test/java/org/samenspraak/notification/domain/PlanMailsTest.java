package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.notification.domain.Mail.Fact;

class PlanMailsTest {

  private static final String TITLE =
      "Nieuw Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden en geïnterneerden";
  private static final Cabinet DEMIR =
      new Cabinet(new MinisterId("zuhal-demir"), "Zuhal Demir", "kabinet.demir@voorbeeld.example");
  private static final Cabinet BEKE =
      new Cabinet(new MinisterId("wouter-beke"), "Wouter Beke", "kabinet.beke@voorbeeld.example");

  private final PlanMails mails = new PlanMails(new PortalLinks("http://portaal"));

  private static ActionEvent.StatusChanged changed(String from, String to, String title) {
    return new ActionEvent.StatusChanged(
        new ActionId("a1"),
        new PlanId("plan-1"),
        TITLE,
        new MinisterId("zuhal-demir"),
        2,
        title,
        new MinisterId("wouter-beke"),
        List.of(),
        from,
        to,
        10,
        "Voorbeeld van\neen verantwoording.",
        LocalDate.of(2020, 11, 16));
  }

  @Test
  void anApprovalTellsWhatWasDecidedWhen() {
    Mail mail =
        mails.approved(
            new PlanEvent.Approved(
                new PlanId("plan-1"),
                TITLE,
                new MinisterId("zuhal-demir"),
                "IN_PRINCIPLE",
                LocalDate.of(2020, 11, 13),
                "VR voorbeeld"),
            BEKE,
            DEMIR);

    assertThat(mail.subject()).isEqualTo("[Plan] Principieel goedgekeurd – " + TITLE);
    assertThat(mail.opening()).contains("op 13 november 2020 principieel goedgekeurd");
    assertThat(mail.facts()).contains(new Fact("Beslissing", "VR voorbeeld"));
    assertThat(mail.link()).isEqualTo("http://portaal/mijn/plannen/plan-1");
    assertThat(mail.repliesTo()).isEqualTo(DEMIR);
  }

  @Test
  void aChangedStatusTellsFromWhereToWhereSinceWhenAndWhy() {
    Mail mail = mails.statusChanged(changed("PLANNED", "RUNNING", "Voorbeeldactie"), DEMIR, BEKE);

    assertThat(mail.subject()).isEqualTo("[Actie] Lopend: Voorbeeldactie – " + TITLE);
    assertThat(mail.facts())
        .containsExactly(
            new Fact("Status", "lopend (10 %)"),
            new Fact("Voordien", "gepland"),
            new Fact("Sinds", "maandag 16 november 2020"),
            new Fact("Reden", "Voorbeeld van een verantwoording."),
            new Fact("Trekker", "kabinet van Wouter Beke"));
  }

  @Test
  void progressAloneIsNotCalledAChangeOfStatus() {
    Mail mail = mails.statusChanged(changed("RUNNING", "RUNNING", "Voorbeeldactie"), DEMIR, BEKE);

    assertThat(mail.opening()).startsWith("De voortgang van de actie");
    assertThat(mail.facts()).extracting(Fact::label).doesNotContain("Voordien");
  }

  @Test
  void aSubjectStaysReadableWhateverTheTitlesAre() {
    Mail mail =
        mails.statusChanged(changed("PLANNED", "DONE", "Voorbeeld ".repeat(60)), DEMIR, BEKE);

    assertThat(mail.subject().length()).isLessThanOrEqualTo(250);
    assertThat(mail.subject()).contains("Voorbeeld…", TITLE);
  }

  @Test
  void answersToTheLeadsOwnMailAreReadByNobody() {
    Mail mail = mails.statusChanged(changed("PLANNED", "RUNNING", "Voorbeeldactie"), BEKE, BEKE);

    assertThat(mail.repliesTo()).isNull();
    assertThat(mail.answers()).contains("niet gelezen");
  }
}
