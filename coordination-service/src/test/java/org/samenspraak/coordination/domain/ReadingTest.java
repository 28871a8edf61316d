package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.coordination.domain.NextStep.Kind;
import org.samenspraak.coordination.domain.choice.Seat;
import org.samenspraak.workingdays.TimeLeft;

class ReadingTest {
  private final Coordination coordination = TheCase.ledByDemir();

  @ParameterizedTest
  @CsvSource({
    "cabinet:zuhal-demir, true",
    "cabinet:wouter-beke, true",
    "cabinet:ben-weyts, false",
    "operator, true",
    "secretariat, true",
    "service:question, true",
    "service:notification, false",
    "clerk, false",
    "asker:adeline-blancquaert, false",
    "plan:zuhal-demir, false",
    "public, false"
  })
  void aCoordinationIsForTheCabinetsConcernedAndTheOfficesBehindThem(String actor, boolean may) {
    assertThat(coordination.state().mayBeReadBy(Actor.parse(actor))).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource({
    "cabinet:zuhal-demir, true",
    "cabinet:wouter-beke, true",
    "cabinet:ben-weyts, false",
    "operator, false",
    "secretariat, false",
    "service:question, true",
    "service:notification, false"
  })
  void aContributionIsForItsAuthorAndItsJudge(String actor, boolean may) {
    assertThat(coordination.state().mayReadContribution(Actor.parse(actor), BEKE)).isEqualTo(may);
  }

  @Test
  void beforeACoordinatorIsAppointedNobodyButTheAuthorReadsIt() {
    CoordinationState choosing = TheCase.twoMinisters().state();
    assertThat(choosing.mayReadContribution(Actor.parse("cabinet:zuhal-demir"), BEKE)).isFalse();
  }

  @Nested
  class TheTextOfTheAnswer {

    @Test
    void isTheCoordinatorsUntilItIsFinalAndThenForAllConcerned() {
      Actor beke = Actor.parse("cabinet:wouter-beke");
      assertThat(coordination.state().mayReadFinalTexts(beke)).isFalse();
      for (int part = 1; part <= 10; part++) {
        coordination.write(part, "Antwoord.", TheCase.SALT, demir("2020-11-20T09:00"));
      }
      coordination.finalise(TheCase.REGISTER, TheCase.SALT, demir("2020-11-30T09:00"));
      assertThat(coordination.state().mayReadFinalTexts(beke)).isTrue();
      assertThat(coordination.state().mayReadFinalTexts(Actor.parse("operator"))).isFalse();
    }
  }

  @Nested
  class WhoseTurnItIs {

    @Test
    void isTheContributorsAloneOnceEveryPartIsAskedOrCovered() {
      coordination.request(1, BEKE, null, null, demir("2020-11-02T09:00"));
      for (int part = 2; part <= 10; part++) {
        coordination.write(part, "Antwoord.", TheCase.SALT, demir("2020-11-02T09:00"));
      }
      assertThat(coordination.state().waitingFor()).containsExactly(BEKE.value());
      coordination.deliver(1, BEKE, "Tekst.", TheCase.SALT, beke("2020-11-03T09:00"));
      assertThat(coordination.state().waitingFor()).containsExactly(TheCase.DEMIR.value());
      coordination.accept(1, BEKE, null, demir("2020-11-04T09:00"));
      assertThat(coordination.state().waitingFor()).containsExactly(TheCase.DEMIR.value());
      coordination.finalise(TheCase.REGISTER, TheCase.SALT, demir("2020-11-30T09:00"));
      assertThat(coordination.state().waitingFor()).isEmpty();
    }

    @Test
    void isSaidWithTheStepAndTheParts() {
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.request(10, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.deliver(3, BEKE, "Tekst.", TheCase.SALT, beke("2020-11-03T09:00"));
      assertThat(coordination.state().waiting().steps())
          .containsExactly(
              new NextStep("zuhal-demir", Kind.JUDGE_CONTRIBUTION, List.of(3)),
              new NextStep("zuhal-demir", Kind.ANSWER_PART, List.of(1, 2, 4, 5, 6, 7, 8, 9)),
              new NextStep("wouter-beke", Kind.DELIVER_CONTRIBUTION, List.of(10)));
      for (int part = 1; part <= 10; part++) {
        coordination.write(part, "Antwoord.", TheCase.SALT, demir("2020-11-20T09:00"));
      }
      assertThat(coordination.state().waiting().steps())
          .extracting(NextStep::kind)
          .containsExactly(
              Kind.JUDGE_CONTRIBUTION, Kind.FINALISE_ANSWER, Kind.DELIVER_CONTRIBUTION);
    }

    @Test
    void isTheGovernmentsWhenTwoCabinetsNamedEachOther() {
      Coordination choosing = TheCase.twoMinisters();
      assertThat(choosing.state().waiting().isForGovernment()).isFalse();
      choosing.agree(TheCase.DEMIR, BEKE, demir("2020-10-30T09:00"));
      choosing.agree(BEKE, TheCase.DEMIR, beke("2020-10-30T09:00"));
      assertThat(choosing.state().waiting().isForGovernment()).isTrue();
      assertThat(choosing.state().waiting().steps())
          .extracting(NextStep::kind)
          .containsOnly(Kind.NAME_COORDINATOR);
    }
  }

  @Nested
  class HowMuchTimeIsLeft {

    @Test
    void isToldPerTermAndPerContributionAsLongAsSomethingIsToBeDone() {
      coordination.request(1, BEKE, null, null, demir("2020-11-02T09:00"));
      Seat demir = coordination.state().table().seatOf(TheCase.DEMIR).orElseThrow();
      assertThat(coordination.state().timeLeft(demir, TheCase.TERM.plusDays(1)))
          .contains(new TimeLeft(-1, true));
      assertThat(ofBeke(TheCase.INTERNAL)).contains(new TimeLeft(0, false));
      assertThat(ofBeke(TheCase.TERM)).contains(new TimeLeft(-7, true));
      coordination.deliver(1, BEKE, "Tekst.", TheCase.SALT, beke("2020-11-30T09:00"));
      assertThat(ofBeke(TheCase.TERM)).isEmpty();
    }

    private Optional<TimeLeft> ofBeke(LocalDate today) {
      CoordinationState state = coordination.state();
      return state.timeLeft(TheCase.part(coordination, 1).contributions().getFirst(), today);
    }
  }
}
