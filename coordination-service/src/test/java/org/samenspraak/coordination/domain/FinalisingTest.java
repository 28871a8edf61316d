package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.FORBIDDEN;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.INVALID;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.WEYTS;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.by;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.parts.Coverage;
import org.samenspraak.coordination.domain.parts.DatedText;
import org.samenspraak.coordination.domain.parts.Declined.Reason;
import org.samenspraak.coordination.domain.parts.NotCompetent;
import org.samenspraak.coordination.domain.parts.NotCompetent.Level;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.register.domain.Register;

class FinalisingTest {
  private static final NotCompetent.Claim FEDERAL =
      new NotCompetent.Claim(Level.FEDERAL, "de federale minister van Justitie", null);
  private static final String DAY = "2020-11-30T16:00";

  private final Coordination coordination = TheCase.ledByDemir();

  private void writeAllBut(Integer... numbers) {
    List<Integer> left = List.of(numbers);
    coordination.state().parts().all().stream()
        .map(PartWork::number)
        .filter(number -> !left.contains(number))
        .forEach(n ->
            coordination.write(n, "Antwoord " + n + ".", TheCase.SALT, demir("2020-11-20T09:00")));
  }

  private void contribute(int part, String text) {
    coordination.request(part, BEKE, null, null, demir("2020-11-02T09:00"));
    coordination.deliver(part, BEKE, text, TheCase.SALT, beke("2020-11-16T09:00"));
  }

  @Nested
  class WithAGap {

    @Test
    void itIsRefusedWithEveryGapInWords() {
      writeAllBut(3, 5, 7, 8, 9);
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      contribute(5, "Tekst.");
      contribute(7, "Tekst.");
      coordination.giveBack(7, BEKE, "Cijfers?", demir("2020-11-17T09:00"));
      coordination.request(8, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.decline(8, BEKE, Reason.NOT_COMPETENT, "Justitie.", beke("2020-11-05T09:00"));
      var refusal =
          refused(
              CONFLICT,
              "parts-uncovered",
              () -> coordination.finalise(REGISTER, TheCase.SALT, demir(DAY)));
      assertThat(refusal).hasMessage("De deelvragen 3, 5, 7, 8 en 9 hebben nog geen antwoord.");
      assertThat(refusal.details().get("uncovered")).isEqualTo(List.of(3, 5, 7, 8, 9));
      assertThat(refusal.details().get("gaps"))
          .isEqualTo(
              List.of(
                  "Deelvraag 3: de bijdrage van Wouter Beke, gevraagd tegen 19 november 2020, is"
                      + " nog niet geleverd.",
                  "Deelvraag 5: de bijdrage van Wouter Beke is geleverd maar nog niet aanvaard.",
                  "Deelvraag 7: de bijdrage van Wouter Beke is teruggezonden en tegen 19 november"
                      + " 2020 opnieuw gevraagd.",
                  "Deelvraag 8: de bijdrage van Wouter Beke is geweigerd (niet bevoegd).",
                  "Deelvraag 9: er is geen bijdrage gevraagd en geen tekst geschreven."));
      assertThat(coordination.state().status()).isEqualTo(Status.COORDINATING);
    }

    @Test
    void oneGapIsOneGap() {
      writeAllBut(10);
      var refusal =
          refused(
              CONFLICT,
              "parts-uncovered",
              () -> coordination.finalise(REGISTER, TheCase.SALT, demir(DAY)));
      assertThat(refusal).hasMessage("Deelvraag 10 heeft nog geen antwoord.");
    }

    @Test
    void aPartThatAllDeclineIsNobodysUntilItIsMarked() {
      writeAllBut(10);
      coordination.request(10, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.decline(10, BEKE, Reason.NOT_COMPETENT, "Federaal.", beke("2020-11-05T09:00"));
      refused(
          CONFLICT,
          "parts-uncovered",
          () -> coordination.finalise(REGISTER, TheCase.SALT, demir(DAY)));
      coordination.markNotCompetent(10, FEDERAL, REGISTER, demir("2020-11-23T09:00"));
      coordination.finalise(REGISTER, TheCase.SALT, demir(DAY));
      assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    }

    @Test
    void anOpenRequestDoesNotBlockACoveredPart() {
      writeAllBut();
      coordination.request(4, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.finalise(REGISTER, TheCase.SALT, demir(DAY));
      assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    }

    @Test
    void takingBackAMarkOpensTheGapAgain() {
      writeAllBut(10);
      coordination.markNotCompetent(10, FEDERAL, REGISTER, demir("2020-11-23T09:00"));
      coordination.unmark(10, demir("2020-11-23T10:00"));
      coordination.unmark(10, demir("2020-11-23T10:01"));
      assertThat(coordination.state().parts().uncovered()).containsExactly(10);
      assertThat(coordination.raisedEvents())
          .filteredOn(CoordinationEvent.NotCompetentMarkRemoved.class::isInstance)
          .hasSize(1);
    }
  }

  @Nested
  class WithEveryPartCovered {

    private void finalise() {
      writeAllBut(3, 10);
      contribute(3, "Het plan werd geëvalueerd.");
      coordination.accept(3, BEKE, null, demir("2020-11-17T09:00"));
      contribute(10, "Er werd drie keer overlegd.");
      coordination.accept(10, BEKE, null, demir("2020-11-17T09:00"));
      coordination.markNotCompetent(10, FEDERAL, REGISTER, demir("2020-11-23T09:00"));
      coordination.takeRaised();
      coordination.finalise(REGISTER, TheCase.SALT, demir(DAY));
    }

    private Answer answer(MinisterId minister) {
      return coordination.state().answerOf(minister).orElseThrow();
    }

    private static String hash(Answer answer, List<QuestionEvent.Part> parts) {
      return AnswerText.sha256(new Salt(answer.salt()), answer.text(), parts);
    }

    @Test
    void demirGivesTheCoordinatedAnswerPartByPart() {
      finalise();
      assertThat(answer(DEMIR).kind()).isEqualTo(Answer.Kind.COORDINATED);
      assertThat(answer(DEMIR).text()).isNull();
      assertThat(answer(DEMIR).parts()).hasSize(10);
      assertThat(answer(DEMIR).parts().get(2))
          .isEqualTo(new Answer.PartAnswer(3, "Het plan werd geëvalueerd."));
    }

    @Test
    void thePartlyFederalPartHasTheContributionAndTheReferral() {
      finalise();
      assertThat(answer(DEMIR).parts().get(9).text())
          .isEqualTo(
              "Er werd drie keer overlegd.\n\nVoor zover deze deelvraag een federale bevoegdheid"
                  + " betreft, ben ik niet bevoegd en verwijs ik naar de federale minister van"
                  + " Justitie.");
    }

    @Test
    void bekeRefersInTheWordsOfTheSourceDocument() {
      finalise();
      assertThat(answer(BEKE).kind()).isEqualTo(Answer.Kind.REFERRING);
      assertThat(answer(BEKE).parts()).isEmpty();
      assertThat(TheCase.folded(TheCase.document())).endsWith(answer(BEKE).text());
      assertThat(answer(BEKE).text()).startsWith("Een gecoördineerd antwoord zal gegeven worden");
    }

    @Test
    void itIsAnnouncedByHashOnly() {
      finalise();
      List<QuestionEvent.Part> parts =
          answer(DEMIR).parts().stream()
              .map(p -> new QuestionEvent.Part(p.number(), p.text()))
              .toList();
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.Finalised(
                  ID,
                  DEMIR,
                  new AnswerRound("COORDINATION", 1, "FINAL"),
                  1,
                  List.of(
                      new CoordinationEvent.FinalAnswer(
                          DEMIR, "COORDINATED", hash(answer(DEMIR), parts)),
                      new CoordinationEvent.FinalAnswer(
                          BEKE, "REFERRING", hash(answer(BEKE), List.of())))));
    }

    @Test
    void itHappensOnce() {
      finalise();
      coordination.takeRaised();
      refused(
          CONFLICT,
          "already-finalised",
          () -> coordination.finalise(REGISTER, TheCase.SALT, demir(DAY)));
      assertThat(coordination.raisedEvents()).isEmpty();
    }

    @Test
    void afterwardsNothingChangesAnyMore() {
      finalise();
      refused(
          CONFLICT,
          "already-finalised",
          () -> coordination.deliver(3, BEKE, "Nog iets.", TheCase.SALT, beke("2020-12-01T09:00")));
      refused(
          CONFLICT,
          "already-finalised",
          () -> coordination.write(3, "Nog iets.", TheCase.SALT, demir("2020-12-01T09:00")));
      refused(
          CONFLICT,
          "already-finalised",
          () -> coordination.agree(BEKE, BEKE, beke("2020-12-01T09:00")));
      refused(
          CONFLICT,
          "already-finalised",
          () ->
              coordination.decide(
                  BEKE, LocalDate.of(2020, 12, 1), "VR", by("secretariat", "2020-12-01T09:00")));
    }

    @Test
    void onlyTheCoordinatorFinalises() {
      writeAllBut();
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.finalise(REGISTER, TheCase.SALT, beke(DAY)));
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.finalise(REGISTER, TheCase.SALT, by("cabinet:" + WEYTS, DAY)));
    }

    @Test
    void aCoordinatorWhoIsNoLongerMinisterCannotAnswer() {
      writeAllBut();
      Register later = new Register(List.of(TheCase.BEKE_2019));
      var refusal =
          refused(
              CONFLICT,
              "coordinator-without-mandate",
              () -> coordination.finalise(later, TheCase.SALT, demir(DAY)));
      assertThat(refusal).hasMessageContaining("Zuhal Demir is op 30 november 2020 geen minister");
    }
  }

  @Nested
  class TheTextOfAPart {

    @Test
    void isTheCoordinatorsOwnWhenThereIsOne() {
      contribute(3, "Bijdrage.");
      coordination.accept(3, BEKE, null, demir("2020-11-17T09:00"));
      coordination.write(3, "Eigen tekst.", TheCase.SALT, demir("2020-11-18T09:00"));
      assertThat(coordination.state().finalText(TheCase.part(coordination, 3)))
          .contains("Eigen tekst.");
    }

    @Test
    void isAllAcceptedContributionsInTheOrderOfTheAddressees() {
      Coordination three = TheCase.threeMinisters();
      three.decide(
          DEMIR, LocalDate.of(2020, 11, 6), "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      three.request(1, WEYTS, null, null, demir("2020-11-09T09:00"));
      three.request(1, BEKE, null, null, demir("2020-11-09T09:00"));
      three.deliver(
          1, WEYTS, "Onderwijs.", TheCase.SALT, by("cabinet:" + WEYTS, "2020-11-10T09:00"));
      three.deliver(1, BEKE, "Welzijn.", TheCase.SALT, beke("2020-11-12T09:00"));
      three.accept(1, WEYTS, null, demir("2020-11-12T10:00"));
      three.accept(1, BEKE, null, demir("2020-11-12T11:00"));
      assertThat(three.state().finalText(TheCase.part(three, 1)))
          .contains("Welzijn.\n\nOnderwijs.");
    }

    @Test
    void doesNotRepeatAReferralThatTheCoordinatorWroteOut() {
      coordination.write(
          10, "Kort: Dat is federaal. Punt.", TheCase.SALT, demir("2020-11-18T09:00"));
      var claim = new NotCompetent.Claim(Level.FEDERAL, "de federale staat", "Dat is federaal.");
      coordination.markNotCompetent(10, claim, REGISTER, demir("2020-11-18T10:00"));
      assertThat(coordination.state().finalText(TheCase.part(coordination, 10)))
          .contains("Kort: Dat is federaal. Punt.");
    }

    @Test
    void keepsEarlierVersions() {
      coordination.write(1, "Eerste.", TheCase.SALT, demir("2020-11-18T09:00"));
      coordination.write(1, "Tweede.", TheCase.SALT, demir("2020-11-18T10:00"));
      coordination.write(1, "Tweede.", TheCase.SALT, demir("2020-11-18T11:00"));
      assertThat(TheCase.part(coordination, 1).texts())
          .extracting(DatedText::text)
          .containsExactly("Eerste.", "Tweede.");
    }

    @Test
    void isNotThereWhileNothingCoversThePart() {
      contribute(3, "Bijdrage.");
      assertThat(coordination.state().finalText(TheCase.part(coordination, 3))).isEmpty();
    }
  }

  @Nested
  class TheStandardWording {

    @Test
    void namesWhoIsCompetent() {
      assertThat(Level.MINISTER.wording("de Vlaamse minister van Onderwijs"))
          .isEqualTo(
              "Voor zover deze deelvraag tot de bevoegdheid van een andere minister behoort,"
                  + " verwijs ik naar de Vlaamse minister van Onderwijs.");
      assertThat(Level.LOCAL.wording("de stad Brugge"))
          .isEqualTo(
              "Voor zover deze deelvraag de lokale besturen betreft, ben ik niet bevoegd en verwijs"
                  + " ik naar de stad Brugge.");
    }

    @Test
    void endsWithOneFullStop() {
      assertThat(Level.LOCAL.wording("de stad Brugge. ")).endsWith("naar de stad Brugge.");
    }
  }

  @Nested
  class AReferralToAnotherMinister {
    private static final String MARKED = "2020-11-18T10:00";

    private void mark(String who) {
      var claim = new NotCompetent.Claim(Level.MINISTER, who, null);
      coordination.markNotCompetent(10, claim, REGISTER, demir(MARKED));
    }

    @Test
    void namesTheMinisterAsALetterDoesAndNeverTheSlug() {
      mark(WEYTS.value());
      String cited =
          "de heer Ben Weyts, Vlaams minister van Onderwijs, Sport, Dierenwelzijn en Vlaamse Rand";
      PartWork part = TheCase.part(coordination, 10);
      assertThat(coordination.state().finalText(part)).get().asString().endsWith(cited + ".");
      assertThat(new Coverage(coordination.state().table()).coveredBy(part))
          .containsExactly("niet bevoegd: verwijzing naar " + cited);
      assertThat(part.notCompetent().toString()).doesNotContain(WEYTS.value());
    }

    @Test
    void isToOneWithAMandateThatDay() {
      var refusal = refused(INVALID, "unknown-minister", () -> mark("hilde-crevits"));
      assertThat(refusal.field()).isEqualTo("who");
      assertThat(refusal.expected()).contains("18 november 2020", WEYTS.value());
      refused(INVALID, "unknown-minister", () -> mark("de Vlaamse minister van Onderwijs"));
      assertThat(TheCase.part(coordination, 10).covered()).isFalse();
    }

    @Test
    void isNotToTheCoordinatorHerself() {
      var refusal = refused(INVALID, "coordinator-is-competent", () -> mark(DEMIR.value()));
      assertThat(refusal.field()).isEqualTo("who");
    }
  }

  @Nested
  class WithOneMinister {

    @Test
    void theAnswerIsSimplyFinal() {
      Coordination alone = TheCase.soleMinister();
      for (int part = 1; part <= 10; part++) {
        alone.write(part, "Antwoord.", TheCase.SALT, demir("2020-11-20T09:00"));
      }
      alone.finalise(REGISTER, TheCase.SALT, demir(DAY));
      assertThat(alone.state().outcome().finalisation().answers())
          .singleElement()
          .satisfies(answer -> assertThat(answer.kind()).isEqualTo(Answer.Kind.FINAL));
    }
  }
}
