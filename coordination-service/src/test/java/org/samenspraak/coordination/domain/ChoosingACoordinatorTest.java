package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.FORBIDDEN;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.INVALID;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.WEYTS;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.by;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Reason;

class ChoosingACoordinatorTest {
  private static final LocalDate DECIDED = LocalDate.of(2020, 11, 6);

  @Nested
  class WithTwoMinisters {
    private final Coordination coordination = TheCase.twoMinisters();

    @Test
    void aProposalIsNotAnAgreement() {
      assertThat(coordination.state().proposal().coordinator()).isEqualTo(DEMIR);
      assertThat(coordination.state().coordinator()).isEmpty();
      assertThat(coordination.state().status()).isEqualTo(Status.CHOOSING);
      assertThat(coordination.state().roleOf(DEMIR)).isEmpty();
    }

    @Test
    void oneCabinetAloneSettlesNothing() {
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T09:00"));
      assertThat(coordination.state().coordinator()).isEmpty();
      assertThat(coordination.state().waitingFor()).containsExactly(BEKE.value());
    }

    @Test
    void itIsSettledWhenBothNameTheSame() {
      coordination.takeRaised();
      coordination.agree(BEKE, DEMIR, beke("2020-10-30T09:00"));
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T10:00"));
      assertThat(coordination.state().coordinator()).contains(DEMIR);
      assertThat(coordination.state().status()).isEqualTo(Status.COORDINATING);
      assertThat(coordination.state().roleOf(BEKE)).contains(Role.CONTRIBUTOR);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.AgreementRecorded(ID, BEKE, DEMIR),
              new CoordinationEvent.AgreementRecorded(ID, DEMIR, DEMIR),
              new CoordinationEvent.CoordinatorAppointed(ID, DEMIR, "AGREED", null, null));
    }

    @Test
    void bothMayAgreeOnAnotherThanTheProposal() {
      coordination.agree(DEMIR, BEKE, demir("2020-10-30T09:00"));
      coordination.agree(BEKE, BEKE, beke("2020-10-30T10:00"));
      assertThat(coordination.state().coordinator()).contains(BEKE);
    }

    @Test
    void whoNamesAnotherRefuses() {
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T09:00"));
      coordination.agree(BEKE, BEKE, beke("2020-10-30T10:00"));
      assertThat(coordination.state().coordinator()).isEmpty();
      assertThat(coordination.state().waitingFor()).containsExactly(DEMIR.value(), BEKE.value());
    }

    @Test
    void eachNamingTheOtherSettlesNothingUntilOneGivesIn() {
      coordination.agree(DEMIR, BEKE, demir("2020-10-30T09:00"));
      coordination.agree(BEKE, DEMIR, beke("2020-10-30T10:00"));
      assertThat(coordination.state().coordinator()).isEmpty();
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T11:00"));
      assertThat(coordination.state().coordinator()).contains(DEMIR);
    }

    @Test
    void namingTheSameAgainChangesNothing() {
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T09:00"));
      coordination.takeRaised();
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T09:05"));
      assertThat(coordination.raisedEvents()).isEmpty();
    }

    @Test
    void nobodySpeaksForAnotherCabinet() {
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.agree(BEKE, DEMIR, demir("2020-10-30T09:00")));
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.agree(BEKE, DEMIR, by("operator", "2020-10-30T09:00")));
    }

    @Test
    void aCabinetThatWasNotAskedHasNoSay() {
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.agree(WEYTS, DEMIR, by("cabinet:" + WEYTS, "2020-10-30T09:00")));
    }

    @Test
    void onlyAnAddresseeCanBeNamed() {
      var refusal =
          refused(
              INVALID,
              "not-addressed",
              () -> coordination.agree(BEKE, WEYTS, beke("2020-10-30T09:00")));
      assertThat(refusal.field()).isEqualTo("coordinator");
      assertThat(refusal.expected()).contains(DEMIR.value(), BEKE.value());
    }

    @Test
    void untilItIsSettledNothingCanBeAsked() {
      refused(
          CONFLICT,
          "no-coordinator-yet",
          () -> coordination.request(1, BEKE, null, null, demir("2020-10-30T09:00")));
      refused(
          CONFLICT,
          "no-coordinator-yet",
          () -> coordination.finalise(TheCase.REGISTER, TheCase.SALT, demir("2020-10-30T09:00")));
    }
  }

  @Nested
  class AfterTwoAgreed {
    private final Coordination coordination = TheCase.ledByDemir();

    @Test
    void theyMayHandOverByBothNamingTheOther() {
      coordination.agree(DEMIR, BEKE, demir("2020-11-09T09:00"));
      assertThat(coordination.state().coordinator()).contains(DEMIR);
      coordination.agree(BEKE, BEKE, beke("2020-11-09T10:00"));
      assertThat(coordination.state().coordinator()).contains(BEKE);
    }

    @Test
    void contributionsSurviveAHandOver() {
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.deliver(3, BEKE, "De evaluatie loopt.", TheCase.SALT, beke("2020-11-05T09:00"));
      coordination.agree(DEMIR, BEKE, demir("2020-11-09T09:00"));
      coordination.agree(BEKE, BEKE, beke("2020-11-09T10:00"));
      coordination.accept(3, BEKE, null, beke("2020-11-09T11:00"));
      assertThat(TheCase.part(coordination, 3).covered()).isTrue();
    }

    @Test
    void theGovernmentMayOverruleThem() {
      coordination.decide(BEKE, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      assertThat(coordination.state().coordinator()).contains(BEKE);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.CoordinatorAppointed(
                  ID, BEKE, "GOVERNMENT_DECISION", DECIDED, "VR 2020 0611"));
    }

    @Test
    void afterADecisionTheyCannotAgreeOtherwise() {
      coordination.decide(BEKE, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      var refusal =
          refused(
              CONFLICT,
              "decided-by-government",
              () -> coordination.agree(BEKE, BEKE, beke("2020-11-09T10:00")));
      assertThat(refusal).hasMessageContaining("VR 2020 0611");
    }

    @Test
    void afterADecisionRepeatingTheEarlierAgreementDoesNotUndoIt() {
      coordination.decide(BEKE, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      refused(
          CONFLICT,
          "decided-by-government",
          () -> coordination.agree(DEMIR, DEMIR, demir("2020-11-09T10:00")));
      assertThat(coordination.state().coordinator()).contains(BEKE);
    }

    @Test
    void repeatingWhatTheGovernmentConfirmedIsFine() {
      coordination.decide(DEMIR, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      coordination.takeRaised();
      coordination.agree(BEKE, DEMIR, beke("2020-11-09T10:00"));
      assertThat(coordination.raisedEvents()).isEmpty();
    }
  }

  @Nested
  class WithThreeMinisters {
    private final Coordination coordination = TheCase.threeMinisters();

    @Test
    void whatCabinetsNameIsAdviceEvenWhenTheyAreUnanimous() {
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T09:00"));
      coordination.agree(BEKE, DEMIR, beke("2020-10-30T10:00"));
      coordination.agree(WEYTS, DEMIR, by("cabinet:" + WEYTS, "2020-10-30T11:00"));
      assertThat(coordination.state().coordinator()).isEmpty();
      assertThat(coordination.state().table().seats())
          .allSatisfy(seat -> assertThat(seat.agreement()).isEqualTo(DEMIR));
    }

    @Test
    void itWaitsForNoCabinetButForTheGovernment() {
      assertThat(coordination.state().waitingFor()).containsExactly("secretariat");
      coordination.decide(DEMIR, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      assertThat(coordination.state().waitingFor()).containsExactly(DEMIR.value());
    }

    @Test
    void coordinationCannotStartBeforeTheDecisionIsRecorded() {
      refused(
          CONFLICT,
          "no-coordinator-yet",
          () -> coordination.request(1, BEKE, null, null, demir("2020-11-05T09:00")));
    }

    @Test
    void theGovernmentDecidesWithDateAndReference() {
      coordination.decide(DEMIR, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      assertThat(coordination.state().appointment())
          .isEqualTo(Appointment.decided(DEMIR, DECIDED, "VR 2020 0611"));
    }

    @Test
    void afterTheDecisionAnEarlierAdviceCannotBeGivenAgain() {
      coordination.agree(BEKE, BEKE, beke("2020-10-30T10:00"));
      coordination.decide(DEMIR, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      refused(
          CONFLICT,
          "decided-by-government",
          () -> coordination.agree(BEKE, BEKE, beke("2020-11-09T10:00")));
    }

    @Test
    void theSameDecisionTwiceIsOneFact() {
      coordination.decide(DEMIR, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-06T16:00"));
      coordination.takeRaised();
      coordination.decide(DEMIR, DECIDED, "VR 2020 0611", by("operator", "2020-11-06T17:00"));
      assertThat(coordination.raisedEvents()).isEmpty();
    }

    @Test
    void aCabinetCannotRecordADecision() {
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.decide(DEMIR, DECIDED, "VR 2020 0611", demir("2020-11-06T16:00")));
    }

    @Test
    void aDecisionCannotLieInTheFuture() {
      var refusal =
          refused(
              INVALID,
              "decision-date-impossible",
              () ->
                  coordination.decide(
                      DEMIR, DECIDED, "VR 2020 0611", by("secretariat", "2020-11-05T23:59")));
      assertThat(refusal.field()).isEqualTo("decidedOn");
      assertThat(refusal.expected())
          .isEqualTo("een datum van 29 oktober 2020 tot en met 5 november 2020");
    }

    @Test
    void aDecisionCannotPrecedeTheQuestion() {
      refused(
          INVALID,
          "decision-date-impossible",
          () ->
              coordination.decide(
                  DEMIR,
                  LocalDate.of(2020, 10, 28),
                  "VR 2020 2810",
                  by("secretariat", "2020-11-05T12:00")));
    }
  }

  @Nested
  class WithOneMinister {
    private final Coordination coordination = TheCase.soleMinister();

    @Test
    void theSoleAddresseeCoordinatesAtOnce() {
      assertThat(coordination.state().coordinator()).contains(DEMIR);
      assertThat(coordination.raisedEvents())
          .last()
          .isEqualTo(
              new CoordinationEvent.CoordinatorAppointed(ID, DEMIR, "SOLE_ADDRESSEE", null, null));
    }

    @Test
    void theProposalSaysSoAndNamesThePlanToo() {
      assertThat(coordination.state().proposal().reasons())
          .extracting(Reason::code)
          .containsExactly(Reason.Code.SOLE_ADDRESSEE, Reason.Code.COORDINATES_PLAN);
    }

    @Test
    void namingItselfIsFineAndSettlesNothingAnew() {
      coordination.takeRaised();
      coordination.agree(DEMIR, DEMIR, demir("2020-10-30T09:00"));
      assertThat(coordination.raisedEvents())
          .containsExactly(new CoordinationEvent.AgreementRecorded(ID, DEMIR, DEMIR));
    }

    @Test
    void nobodyElseCanBeNamed() {
      refused(
          INVALID,
          "not-addressed",
          () -> coordination.agree(DEMIR, BEKE, demir("2020-10-30T09:00")));
    }

    @Test
    void nobodyElseCanBeAskedAContribution() {
      refused(
          INVALID,
          "not-addressed",
          () -> coordination.request(1, BEKE, null, null, demir("2020-10-30T09:00")));
    }
  }
}
