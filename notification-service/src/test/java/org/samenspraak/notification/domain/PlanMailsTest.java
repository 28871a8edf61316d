package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  private Mail edited(ActionEvent.Contents to, Cabinet cabinet) {
    return mails.edited(
        new ActionEvent.Edited(
            new ActionId("a1"),
            new PlanId("plan-1"),
            TITLE,
            new MinisterId("zuhal-demir"),
            contents("wouter-beke", List.of(), null),
            to,
            "Voorbeeld van een verantwoording."),
        cabinet,
        minister -> minister.equals(BEKE.minister()) ? BEKE : DEMIR);
  }

  private static ActionEvent.Contents contents(
      String lead, List<MinisterId> contributors, @Nullable String budget) {
    return new ActionEvent.Contents(
        2,
        "Voorbeeldactie",
        new MinisterId(lead),
        contributors,
        LocalDate.of(2021, 12, 31),
        null,
        budget,
        null,
        null);
  }

  @Test
  void anotherLeadIsToldToBothAsItIsForThem() {
    ActionEvent.Contents to = contents("zuhal-demir", List.of(BEKE.minister()), null);

    Mail demir = edited(to, DEMIR);
    Mail beke = edited(to, BEKE);

    assertThat(demir.subject()).isEqualTo("[Actie] Andere trekker: Voorbeeldactie – " + TITLE);
    assertThat(demir.opening())
        .isEqualTo("Uw kabinet trekt voortaan de actie “Voorbeeldactie” bij doelstelling 2.");
    assertThat(beke.opening())
        .isEqualTo(
            "Uw kabinet trekt niet langer de actie “Voorbeeldactie” bij doelstelling 2;"
                + " dat doet voortaan het kabinet van Zuhal Demir.");
    assertThat(beke.facts())
        .isEqualTo(demir.facts())
        .containsExactly(
            new Fact("Trekker", "kabinet van Zuhal Demir (voordien: kabinet van Wouter Beke)"),
            new Fact("Werkt mee", "kabinet van Wouter Beke (voordien: niemand)"),
            new Fact("Reden", "Voorbeeld van een verantwoording."));
    assertThat(beke.repliesTo()).isEqualTo(DEMIR);
  }

  @Test
  void anEditTellsOnlyWhatIsOtherThanBeforeAndWhy() {
    Mail mail = edited(contents("wouter-beke", List.of(), "Voorbeeld van een bedrag"), BEKE);

    assertThat(mail.subject()).startsWith("[Actie] Gewijzigd: Voorbeeldactie");
    assertThat(mail.opening())
        .isEqualTo("De actie “Voorbeeldactie” bij doelstelling 2 is gewijzigd.");
    assertThat(mail.facts())
        .containsExactly(
            new Fact("Trekker", "kabinet van Wouter Beke"),
            new Fact("Budget", "Voorbeeld van een bedrag (voordien: niets)"),
            new Fact("Reden", "Voorbeeld van een verantwoording."));
  }

  @Test
  void whoHelpsFromNowOnIsToldSo() {
    Mail mail = edited(contents("wouter-beke", List.of(DEMIR.minister()), null), DEMIR);

    assertThat(mail.opening())
        .isEqualTo(
            "Uw kabinet werkt voortaan mee aan de actie “Voorbeeldactie” bij doelstelling 2.");
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
