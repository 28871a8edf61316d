package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.FORBIDDEN;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.INVALID;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.NOT_FOUND;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.administration;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.contribution;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.coordination.domain.answer.Closing;
import org.samenspraak.coordination.domain.parts.Declined.Reason;
import org.samenspraak.coordination.domain.parts.Delegation;
import org.samenspraak.coordination.register.domain.Register;

class DelegatingTest {
  private static final int PART = 3;
  private static final LocalDate TENTH = LocalDate.of(2020, 11, 10);
  private static final String NOTE = "De cijfers staan in het jaarverslag (voorbeeld).";

  private static final Delegation.Ready READY = new Delegation.Ready(1, null);

  private final Coordination coordination = TheCase.ledByDemir();

  @BeforeEach
  void bekeWasAskedUntilTheNineteenth() {
    coordination.request(PART, BEKE, null, null, demir("2020-11-02T09:00"));
    coordination.takeRaised();
  }

  private void passedOn(LocalDate due, @Nullable String note, Cause by) {
    coordination.delegate(PART, BEKE, new Delegation.Wish(due, note), REGISTER, by);
  }

  private void passedOn() {
    passedOn(TENTH, NOTE, beke("2020-11-03T10:00"));
    coordination.takeRaised();
  }

  private Delegation delegation() {
    return Objects.requireNonNull(contribution(coordination, PART, BEKE).delegation());
  }

  private static CoordinationEvent ended(String reason) {
    return new CoordinationEvent.DelegationEnded(ID, PART, BEKE, reason);
  }

  @Nested
  class PassingOn {
    @Test
    void aPartIsPassedOnByAnEarlierDateAndTheNoteStaysInTheHouse() {
      passedOn(TENTH, NOTE, beke("2020-11-03T10:00"));

      assertThat(delegation().due()).isEqualTo(TENTH);
      assertThat(delegation().note()).isEqualTo(NOTE);
      assertThat(coordination.raisedEvents())
          .containsExactly(new CoordinationEvent.PartDelegated(ID, PART, BEKE, TENTH));
    }

    @Test
    void theInternalDateItselfIsTheLatest() {
      passedOn(TheCase.INTERNAL, null, beke("2020-11-03T10:00"));

      assertThat(delegation().due()).isEqualTo(TheCase.INTERNAL);
    }

    @Test
    void aDateAfterTheInternalOneOrInThePastIsRefusedAndWhatIsPossibleIsSaid() {
      Refusal late =
          refused(
              INVALID,
              "due-date-impossible",
              () -> passedOn(LocalDate.of(2020, 11, 20), null, beke("2020-11-03T10:00")));
      assertThat(late.field()).isEqualTo("due");
      assertThat(late.expected())
          .isEqualTo(
              "een datum niet vóór 3 november 2020 en niet na 19 november 2020, de interne datum"
                  + " van de bijdrage");
      refused(
          INVALID,
          "due-date-impossible",
          () -> passedOn(LocalDate.of(2020, 11, 2), null, beke("2020-11-03T10:00")));
      refused(
          INVALID,
          "due-date-no-working-day",
          () -> passedOn(LocalDate.of(2020, 11, 11), null, beke("2020-11-03T10:00")));
    }

    @Test
    void aCabinetThatIsLateCanStillPassItOn() {
      passedOn(LocalDate.of(2020, 11, 23), null, beke("2020-11-20T10:00"));

      assertThat(delegation().due()).isEqualTo("2020-11-23");
    }

    @Test
    void doneAgainItChangesDateAndNoteAndTheSameThingTwiceTellsNothing() {
      passedOn();
      passedOn(LocalDate.of(2020, 11, 12), null, beke("2020-11-04T10:00"));
      passedOn(LocalDate.of(2020, 11, 12), null, beke("2020-11-05T10:00"));

      assertThat(delegation().due()).isEqualTo("2020-11-12");
      assertThat(delegation().note()).isNull();
      assertThat(delegation().since()).isEqualTo(beke("2020-11-03T10:00").at());
      assertThat(coordination.raisedEvents()).hasSize(1);
    }

    @Test
    void onlyWhatIsStillToBeDeliveredCanBePassedOn() {
      refused(
          CONFLICT,
          "contribution-not-requested",
          () ->
              coordination.delegate(
                  4, BEKE, new Delegation.Wish(TENTH, null), REGISTER, beke("2020-11-03T10:00")));
      coordination.deliver(PART, BEKE, "Tekst.", SALT, beke("2020-11-03T11:00"));
      refused(
          CONFLICT,
          "contribution-not-awaited",
          () -> passedOn(TENTH, null, beke("2020-11-03T12:00")));
    }

    @Test
    void nobodyElsePassesItOnNorTakesItBack() {
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> passedOn(TENTH, null, demir("2020-11-03T10:00")));
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> passedOn(TENTH, null, administration("2020-11-03T10:00")));
      passedOn();
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.takeBack(PART, BEKE, administration("2020-11-03T11:00")));
    }

    @Test
    void aCabinetWithoutAnAdministrationInTheRegisterHasNobodyToPassItOnTo() {
      refused(
          CONFLICT,
          "no-administration",
          () ->
              coordination.delegate(
                  PART,
                  BEKE,
                  new Delegation.Wish(TENTH, null),
                  new Register(List.of()),
                  beke("2020-11-03T10:00")));
    }
  }

  @Nested
  class Drafting {
    @Test
    void theAdministrationDraftsTogetherWithItsCabinetWhileItHasThePart() {
      refused(
          NOT_FOUND,
          "not-delegated",
          () ->
              coordination.state().draftedVersion(PART, BEKE, administration("2020-11-03T09:00")));
      passedOn();

      assertThat(
              coordination.state().draftedVersion(PART, BEKE, administration("2020-11-03T11:00")))
          .isEqualTo(coordination.state().draftedVersion(PART, BEKE, beke("2020-11-03T11:00")));
      refused(
          NOT_FOUND,
          "not-delegated",
          () -> coordination.state().draftedVersion(4, BEKE, administration("2020-11-03T11:00")));
    }

    @Test
    void itsListFindsItForAsLongAsItHasSomething() {
      assertThat(coordination.delegatedTo()).isEmpty();
      passedOn();
      assertThat(coordination.delegatedTo()).containsExactly(BEKE);
      coordination.handBack(PART, BEKE, READY, administration("2020-11-09T16:00"));
      assertThat(coordination.delegatedTo()).isEmpty();
      passedOn();
      coordination.close(Closing.ANSWERED_FROM_DOCUMENT, beke("2020-11-10T10:00").at());
      assertThat(coordination.delegatedTo()).isEmpty();
    }

    @Test
    void itNeverDeliversNorDeclines() {
      passedOn();
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () ->
              coordination.deliver(PART, BEKE, "Tekst.", SALT, administration("2020-11-03T11:00")));
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () ->
              coordination.decline(
                  PART, BEKE, Reason.OTHER, "Nee.", administration("2020-11-03T11:00")));
    }

    @Test
    void theAdministrationOfAnotherMinisterIsNotToldThatThereIsAnything() {
      passedOn();
      refused(
          NOT_FOUND,
          "not-found",
          () ->
              coordination
                  .state()
                  .draftedVersion(
                      PART, BEKE, TheCase.by("administration:zuhal-demir", "2020-11-03T11:00")));
    }
  }

  @Nested
  class ComingBack {
    @Test
    void theAdministrationGivesItBackOnceAndSeesNothingMoreOfIt() {
      passedOn();
      coordination.handBack(
          PART,
          BEKE,
          new Delegation.Ready(1, "Nagelezen (voorbeeld)."),
          administration("2020-11-09T16:00"));

      assertThat(delegation().returned())
          .isEqualTo(
              new Delegation.Returned(beke("2020-11-09T16:00").at(), "Nagelezen (voorbeeld)."));
      assertThat(coordination.raisedEvents())
          .containsExactly(new CoordinationEvent.DelegationReturned(ID, PART, BEKE));
      assertThat(
              coordination
                  .state()
                  .mayReadDraft(Actor.parse("administration:wouter-beke"), BEKE, PART))
          .isFalse();
      refused(
          NOT_FOUND,
          "not-delegated",
          () -> coordination.handBack(PART, BEKE, READY, administration("2020-11-09T17:00")));
    }

    @Test
    void withoutADraftThereIsNothingToGiveBack() {
      passedOn();
      refused(
          CONFLICT,
          "no-draft-saved",
          () ->
              coordination.handBack(
                  PART, BEKE, new Delegation.Ready(0, null), administration("2020-11-09T16:00")));
    }

    @Test
    void nobodyElseGivesItBack() {
      passedOn();
      refused(
          NOT_FOUND,
          "not-found",
          () -> coordination.handBack(PART, BEKE, READY, beke("2020-11-09T16:00")));
    }

    @Test
    void theCabinetCanPassOnWhatCameBack() {
      passedOn();
      coordination.handBack(PART, BEKE, READY, administration("2020-11-09T16:00"));
      passedOn(LocalDate.of(2020, 11, 12), "Graag per gevangenis.", beke("2020-11-10T09:00"));

      assertThat(delegation().open()).isTrue();
      assertThat(delegation().since()).isEqualTo(beke("2020-11-10T09:00").at());
    }

    @Test
    void theCabinetTakesItBackEarlyAndTheAdministrationIsTold() {
      passedOn();
      coordination.takeBack(PART, BEKE, beke("2020-11-04T10:00"));
      coordination.takeBack(PART, BEKE, beke("2020-11-04T11:00"));

      assertThat(contribution(coordination, PART, BEKE).delegation()).isNull();
      assertThat(coordination.raisedEvents()).containsExactly(ended("TAKEN_BACK"));
    }
  }

  @Nested
  class Ending {
    @Test
    void deliveringDecliningAndCancellingEndIt() {
      passedOn();
      coordination.deliver(PART, BEKE, "Tekst.", SALT, beke("2020-11-04T10:00"));
      assertThat(coordination.raisedEvents()).last().isEqualTo(ended("DELIVERED"));

      coordination.giveBack(PART, BEKE, "Cijfers?", demir("2020-11-05T10:00"));
      passedOn();
      coordination.decline(PART, BEKE, Reason.NO_DATA, "Niet.", beke("2020-11-06T10:00"));
      assertThat(coordination.raisedEvents()).last().isEqualTo(ended("DECLINED"));

      coordination.request(PART, BEKE, null, null, demir("2020-11-06T11:00"));
      passedOn();
      coordination.cancel(PART, BEKE, demir("2020-11-06T12:00"));
      assertThat(coordination.raisedEvents()).last().isEqualTo(ended("CANCELLED"));
    }

    @Test
    void whatCameBackBeforeIsNotEndedAgain() {
      passedOn();
      coordination.handBack(PART, BEKE, READY, administration("2020-11-09T16:00"));
      coordination.takeRaised();
      coordination.deliver(PART, BEKE, "Tekst.", SALT, beke("2020-11-10T10:00"));

      assertThat(coordination.raisedEvents())
          .singleElement()
          .isInstanceOf(CoordinationEvent.ContributionDelivered.class);
      assertThat(contribution(coordination, PART, BEKE).delegation()).isNull();
    }

    @Test
    void anAnswerThatIsFinalOrGivenElsewhereEndsIt() {
      passedOn();
      coordination.close(Closing.ANSWERED_FROM_DOCUMENT, beke("2020-11-06T10:00").at());

      assertThat(coordination.raisedEvents()).last().isEqualTo(ended("CLOSED"));
      assertThat(contribution(coordination, PART, BEKE).delegation()).isNull();

      Coordination other = TheCase.ledByDemir();
      other.request(PART, BEKE, null, null, demir("2020-11-02T09:00"));
      other.delegate(
          PART, BEKE, new Delegation.Wish(TENTH, null), REGISTER, beke("2020-11-03T10:00"));
      for (int part = 1; part <= 10; part++) {
        other.write(part, "Antwoord.", SALT, demir("2020-11-06T09:00"));
      }
      other.finalise(REGISTER, SALT, demir("2020-11-06T10:00"));
      assertThat(other.raisedEvents()).last().isEqualTo(ended("FINALISED"));
    }

    @Test
    void anotherInternalDateLeavesTheDateOfTheMinistryAsItIs() {
      passedOn();
      coordination.request(PART, BEKE, LocalDate.of(2020, 11, 9), null, demir("2020-11-04T09:00"));

      assertThat(delegation().due()).isEqualTo(TENTH);
    }
  }
}
