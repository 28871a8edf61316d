package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.backbone.aggregate.Actor;

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
  }
}
