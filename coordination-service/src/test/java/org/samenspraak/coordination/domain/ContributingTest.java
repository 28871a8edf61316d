package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.FORBIDDEN;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.INVALID;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.NOT_FOUND;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.INTERNAL;
import static org.samenspraak.coordination.domain.TheCase.WEYTS;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.by;
import static org.samenspraak.coordination.domain.TheCase.contribution;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.parts.Contribution;
import org.samenspraak.coordination.domain.parts.ContributionRequest;
import org.samenspraak.coordination.domain.parts.ContributionStatus;
import org.samenspraak.coordination.domain.parts.Coverage;
import org.samenspraak.coordination.domain.parts.Declined.Reason;
import org.samenspraak.coordination.domain.parts.Delivery;
import org.samenspraak.coordination.domain.parts.Note;

class ContributingTest {
  private static final int PART = 3;
  private static final String TEXT = "Het plan 2015-2020 werd in 2020 geëvalueerd.";

  private final Coordination coordination = TheCase.ledByDemir();

  private Contribution ofBeke() {
    return contribution(coordination, PART, BEKE);
  }

  @Nested
  class Drafting {
    private int drafted() {
      return coordination.state().draftedVersion(PART, BEKE, beke("2020-11-16T09:00"));
    }

    @BeforeEach
    void isAsked() {
      coordination.request(PART, BEKE, null, null, demir("2020-11-02T09:00"));
    }

    @Test
    void aDraftIsMeantForTheVersionThatComesNext() {
      assertThat(drafted()).isEqualTo(1);
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-16T09:00"));
      assertThat(drafted()).isEqualTo(2);
    }

    @Test
    void nothingIsDraftedThatCouldNotBeDelivered() {
      refused(
          CONFLICT,
          "contribution-not-requested",
          () -> coordination.state().draftedVersion(4, BEKE, beke("2020-11-16T09:00")));
      coordination.cancel(PART, BEKE, demir("2020-11-15T09:00"));
      refused(CONFLICT, "contribution-no-longer-asked", this::drafted);
      coordination.request(PART, BEKE, null, null, demir("2020-11-15T10:00"));
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-15T11:00"));
      coordination.accept(PART, BEKE, null, demir("2020-11-15T12:00"));
      refused(CONFLICT, "contribution-already-accepted", this::drafted);
    }

    @Test
    void theCoordinatorIsNotEvenToldThatThereCouldBeOne() {
      refused(
          NOT_FOUND,
          "not-found",
          () -> coordination.state().draftedVersion(PART, BEKE, demir("2020-11-16T09:00")));
    }
  }

  @Nested
  class AskingTogether {
    private static final LocalDate LATER = LocalDate.of(2020, 11, 20);

    private static ContributionRequest of(MinisterId minister, Integer... parts) {
      return new ContributionRequest(minister, List.of(parts), null, null);
    }

    @Test
    void severalPartsAreAskedOfOneMinistryAndAnnouncedOnce() {
      Note note = Note.of("Graag ingedeeld per gevangenis.", false);

      coordination.request(
          List.of(new ContributionRequest(BEKE, List.of(9, 6, 7), LATER, note)),
          demir("2020-11-02T09:00"));

      assertThat(contribution(coordination, 7, BEKE).due()).isEqualTo(LATER);
      assertThat(contribution(coordination, 9, BEKE).note()).isEqualTo(note);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionRequested(
                  ID,
                  List.of(6, 7, 9),
                  BEKE,
                  DEMIR,
                  LATER,
                  "Graag ingedeeld per gevangenis.",
                  false));
    }

    @Test
    void eachMinistryIsToldOnceAndOnlyOfItsParts() {
      Coordination three = TheCase.threeMinisters();
      three.decide(
          DEMIR, LocalDate.of(2020, 10, 30), "VR 2020", by("secretariat", "2020-10-30T09:00"));
      three.takeRaised();

      three.request(List.of(of(BEKE, 6, 7), of(WEYTS, 7)), demir("2020-11-02T09:00"));

      assertThat(three.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionRequested(
                  ID, List.of(6, 7), BEKE, DEMIR, INTERNAL, null, false),
              new CoordinationEvent.ContributionRequested(
                  ID, List.of(7), WEYTS, DEMIR, INTERNAL, null, false));
    }

    @Test
    void whatWasAskedBeforeKeepsItsDateAndWhatDoesNotChangeIsNotTold() {
      coordination.request(6, BEKE, LATER, null, demir("2020-11-02T09:00"));
      coordination.request(7, BEKE, LATER, null, demir("2020-11-02T09:00"));
      coordination.takeRaised();

      coordination.request(List.of(of(BEKE, 6, 7, 9)), demir("2020-11-02T10:00"));

      assertThat(contribution(coordination, 6, BEKE).due()).isEqualTo(LATER);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionRequested(
                  ID, List.of(9), BEKE, DEMIR, INTERNAL, null, false));
    }

    @Test
    void oneOfThemThatCannotBeAskedIsNamedByItsPlace() {
      coordination.request(7, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.deliver(7, BEKE, TEXT, TheCase.SALT, beke("2020-11-03T09:00"));

      assertThat(refusedField(CONFLICT, "contribution-already-delivered", of(BEKE, 6, 7)))
          .isEqualTo("requests[0].parts[1]");
      assertThat(refusedField(NOT_FOUND, "no-such-part", of(BEKE, 6, 11)))
          .isEqualTo("requests[0].parts[1]");
      assertThat(refusedField(INVALID, "not-addressed", of(BEKE, 6), of(WEYTS, 6)))
          .isEqualTo("requests[1].minister");
      assertThat(
              refusedField(
                  INVALID,
                  "due-date-impossible",
                  new ContributionRequest(BEKE, List.of(6), TheCase.TERM, null)))
          .isEqualTo("requests[0].due");
    }

    private String refusedField(Kind kind, String type, ContributionRequest... requests) {
      return refused(
              kind, type, () -> coordination.request(List.of(requests), demir("2020-11-04T09:00")))
          .field();
    }
  }

  @Nested
  class Asking {

    @Test
    void theInternalDateIsTheTermLessSevenWorkingDays() {
      coordination.request(
          PART, BEKE, null, Note.of("Graag met cijfers.", false), demir("2020-11-02T09:00"));
      assertThat(ofBeke().due()).isEqualTo(INTERNAL);
      assertThat(ofBeke().status()).isEqualTo(ContributionStatus.REQUESTED);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionRequested(
                  ID, List.of(PART), BEKE, DEMIR, INTERNAL, "Graag met cijfers.", false));
    }

    @Test
    void aConfidentialNoteIsForTheMinistryAndInNoEvent() {
      Note secret = Note.of("Nog niet beslist (voorbeeld).", true);
      coordination.request(PART, BEKE, null, secret, demir("2020-11-02T09:00"));

      assertThat(ofBeke().note()).isEqualTo(secret);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionRequested(
                  ID, List.of(PART), BEKE, DEMIR, INTERNAL, null, true));
    }

    @Test
    void anotherDateMayBeGiven() {
      LocalDate due = LocalDate.of(2020, 11, 12);
      coordination.request(PART, BEKE, due, null, demir("2020-11-02T09:00"));
      assertThat(ofBeke().due()).isEqualTo(due);
    }

    @Test
    void theDateLiesBeforeTheTerm() {
      var refusal =
          refused(
              INVALID,
              "due-date-impossible",
              () ->
                  coordination.request(PART, BEKE, TheCase.TERM, null, demir("2020-11-02T09:00")));
      assertThat(refusal.field()).isEqualTo("due");
      assertThat(refusal.expected()).contains("vóór 30 november 2020");
    }

    @Test
    void theDateIsNotInThePast() {
      refused(
          INVALID,
          "due-date-impossible",
          () ->
              coordination.request(
                  PART, BEKE, LocalDate.of(2020, 11, 1), null, demir("2020-11-02T09:00")));
    }

    @Test
    void theDateIsAWorkingDay() {
      for (int dayOff : new int[] {11, 14, 15}) {
        var refusal =
            refused(
                INVALID,
                "due-date-no-working-day",
                () ->
                    coordination.request(
                        PART,
                        BEKE,
                        LocalDate.of(2020, 11, dayOff),
                        null,
                        demir("2020-11-02T09:00")));
        assertThat(refusal.field()).isEqualTo("due");
        assertThat(refusal.expected()).isEqualTo("een werkdag");
      }
    }

    @Test
    void aDateThatNoCalendarKnowsIsNoWorkingDay() {
      refused(
          INVALID,
          "due-date-no-working-day",
          () ->
              coordination.request(
                  PART, BEKE, LocalDate.of(2999, 1, 2), null, demir("2020-12-01T09:00")));
    }

    @Test
    void whenTheDefaultHasPassedItIsTheNextWorkingDay() {
      coordination.request(PART, BEKE, null, null, demir("2020-11-20T09:00"));
      assertThat(ofBeke().due()).isEqualTo(LocalDate.of(2020, 11, 23));
    }

    @Test
    void afterTheTermAnyDateToComeWillDo() {
      LocalDate due = LocalDate.of(2020, 12, 4);
      coordination.request(PART, BEKE, due, null, demir("2020-12-01T09:00"));
      assertThat(ofBeke().due()).isEqualTo(due);
    }

    @Test
    void theSameAskedTwiceIsAskedOnce() {
      coordination.request(PART, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.takeRaised();
      coordination.request(PART, BEKE, null, null, demir("2020-11-03T09:00"));
      assertThat(coordination.raisedEvents()).isEmpty();
    }

    @Test
    void anotherDateIsToldAnew() {
      coordination.request(PART, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.request(PART, BEKE, LocalDate.of(2020, 11, 17), null, demir("2020-11-03T09:00"));
      assertThat(coordination.raisedEvents()).hasSize(2);
      assertThat(ofBeke().due()).isEqualTo(LocalDate.of(2020, 11, 17));
    }

    @Test
    void onlyTheCoordinatorAsks() {
      var refusal =
          refused(
              FORBIDDEN,
              "not-allowed-for-actor",
              () -> coordination.request(PART, DEMIR, null, null, beke("2020-11-02T09:00")));
      assertThat(refusal.expected()).isEqualTo("cabinet:zuhal-demir");
    }

    @Test
    void aMinisterWhoWasNotAddressedCannotBeAsked() {
      refused(
          INVALID,
          "not-addressed",
          () -> coordination.request(PART, WEYTS, null, null, demir("2020-11-02T09:00")));
    }

    @Test
    void theCoordinatorDoesNotAskItself() {
      refused(
          INVALID,
          "coordinator-needs-no-request",
          () -> coordination.request(PART, DEMIR, null, null, demir("2020-11-02T09:00")));
    }

    @Test
    void thereIsNoEleventhPart() {
      var refusal =
          refused(
              NOT_FOUND,
              "no-such-part",
              () -> coordination.request(11, BEKE, null, null, demir("2020-11-02T09:00")));
      assertThat(refusal.expected()).isEqualTo("een nummer van 1 tot en met 10");
    }
  }

  @Nested
  class OnceAsked {

    @BeforeEach
    void ask() {
      coordination.request(PART, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.takeRaised();
    }

    @Test
    void itIsDeliveredAndAnnouncedWithoutItsText() {
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-16T09:00"));
      assertThat(ofBeke().status()).isEqualTo(ContributionStatus.DELIVERED);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionDelivered(
                  ID, PART, BEKE, DEMIR, 1, new Salt(TheCase.SALT).sha256(TEXT)));
    }

    @Test
    void onTheInternalDateItIsInTimeUntilMidnightInBrussels() {
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-19T23:59:59"));
      assertThat(ofBeke().latest()).hasValueSatisfying(v -> assertThat(v.late()).isFalse());
    }

    @Test
    void afterTheInternalDateItIsTakenButMarkedLate() {
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-20T00:00"));
      assertThat(ofBeke().latest()).hasValueSatisfying(v -> assertThat(v.late()).isTrue());
    }

    @Test
    void aDeliveryDatedBeforeTheRequestIsTakenBecauseClocksDiffer() {
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-02T08:59"));
      assertThat(ofBeke().status()).isEqualTo(ContributionStatus.DELIVERED);
    }

    @Test
    void twoVersionsThatCrossAreBothKeptInTheOrderOfReceipt() {
      coordination.deliver(PART, BEKE, "Nieuwere tekst.", TheCase.SALT, beke("2020-11-16T09:01"));
      coordination.deliver(PART, BEKE, "Oudere tekst.", TheCase.SALT, beke("2020-11-16T09:00"));
      assertThat(ofBeke().versions())
          .extracting(Delivery::version, Delivery::text)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(1, "Nieuwere tekst."),
              org.assertj.core.groups.Tuple.tuple(2, "Oudere tekst."));
      coordination.accept(PART, BEKE, null, demir("2020-11-16T10:00"));
      assertThat(coordination.raisedEvents())
          .last()
          .isEqualTo(new CoordinationEvent.ContributionAccepted(ID, PART, BEKE, DEMIR, 2));
    }

    @Test
    void theSameTextTwiceIsOneVersion() {
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-16T09:00"));
      coordination.takeRaised();
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-16T09:01"));
      assertThat(coordination.raisedEvents()).isEmpty();
      assertThat(ofBeke().versions()).hasSize(1);
    }

    @Test
    void nobodyDeliversForAnother() {
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, demir("2020-11-16T09:00")));
    }

    @Test
    void nothingCanBeAcceptedBeforeItIsDelivered() {
      refused(
          CONFLICT,
          "no-contribution-to-judge",
          () -> coordination.accept(PART, BEKE, null, demir("2020-11-16T09:00")));
    }

    @Test
    void onceDeclinedOrCancelledItCannotBeAccepted() {
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-04T09:00"));
      coordination.decline(PART, BEKE, Reason.NO_DATA, "Toch niet.", beke("2020-11-05T09:00"));
      refused(
          CONFLICT,
          "no-contribution-to-judge",
          () -> coordination.accept(PART, BEKE, null, demir("2020-11-06T09:00")));
      coordination.cancel(PART, BEKE, demir("2020-11-06T10:00"));
      refused(
          CONFLICT,
          "no-contribution-to-judge",
          () -> coordination.accept(PART, BEKE, 1, demir("2020-11-06T11:00")));
      assertThat(TheCase.part(coordination, PART).covered()).isFalse();
    }

    @Test
    void itIsDeclinedWithAReason() {
      coordination.decline(
          PART, BEKE, Reason.NOT_COMPETENT, "Dit hoort bij Justitie.", beke("2020-11-05T09:00"));
      assertThat(ofBeke().status()).isEqualTo(ContributionStatus.DECLINED);
      assertThat(ofBeke().declined().text()).isEqualTo("Dit hoort bij Justitie.");
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionDeclined(ID, PART, BEKE, DEMIR, "NOT_COMPETENT"));
    }

    @Test
    void whoDeclinedMayBeAskedAgainOrDeliverAfterAll() {
      coordination.decline(PART, BEKE, Reason.NO_DATA, "Geen cijfers.", beke("2020-11-05T09:00"));
      coordination.request(
          PART, BEKE, null, Note.of("Toch graag.", false), demir("2020-11-06T09:00"));
      assertThat(ofBeke().status()).isEqualTo(ContributionStatus.REQUESTED);
      assertThat(ofBeke().declined()).isNull();
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-09T09:00"));
      assertThat(ofBeke().status()).isEqualTo(ContributionStatus.DELIVERED);
    }

    @Test
    void itCanBeCancelledOnce() {
      coordination.cancel(PART, BEKE, demir("2020-11-05T09:00"));
      coordination.cancel(PART, BEKE, demir("2020-11-05T09:01"));
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionCancelled(ID, List.of(PART), BEKE, DEMIR));
    }

    @Test
    void whatIsNoLongerAskedCannotBeDelivered() {
      coordination.cancel(PART, BEKE, demir("2020-11-05T09:00"));
      refused(
          CONFLICT,
          "contribution-no-longer-asked",
          () -> coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-16T09:00")));
    }

    @Test
    void itWaitsForTheMinistryAndForTheCoordinatorsOwnParts() {
      assertThat(coordination.state().waitingFor()).containsExactly(DEMIR.value(), BEKE.value());
    }
  }

  @Nested
  class OnceDelivered {

    @BeforeEach
    void deliver() {
      coordination.request(PART, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.deliver(PART, BEKE, TEXT, TheCase.SALT, beke("2020-11-16T09:00"));
      coordination.takeRaised();
    }

    @Test
    void acceptedItCoversThePart() {
      coordination.accept(PART, BEKE, null, demir("2020-11-17T09:00"));
      assertThat(TheCase.part(coordination, PART).covered()).isTrue();
      assertThat(
              new Coverage(coordination.state().table())
                  .coveredBy(TheCase.part(coordination, PART)))
          .containsExactly("aanvaarde bijdrage van Wouter Beke");
    }

    @Test
    void aVersionThatTheCoordinatorNeverSawIsNotAccepted() {
      coordination.deliver(PART, BEKE, TEXT + " Tabel.", TheCase.SALT, beke("2020-11-16T10:00"));
      var refusal =
          refused(
              CONFLICT,
              "not-the-latest-version",
              () -> coordination.accept(PART, BEKE, 1, demir("2020-11-17T09:00")));
      assertThat(refusal.field()).isEqualTo("version");
      assertThat(refusal.expected()).isEqualTo("2");
      assertThat(TheCase.part(coordination, PART).covered()).isFalse();
      coordination.accept(PART, BEKE, 2, demir("2020-11-17T10:00"));
      assertThat(TheCase.part(coordination, PART).covered()).isTrue();
    }

    @Test
    void acceptedTwiceIsOneFact() {
      coordination.accept(PART, BEKE, null, demir("2020-11-17T09:00"));
      coordination.accept(PART, BEKE, null, demir("2020-11-17T09:01"));
      assertThat(coordination.raisedEvents()).hasSize(1);
    }

    @Test
    void sentBackItIsDeliveredAgainAsASecondVersion() {
      coordination.giveBack(PART, BEKE, "Cijfers per gevangenis?", demir("2020-11-17T09:00"));
      assertThat(ofBeke().status()).isEqualTo(ContributionStatus.RETURNED);
      assertThat(ofBeke().note()).isEqualTo(new Note("Cijfers per gevangenis?", true));
      coordination.deliver(PART, BEKE, TEXT + " Tabel.", TheCase.SALT, beke("2020-11-18T09:00"));
      assertThat(ofBeke().versions()).extracting(Delivery::version).containsExactly(1, 2);
      assertThat(ofBeke().versions().getFirst().text()).isEqualTo(TEXT);
      assertThat(coordination.raisedEvents().getFirst())
          .isEqualTo(
              new CoordinationEvent.ContributionReturned(ID, PART, BEKE, DEMIR, 1, INTERNAL));
    }

    @Test
    void sentBackOnTheInternalDateItGetsOneMoreWorkingDay() {
      coordination.giveBack(PART, BEKE, "Cijfers?", demir("2020-11-19T16:00"));
      assertThat(ofBeke().due()).isEqualTo(LocalDate.of(2020, 11, 20));
    }

    @Test
    void itCanStillBeSentBackAfterItWasAccepted() {
      coordination.accept(PART, BEKE, null, demir("2020-11-17T09:00"));
      coordination.giveBack(PART, BEKE, "Kabinetschef vraagt cijfers.", demir("2020-11-18T09:00"));
      assertThat(TheCase.part(coordination, PART).covered()).isFalse();
    }

    @Test
    void onlyTheCoordinatorJudges() {
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.accept(PART, BEKE, null, beke("2020-11-17T09:00")));
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.giveBack(PART, BEKE, "?", beke("2020-11-17T09:00")));
    }

    @Test
    void theSecretariatDoesNotJudgeEither() {
      refused(
          FORBIDDEN,
          "not-allowed-for-actor",
          () -> coordination.accept(PART, BEKE, null, by("secretariat", "2020-11-17T09:00")));
    }

    @Test
    void askingAgainIsNotTheWayToGetAnotherVersion() {
      refused(
          CONFLICT,
          "contribution-already-delivered",
          () -> coordination.request(PART, BEKE, null, null, demir("2020-11-17T09:00")));
    }

    @Test
    void onceAcceptedItIsChangedOnlyThroughTheCoordinator() {
      coordination.accept(PART, BEKE, null, demir("2020-11-17T09:00"));
      refused(
          CONFLICT,
          "contribution-already-accepted",
          () ->
              coordination.deliver(PART, BEKE, "Anders.", TheCase.SALT, beke("2020-11-17T10:00")));
      refused(
          CONFLICT,
          "contribution-already-accepted",
          () -> coordination.cancel(PART, BEKE, demir("2020-11-17T10:00")));
      refused(
          CONFLICT,
          "contribution-cannot-be-declined",
          () ->
              coordination.decline(
                  PART, BEKE, Reason.OTHER, "Toch niet.", beke("2020-11-17T10:00")));
    }
  }

  @Nested
  class NeverAsked {

    @Test
    void nothingCanBeDelivered() {
      var refusal =
          refused(
              CONFLICT,
              "contribution-not-requested",
              () -> coordination.deliver(7, BEKE, TEXT, TheCase.SALT, beke("2020-11-16T09:00")));
      assertThat(refusal)
          .hasMessage("Voor deelvraag 7 werd geen bijdrage gevraagd van Wouter Beke.");
    }

    @Test
    void nothingCanBeDeclined() {
      refused(
          CONFLICT,
          "contribution-not-requested",
          () -> coordination.decline(7, BEKE, Reason.OTHER, "Neen.", beke("2020-11-16T09:00")));
    }
  }
}
