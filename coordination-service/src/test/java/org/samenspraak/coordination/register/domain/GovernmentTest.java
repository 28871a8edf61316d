package org.samenspraak.coordination.register.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.GovernmentEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.Opening;
import org.samenspraak.coordination.domain.TheCase;

class GovernmentTest {
  private static final LocalDate OATH = LocalDate.of(2019, 10, 2);
  private static final GovernmentRecord JAMBON =
      new GovernmentRecord(
          "jambon-2019", "Vlaamse Regering Jambon", OATH, null, List.of(TheCase.DEMIR_2019));

  private static Mandate dated(Mandate mandate, LocalDate from, LocalDate through) {
    return new Mandate(
        mandate.minister(),
        mandate.name(),
        mandate.formOfAddress(),
        mandate.title(),
        mandate.titleConfirmed(),
        mandate.competences().stream()
            .map(held -> new Competence(held.name(), from, through))
            .toList(),
        from,
        through,
        mandate.organisationCode(),
        mandate.administrations(),
        mandate.mailbox());
  }

  private static GovernmentRecord with(LocalDate through, Mandate... mandates) {
    return new GovernmentRecord("jambon-2019", "Jambon", OATH, through, List.of(mandates));
  }

  @Test
  void aCompetenceMayGoToAnotherMandateWhileBothLast() {
    LocalDate moved = LocalDate.of(2021, 1, 1);
    Mandate beke = TheCase.BEKE_2019;
    Mandate lessPoverty =
        new Mandate(
            beke.minister(),
            beke.name(),
            beke.formOfAddress(),
            beke.title(),
            beke.titleConfirmed(),
            List.of(
                new Competence("Welzijn", OATH, null),
                new Competence("Armoedebestrijding", OATH, moved.minusDays(1))),
            OATH,
            null,
            beke.organisationCode(),
            beke.administrations(),
            beke.mailbox());

    assertThat(lessPoverty.competencesOn(moved.minusDays(1)))
        .containsExactly("Welzijn", "Armoedebestrijding");
    assertThat(lessPoverty.competencesOn(moved)).containsExactly("Welzijn");
    assertThat(with(null, lessPoverty).flaws()).isEmpty();
  }

  @Test
  void aCompetenceIsNotHeldBeforeItsMandate() {
    Mandate early = dated(TheCase.DEMIR_2019, OATH.plusDays(1), null);
    Mandate held =
        new Mandate(
            early.minister(),
            early.name(),
            early.formOfAddress(),
            early.title(),
            early.titleConfirmed(),
            List.of(new Competence("Omgeving", OATH, null)),
            early.from(),
            null,
            early.organisationCode(),
            early.administrations(),
            early.mailbox());

    assertThat(with(null, held).flaws())
        .containsExactly("mandates[0].competences, Omgeving: held when the mandate was not");
  }

  @Test
  void isPublishedWithAllItsMandates() {
    Government government = Government.of(JAMBON);
    assertThat(government.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            GovernmentEvent.Recorded.class,
            recorded -> {
              assertThat(recorded.governmentId()).isEqualTo("jambon-2019");
              assertThat(recorded.mandates())
                  .extracting(GovernmentEvent.Mandate::title)
                  .containsExactly(TheCase.DEMIR_2019.title());
            });
  }

  @Test
  void isPublishedAnewOnlyWhenSomethingDiffers() {
    Government government = Government.of(JAMBON);
    government.takeRaised();
    government.record(JAMBON);
    assertThat(government.raisedEvents()).isEmpty();
    government.record(with(null, TheCase.DEMIR_2019, TheCase.BEKE_2019));
    assertThat(government.raisedEvents()).hasSize(1);
  }

  @Nested
  class AMandate {
    private final Mandate beke = dated(TheCase.BEKE_2019, OATH, LocalDate.of(2022, 5, 17));

    @Test
    void isHeldOnItsFirstAndLastDay() {
      assertThat(beke.heldOn(OATH)).isTrue();
      assertThat(beke.heldOn(LocalDate.of(2022, 5, 17))).isTrue();
      assertThat(beke.heldOn(LocalDate.of(2022, 5, 18))).isFalse();
      assertThat(beke.heldOn(OATH.minusDays(1))).isFalse();
    }

    @Test
    void isCitedAsInALetter() {
      assertThat(TheCase.DEMIR_2019.cited())
          .isEqualTo(
              "mevrouw Zuhal Demir, Vlaams minister van Justitie en Handhaving, Omgeving, Energie en"
                  + " Toerisme");
    }
  }

  @Nested
  class AFlawedRecord {

    @Test
    void soundOnesHaveNone() {
      assertThat(JAMBON.flaws()).isEmpty();
    }

    @Test
    void twoMandatesOfOnePersonMayNotOverlap() {
      GovernmentRecord doubled =
          with(
              null,
              dated(TheCase.BEKE_2019, OATH, LocalDate.of(2022, 5, 18)),
              dated(TheCase.BEKE_2019, LocalDate.of(2022, 5, 18), null));
      assertThat(doubled.flaws())
          .containsExactly("wouter-beke: the mandates from 2019-10-02 and 2022-05-18 overlap");
    }

    @Test
    void aMandateLiesWithinItsGovernment() {
      GovernmentRecord beyond =
          with(LocalDate.of(2024, 9, 29), dated(TheCase.DEMIR_2019, OATH, null));
      assertThat(beyond.flaws())
          .containsExactly("mandates[0].from, through: outside the government's own dates");
    }

    @Test
    void everyFlawIsNamed() {
      Mandate nobody =
          new Mandate(
              new MinisterId("Zuhal Demir"),
              " ",
              "dame",
              "",
              false,
              List.of(),
              OATH,
              OATH.minusDays(1),
              "kabinet",
              List.of(new Administration("departement", "none")),
              "none");
      GovernmentRecord bad =
          new GovernmentRecord("Jambon I", " ", OATH, OATH.minusDays(1), List.of(nobody));
      assertThat(bad.flaws())
          .hasSize(13)
          .anyMatch(flaw -> flaw.startsWith("id:"))
          .anyMatch(flaw -> flaw.startsWith("mandates[0].formOfAddress:"))
          .anyMatch(flaw -> flaw.startsWith("mandates[0].organisationCode:"))
          .anyMatch(flaw -> flaw.startsWith("mandates[0].administrations:"))
          .anyMatch(flaw -> flaw.startsWith("mandates[0].mailbox:"));
      assertThat(with(null).flaws()).containsExactly("mandates: expected at least one");
    }
  }

  @Nested
  class TheFingerprint {

    @Test
    void isTheSameForTheSameContentOnly() {
      assertThat(JAMBON.fingerprint())
          .isEqualTo(
              new GovernmentRecord(
                      "jambon-2019",
                      "Vlaamse Regering Jambon",
                      OATH,
                      null,
                      List.of(TheCase.DEMIR_2019))
                  .fingerprint())
          .isNotEqualTo(with(null, TheCase.DEMIR_2019).fingerprint());
    }
  }

  @Nested
  class AnOpening {

    @Test
    void isNotPossibleWhileTheRegisterLacksAnAddressee() {
      Register onlyDemir = new Register(List.of(TheCase.DEMIR_2019));
      assertThat(
              Opening.of(
                  TheCase.filed(TheCase.to(TheCase.DEMIR, 148), TheCase.to(TheCase.BEKE, 92)),
                  onlyDemir))
          .isEmpty();
    }
  }
}
