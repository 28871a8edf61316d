package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.DRAFT_PLAN;
import static org.samenspraak.coordination.domain.TheCase.PLAN;
import static org.samenspraak.coordination.domain.TheCase.WEYTS;
import static org.samenspraak.coordination.domain.TheCase.filed;
import static org.samenspraak.coordination.domain.TheCase.opening;
import static org.samenspraak.coordination.domain.TheCase.to;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.coordination.domain.choice.Proposal;
import org.samenspraak.coordination.domain.choice.Reason;
import org.samenspraak.coordination.domain.parts.PartWork;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.domain.plans.PlanMatch;
import org.samenspraak.coordination.domain.text.Words;

class ProposingTest {

  /** As whoever decides reads them. */
  private static List<String> words(Proposal proposal) {
    Map<MinisterId, String> names =
        Map.of(DEMIR, "Zuhal Demir", BEKE, "Wouter Beke", WEYTS, "Ben Weyts");
    return proposal.announced().stream()
        .map(reason -> DutchSentences.because(reason, names::get))
        .toList();
  }

  @Nested
  class TheSourceCase {

    @Test
    void demirIsProposedBecauseSheCoordinatesThePlanAndTheWordsAreSaid() {
      Proposal proposal = TheCase.twoMinisters().state().proposal();
      assertThat(proposal.coordinator()).isEqualTo(DEMIR);
      assertThat(proposal.reasons().getFirst().code()).isEqualTo(Reason.Code.COORDINATES_PLAN);
      assertThat(words(proposal))
          .first()
          .isEqualTo(
              "Zuhal Demir coördineert het plan “Nieuw Vlaams strategisch plan hulp- en"
                  + " dienstverlening aan gedetineerden en geïnterneerden 2020 – 2025” waarover de"
                  + " vraag gaat (gemeenschappelijke woorden: strategisch, plan, hulp,"
                  + " dienstverlening en gedetineerden).");
    }

    @Test
    void sheIsProposedAlsoWhenSheIsAddressedLast() {
      Coordination reversed =
          Coordination.open(opening(filed(to(BEKE, 92), to(DEMIR, 148))), List.of(DRAFT_PLAN));
      assertThat(reversed.state().proposal().coordinator()).isEqualTo(DEMIR);
    }

    @Test
    void theOpeningAnnouncesTheProposalAndThePlan() {
      Coordination coordination = TheCase.twoMinisters();
      assertThat(coordination.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              CoordinationEvent.Opened.class,
              opened -> {
                assertThat(opened.ministers()).containsExactly(DEMIR, BEKE);
                assertThat(opened.proposedCoordinator()).isEqualTo(DEMIR);
                assertThat(opened.aboutPlan()).isEqualTo(PLAN);
              });
    }

    @Test
    void allTenPartsAreThere() {
      assertThat(TheCase.twoMinisters().state().parts().all())
          .extracting(PartWork::number)
          .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }
  }

  @Nested
  class WithoutAPlan {

    @Test
    void theMostMentionedCompetencesDecide() {
      Coordination coordination =
          open("Welzijn en volksgezondheid in de gevangenis", to(WEYTS, 3), to(BEKE, 4));
      assertThat(coordination.state().proposal())
          .isEqualTo(
              new Proposal(
                  BEKE,
                  List.of(
                      new Reason(
                          Reason.Code.COMPETENCES,
                          BEKE,
                          null,
                          List.of("welzijn", "volksgezondheid")))));
    }

    @Test
    void whenAsManyAreMentionedTheFirstAddresseeIsProposedAndItIsSaid() {
      Proposal proposal = open("Stand van zaken", to(DEMIR, 148), to(BEKE, 92)).state().proposal();
      assertThat(proposal.coordinator()).isEqualTo(DEMIR);
      assertThat(words(proposal))
          .containsExactly(
              "Zuhal Demir is de eerste geadresseerde onder de ministers van wie de vraag evenveel"
                  + " bevoegdheden noemt.",
              "De vraag noemt bevoegdheden van Zuhal Demir: justitie.",
              "De vraag noemt bevoegdheden van Wouter Beke: welzijn.");
    }

    @Test
    void whenNothingIsMentionedTheFirstAddresseeIsProposed() {
      QuestionEvent.Filed filed = filed("Bladblazers", to(WEYTS, 3), to(BEKE, 4));
      QuestionEvent.Filed bare =
          new QuestionEvent.Filed(
              filed.questionId(),
              filed.title(),
              filed.asker(),
              filed.askerName(),
              filed.filedOn(),
              filed.parliamentaryYear(),
              "",
              List.of(new QuestionEvent.Part(1, "Hoeveel zijn er?")),
              filed.addressings());
      Proposal proposal = Coordination.open(opening(bare), List.of()).state().proposal();
      assertThat(proposal.coordinator()).isEqualTo(WEYTS);
      assertThat(words(proposal))
          .containsExactly(
              "Ben Weyts is de eerste geadresseerde; geen plan en geen bevoegdheid wijst een andere"
                  + " minister aan.");
    }

    private Coordination open(String title, QuestionEvent.Addressing... addressings) {
      return Coordination.open(opening(filed(title, addressings)), List.of());
    }
  }

  @Nested
  class WhenThePlansCoordinatorIsNotAddressed {
    private final Coordination coordination =
        Coordination.open(opening(filed(to(WEYTS, 77), to(BEKE, 92))), List.of(DRAFT_PLAN));

    @Test
    void thePlanIsRecognisedButDoesNotDecide() {
      assertThat(coordination.state().planWatch().planId()).isEqualTo(PLAN);
      assertThat(coordination.state().proposal().coordinator()).isIn(WEYTS, BEKE);
      assertThat(coordination.state().proposal().reasons())
          .noneMatch(reason -> reason.code() == Reason.Code.COORDINATES_PLAN);
    }
  }

  @Nested
  class RecognisingAPlan {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Strategisch plan hulp- en dienstverlening aan gedetineerden – Stand van zaken",
          "STRATEGISCH PLAN HULP -EN DIENSTVERLENING AAN GEDETINEERDEN",
          "Hulpverlening: dienstverlening en hulp aan geinterneerden en gedetineerde personen",
          "Plan hulp- en dienstverlening gei\u0308nterneerden en gedetineerden"
        })
    void isIndifferentToCapitalsAccentsAndHyphens(String title) {
      assertThat(PlanMatch.best(title, List.of(DRAFT_PLAN))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Geestelijke gezondheidszorg voor geïnterneerden",
          "Hulp- en dienstverlening aan ouderen",
          "Nieuw Vlaams strategisch plan toerisme",
          "Stand van zaken",
          ""
        })
    void isNotFooledByAFewWords(String title) {
      assertThat(PlanMatch.best(title, List.of(DRAFT_PLAN))).isEmpty();
    }

    @Test
    void aPlanOfOneWordNeedsTheWordPlanToo() {
      KnownPlan tourism =
          new KnownPlan(
              new PlanId("t"), "Strategisch plan toerisme", DEMIR, 2021, "DRAFT", List.of());
      assertThat(PlanMatch.best("Toerisme aan de kust", List.of(tourism))).isEmpty();
      assertThat(PlanMatch.best("Plan toerisme: uitvoering", List.of(tourism)))
          .hasValueSatisfying(
              match -> assertThat(match.words()).containsExactly("plan", "toerisme"));
    }

    @Test
    void ofTwoThatFitAsWellTheLaterIsMeant() {
      KnownPlan earlier =
          new KnownPlan(
              new PlanId("plan-2015-2020"),
              "Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden",
              BEKE,
              2015,
              "APPROVED",
              List.of());
      KnownPlan later =
          new KnownPlan(
              new PlanId("plan-2026-2030"),
              "Vlaams strategisch plan hulp- en dienstverlening aan gedetineerden",
              DEMIR,
              2026,
              "DRAFT",
              List.of());
      assertThat(
              PlanMatch.best("Plan hulp en dienstverlening gedetineerden", List.of(later, earlier)))
          .hasValueSatisfying(match -> assertThat(match.plan()).isEqualTo(later));
    }
  }

  @Nested
  class ReadingCompetences {

    @ParameterizedTest
    @CsvSource({
      "justitie, justitiehuizen, true",
      "energie, energieprijzen, true",
      "financiën, FINANCIEN van de stad, true",
      "werk, werkelijk, false",
      "werk, werk, true",
      "sport, transport, false"
    })
    void findsAWordAlsoAtTheBeginningOfACompound(
        String competence, String question, boolean found) {
      assertThat(Words.of(competence).begunIn(Words.of(question)).isEmpty()).isNotEqualTo(found);
    }
  }

  @Nested
  class WhenThePlanBecomesKnownLater {

    @Test
    void aNewProposalIsMadeAndAnnounced() {
      Coordination coordination =
          Coordination.open(opening(filed(to(BEKE, 92), to(DEMIR, 148))), List.of());
      assertThat(coordination.state().proposal().coordinator()).isEqualTo(BEKE);
      coordination.takeRaised();
      coordination.reconsider(List.of(DRAFT_PLAN), TheCase.demir("2020-11-03T08:00").at());
      assertThat(coordination.state().proposal().coordinator()).isEqualTo(DEMIR);
      assertThat(coordination.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              CoordinationEvent.CoordinatorProposed.class,
              proposed -> {
                assertThat(proposed.coordinator()).isEqualTo(DEMIR);
                assertThat(proposed.aboutPlan()).isEqualTo(PLAN);
              });
    }

    @Test
    void nothingIsAnnouncedWhenTheProposalStays() {
      Coordination coordination = TheCase.twoMinisters();
      coordination.takeRaised();
      coordination.reconsider(List.of(DRAFT_PLAN), TheCase.demir("2020-11-03T08:00").at());
      assertThat(coordination.raisedEvents()).isEmpty();
    }

    @Test
    void anAppointedCoordinatorIsNotQuestionedButThePlanIsWatchedFromThen() {
      Coordination coordination =
          Coordination.open(opening(filed(to(BEKE, 92), to(DEMIR, 148))), List.of());
      coordination.agree(BEKE, BEKE, TheCase.beke("2020-10-30T09:00"));
      coordination.agree(DEMIR, BEKE, TheCase.demir("2020-10-30T10:00"));
      coordination.takeRaised();
      coordination.reconsider(
          List.of(TheCase.APPROVED_PLAN), TheCase.demir("2020-11-16T08:00").at());
      assertThat(coordination.raisedEvents()).isEmpty();
      assertThat(coordination.state().coordinator()).contains(BEKE);
      assertThat(coordination.state().planWatch().plan().status())
          .isEqualTo("APPROVED_IN_PRINCIPLE");
    }
  }
}
