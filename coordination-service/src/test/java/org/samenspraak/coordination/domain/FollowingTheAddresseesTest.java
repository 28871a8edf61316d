package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.INVALID;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.TERM;
import static org.samenspraak.coordination.domain.TheCase.WEYTS;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.by;
import static org.samenspraak.coordination.domain.TheCase.contribution;
import static org.samenspraak.coordination.domain.TheCase.demir;
import static org.samenspraak.coordination.domain.TheCase.part;
import static org.samenspraak.coordination.domain.TheCase.to;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.answer.Unfiled;
import org.samenspraak.coordination.domain.choice.Appointment;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.coordination.domain.parts.ContributionStatus;

/** The clerk puts right to whom the question goes while its answer is being prepared. */
class FollowingTheAddresseesTest {
  private static final Instant AT = Instant.parse("2020-11-05T08:00:00Z");
  private static final LocalDate LATER = LocalDate.of(2020, 12, 4);
  private static final String TEXT = "Bijdrage (voorbeeld).";

  @Nested
  class One_more_minister {

    @Test
    void joinsASoleAddresseeWhoGoesOnCoordinating() {
      Coordination coordination = TheCase.soleMinister();
      coordination.takeRaised();

      coordination.follow(joining(BEKE, 92), AT);

      assertThat(coordination.state().coordinator()).contains(DEMIR);
      assertThat(coordination.state().appointment().provisional()).isFalse();
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.AddresseesChanged(ID, List.of(DEMIR, BEKE), "STAYS", DEMIR));
    }

    @Test
    void mayStillAgreeOnAnotherWithTheFirst() {
      Coordination coordination = TheCase.soleMinister();
      coordination.follow(joining(BEKE, 92), AT);

      coordination.agree(BEKE, BEKE, beke("2020-11-06T09:00"));
      assertThat(coordination.state().coordinator()).contains(DEMIR);
      coordination.agree(DEMIR, BEKE, demir("2020-11-06T10:00"));

      assertThat(coordination.state().coordinator()).contains(BEKE);
    }

    @Test
    void makesThreeOfWhomTheGovernmentDecidesWhileTheFirstGoesOn() {
      Coordination coordination = TheCase.ledByDemir();

      coordination.follow(joining(WEYTS, 77), AT);

      assertThat(coordination.state().coordinator()).contains(DEMIR);
      assertThat(coordination.state().appointment().provisional()).isTrue();
      assertThat(coordination.state().waiting().isForGovernment()).isTrue();
      assertThat(coordination.state().waitingFor()).contains(Waiting.SECRETARIAT, DEMIR.value());
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.AddresseesChanged(
                  ID, List.of(DEMIR, BEKE, WEYTS), "STAYS_PROVISIONALLY", DEMIR));
      coordination.request(3, WEYTS, null, null, demir("2020-11-06T09:00"));

      coordination.decide(
          DEMIR, LocalDate.of(2020, 11, 6), "VR 2020 0611", by("secretariat", "2020-11-06T11:00"));

      assertThat(coordination.state().appointment().provisional()).isFalse();
      assertThat(coordination.state().waitingFor()).doesNotContain(Waiting.SECRETARIAT);
    }

    @Test
    void doesNotUndoADecisionOfTheGovernment() {
      Coordination coordination = TheCase.twoMinisters();
      coordination.decide(
          BEKE, LocalDate.of(2020, 11, 3), "VR 2020 0311", by("secretariat", "2020-11-03T11:00"));

      coordination.follow(joining(WEYTS, 77), AT);

      assertThat(coordination.state().coordinator()).contains(BEKE);
      assertThat(coordination.state().appointment().provisional()).isFalse();
    }

    @Test
    void movesNobodyElsesTerm() {
      Coordination coordination = TheCase.ledByDemir();

      coordination.follow(joining(WEYTS, 77), AT);

      assertThat(coordination.state().table().seats())
          .extracting(Seat::dueOn)
          .containsExactly(TERM, TERM, LATER);
      assertThat(coordination.state().table().dueOn()).isEqualTo(TERM);
    }
  }

  @Nested
  class One_minister_less {

    @Test
    void isNotAskedAnythingAnyMore() {
      Coordination coordination = TheCase.ledByDemir();
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.request(6, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.takeRaised();

      coordination.follow(leaving(BEKE), AT);

      assertThat(contribution(coordination, 3, BEKE).status())
          .isEqualTo(ContributionStatus.CANCELLED);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionCancelled(ID, List.of(3, 6), BEKE, DEMIR),
              new CoordinationEvent.AddresseesChanged(ID, List.of(DEMIR), "STAYS", DEMIR));
    }

    @Test
    void leavesWhatWasAcceptedInTheAnswer() {
      Coordination coordination = TheCase.ledByDemir();
      accepted(coordination, 3);

      coordination.follow(leaving(BEKE), AT);
      finalise(coordination);

      assertThat(coordination.state().answerOf(DEMIR).orElseThrow().parts())
          .filteredOn(answer -> answer.number() == 3)
          .singleElement()
          .satisfies(answer -> assertThat(answer.text()).isEqualTo(TEXT));
      assertThat(coordination.state().answerOf(BEKE)).isEmpty();
    }

    @Test
    void isNotSentBackAnything() {
      Coordination coordination = TheCase.ledByDemir();
      accepted(coordination, 3);
      coordination.follow(leaving(BEKE), AT);

      refused(
          INVALID,
          "not-addressed",
          () -> coordination.giveBack(3, BEKE, "Nog eens.", demir("2020-11-18T09:00")));
    }

    @Test
    void goesOnReadingHowItStandsWithoutTheTexts() {
      Coordination coordination = TheCase.ledByDemir();
      accepted(coordination, 3);

      coordination.follow(leaving(BEKE), AT);

      Actor cabinet = Actor.parse("cabinet:" + BEKE);
      assertThat(coordination.state().mayBeReadBy(cabinet)).isTrue();
      assertThat(coordination.state().mayReadContribution(Actor.parse("cabinet:" + DEMIR), BEKE))
          .isTrue();
    }

    @Test
    void whoCoordinatedLeavesTheChoiceAndAllWorkToTheOthers() {
      Coordination coordination = TheCase.threeMinisters();
      coordination.decide(
          DEMIR, LocalDate.of(2020, 11, 3), "VR 2020 0311", by("secretariat", "2020-11-03T11:00"));
      accepted(coordination, 3);
      coordination.write(4, "Eigen tekst (voorbeeld).", SALT, demir("2020-11-17T10:00"));
      coordination.takeRaised();

      coordination.follow(leaving(DEMIR), AT);

      assertThat(coordination.state().status()).isEqualTo(Status.CHOOSING);
      assertThat(coordination.state().coordinator()).isEmpty();
      assertThat(part(coordination, 3).covered()).isTrue();
      assertThat(part(coordination, 4).covered()).isTrue();
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.AddresseesChanged(ID, List.of(BEKE, WEYTS), "TO_CHOOSE", null));
      coordination.agree(BEKE, WEYTS, beke("2020-11-18T09:00"));
      coordination.agree(WEYTS, WEYTS, by("cabinet:" + WEYTS, "2020-11-18T10:00"));
      assertThat(coordination.state().coordinator()).contains(WEYTS);
    }

    @Test
    void leavesTheCoordinationToTheOnlyOneWhoIsLeft() {
      Coordination coordination = TheCase.ledByDemir();

      coordination.follow(leaving(DEMIR), AT);

      assertThat(coordination.state().appointment())
          .isEqualTo(Appointment.of(BEKE, Appointment.How.SOLE_ADDRESSEE));
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.AddresseesChanged(ID, List.of(BEKE), "STAYS", BEKE),
              new CoordinationEvent.CoordinatorAppointed(ID, BEKE, "SOLE_ADDRESSEE", null, null));
    }

    @Test
    void endsItWhenNothingIsAwaitedFromTheOthers() {
      Coordination coordination = TheCase.ledByDemir();

      coordination.follow(new AddresseeChange(BEKE, null, true), AT);

      assertThat(coordination.state().status()).isEqualTo(Status.CLOSED);
    }
  }

  @Nested
  class Another_minister_instead {

    @Test
    void takesThePlaceOfAContributorWhileTheCoordinatorGoesOn() {
      Coordination coordination = TheCase.ledByDemir();
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.takeRaised();

      coordination.follow(new AddresseeChange(BEKE, seat(WEYTS, 93), false), AT);

      assertThat(coordination.state().table().ministers()).containsExactly(DEMIR, WEYTS);
      assertThat(coordination.state().table().nameOf(BEKE)).isEqualTo("Wouter Beke");
      assertThat(coordination.state().coordinator()).contains(DEMIR);
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionCancelled(ID, List.of(3), BEKE, DEMIR),
              new CoordinationEvent.AddresseesChanged(ID, List.of(DEMIR, WEYTS), "STAYS", DEMIR));
    }

    @Test
    void isChosenAnewWhenItWasTheCoordinatorWhoLeft() {
      Coordination coordination = TheCase.ledByDemir();

      coordination.follow(new AddresseeChange(DEMIR, seat(WEYTS, 93), false), AT);

      assertThat(coordination.state().table().ministers()).containsExactly(WEYTS, BEKE);
      assertThat(coordination.state().status()).isEqualTo(Status.CHOOSING);
      assertThat(coordination.state().table().seats())
          .extracting(Seat::agreement)
          .containsOnlyNulls();
    }
  }

  @Test
  void whileTheAnswersAreFixedNothingMovesUntilTheyAreNotFiled() {
    Coordination coordination = TheCase.ledByDemir();
    finalise(coordination);

    coordination.follow(new AddresseeChange(DEMIR, seat(WEYTS, 93), false), AT);
    assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    coordination.notFiled(new Unfiled(TheCase.FINAL_ROUND, new NotFiled("NOT_AS_ASKED", AT)));

    assertThat(coordination.state().status()).isEqualTo(Status.CHOOSING);
    assertThat(coordination.state().coordinator()).isEmpty();
  }

  @Test
  void anotherNumberIsThatOfItsSeat() {
    Coordination coordination = TheCase.ledByDemir();

    coordination.follow(new NumberChange(BEKE, 29), AT);

    assertThat(coordination.state().table().seatOf(BEKE).orElseThrow().number()).isEqualTo(29);
    assertThat(coordination.raisedEvents()).isEmpty();
  }

  @Nested
  class A_term_that_was_counted_anew {

    @Test
    void bindsThemAllWhenItIsTheEarliest() {
      Coordination coordination = TheCase.ledByDemir();
      LocalDate earlier = LocalDate.of(2020, 11, 27);

      coordination.follow(new TermChange(BEKE, TheCase.SENT, earlier, "LEGAL 2026-1"), AT);

      assertThat(coordination.state().table().dueOn()).isEqualTo(earlier);
      assertThat(coordination.urgency())
          .filteredOn(urgency -> urgency.who().equals(BEKE.value()))
          .extracting(Urgency::lateAfter)
          .containsExactly(earlier);
    }

    @Test
    void leavesADateThatIsStillBeforeIt() {
      Coordination coordination = TheCase.ledByDemir();
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      LocalDate asked = contribution(coordination, 3, BEKE).due();
      coordination.takeRaised();

      coordination.follow(new TermChange(BEKE, TheCase.SENT, LATER, "FLEMISH_ADMIN 2026-1"), AT);

      assertThat(contribution(coordination, 3, BEKE).due()).isEqualTo(asked);
      assertThat(coordination.raisedEvents()).isEmpty();
    }

    @Test
    void asksEarlierWhatWasAskedByADateBeyondIt() {
      Coordination coordination = TheCase.ledByDemir();
      coordination.request(3, BEKE, LocalDate.of(2020, 11, 26), null, demir("2020-11-02T09:00"));
      coordination.takeRaised();

      coordination.follow(
          new TermChange(BEKE, TheCase.SENT, LocalDate.of(2020, 11, 25), "FLEMISH_ADMIN 2026-1"),
          AT);

      LocalDate due = contribution(coordination, 3, BEKE).due();
      assertThat(due).isEqualTo(LocalDate.of(2020, 11, 16));
      assertThat(coordination.raisedEvents())
          .containsExactly(
              new CoordinationEvent.ContributionRequested(
                  ID, List.of(3), BEKE, DEMIR, due, null, false));
    }
  }

  private static AddresseeChange joining(MinisterId minister, int number) {
    return new AddresseeChange(null, seat(minister, number), false);
  }

  private static AddresseeChange leaving(MinisterId minister) {
    return new AddresseeChange(minister, null, false);
  }

  private static Seat seat(MinisterId minister, int number) {
    QuestionEvent.Addressing sent = to(minister, number);
    return Opening.seat(
            new QuestionEvent.Addressing(
                minister,
                sent.heldBy(),
                number,
                LocalDate.of(2020, 11, 5),
                LATER,
                20,
                sent.calendar()),
            REGISTER)
        .orElseThrow();
  }

  private static void accepted(Coordination coordination, int part) {
    coordination.request(part, BEKE, null, null, demir("2020-11-04T09:00"));
    coordination.deliver(part, BEKE, TEXT, SALT, beke("2020-11-16T09:00"));
    coordination.accept(part, BEKE, null, demir("2020-11-17T09:00"));
  }

  private static void finalise(Coordination coordination) {
    for (int number : coordination.state().parts().uncovered()) {
      coordination.write(number, "Antwoord (voorbeeld).", SALT, demir("2020-11-19T09:00"));
    }
    coordination.finalise(REGISTER, SALT, demir("2020-11-20T09:00"));
    coordination.takeRaised();
  }
}
