package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.notification.domain.AskedQuestion.Seat;

class ConcernedTest {

  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final AskedQuestion QUESTION =
      new AskedQuestion(
          "q1",
          "titel",
          "Adeline Blancquaert",
          List.of(new Seat("zuhal-demir", 148, TERM), new Seat("wouter-beke", 92, TERM)));

  @Test
  void whatIsAskedConcernsTheContributorOnly() {
    var requested =
        new CoordinationEvent.ContributionRequested("q1", 6, "wouter-beke", "zuhal-demir", TERM);

    assertThat(Concerned.by(requested, QUESTION)).containsExactly("wouter-beke");
  }

  @Test
  void whatComesInConcernsTheCoordinatorOnly() {
    var delivered =
        new CoordinationEvent.ContributionDelivered("q1", 6, "wouter-beke", "zuhal-demir", 1, "00");

    assertThat(Concerned.by(delivered, QUESTION)).containsExactly("zuhal-demir");
  }

  @Test
  void anAgreementConcernsTheOthers() {
    var agreement = new CoordinationEvent.AgreementRecorded("q1", "zuhal-demir", "zuhal-demir");

    assertThat(Concerned.by(agreement, QUESTION)).containsExactly("wouter-beke");
  }

  @Test
  void whatTheCoordinatorWritesConcernsNobodyElse() {
    assertThat(Concerned.by(new CoordinationEvent.PartTextWritten("q1", 1, 1, "00"), QUESTION))
        .isEmpty();
  }

  @Test
  void anAnswerThatIsNotFiledConcernsTheCoordinator() {
    var notFiled = new QuestionEvent.AnswerNotFiled("q1", "zuhal-demir", "INCOMPLETE");

    assertThat(Concerned.by(notFiled)).containsExactly("zuhal-demir");
  }

  @Test
  void theFinalAnswerConcernsEverybody() {
    var finalised = new CoordinationEvent.Finalised("q1", "zuhal-demir", List.of());

    assertThat(Concerned.by(finalised, QUESTION)).containsExactly("zuhal-demir", "wouter-beke");
  }
}
