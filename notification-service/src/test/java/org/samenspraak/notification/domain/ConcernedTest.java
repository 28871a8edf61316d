package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

class ConcernedTest {
  private static final QuestionId Q1 = new QuestionId("q1");
  private static final MinisterId DEMIR = new MinisterId("zuhal-demir");
  private static final MinisterId BEKE = new MinisterId("wouter-beke");

  private static final AnswerRound ROUND = new AnswerRound("COORDINATION", 1, "FINAL");
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final ToldQuestion QUESTION =
      ToldQuestions.question(
          Q1,
          "titel",
          "Adeline Blancquaert",
          List.of(ToldQuestions.seat(DEMIR, 148, TERM), ToldQuestions.seat(BEKE, 92, TERM)));

  @Test
  void whatIsAskedConcernsTheContributorOnly() {
    var requested =
        new CoordinationEvent.ContributionRequested(
            Q1, List.of(3, 6), BEKE, DEMIR, TERM, null, false);

    assertThat(Concerned.by(requested, QUESTION)).containsExactly(BEKE);
  }

  @Test
  void whatPassesBetweenACabinetAndItsAdministrationConcernsThatMinistryOnly() {
    assertThat(Concerned.by(new CoordinationEvent.PartDelegated(Q1, 3, BEKE, TERM), QUESTION))
        .containsExactly(BEKE);
    assertThat(Concerned.by(new CoordinationEvent.DelegationReturned(Q1, 3, BEKE), QUESTION))
        .containsExactly(BEKE);
    assertThat(Concerned.by(new CoordinationEvent.DelegationEnded(Q1, 3, BEKE, "CLOSED"), QUESTION))
        .containsExactly(BEKE);
  }

  @Test
  void whatComesInConcernsTheCoordinatorOnly() {
    var delivered = new CoordinationEvent.ContributionDelivered(Q1, 6, BEKE, DEMIR, 1, "00");

    assertThat(Concerned.by(delivered, QUESTION)).containsExactly(DEMIR);
  }

  @Test
  void anAgreementConcernsTheOthers() {
    var agreement = new CoordinationEvent.AgreementRecorded(Q1, DEMIR, DEMIR);

    assertThat(Concerned.by(agreement, QUESTION)).containsExactly(BEKE);
  }

  @Test
  void whatTheCoordinatorWritesConcernsNobodyElse() {
    assertThat(Concerned.by(new CoordinationEvent.PartTextWritten(Q1, 1, 1, "00"), QUESTION))
        .isEmpty();
  }

  @Test
  void anAnswerThatIsNotFiledConcernsTheCoordinator() {
    var notFiled = new QuestionEvent.AnswerNotFiled(Q1, DEMIR, ROUND, "INCOMPLETE");

    assertThat(Concerned.by(notFiled, QUESTION)).containsExactly(DEMIR);
  }

  @Test
  void theFinalAnswerConcernsEverybody() {
    var finalised = new CoordinationEvent.Finalised(Q1, DEMIR, ROUND, 1, List.of());

    assertThat(Concerned.by(finalised, QUESTION)).containsExactly(DEMIR, BEKE);
  }

  /** The answer of one is also of interest to who contributed to it. */
  @Test
  void anAnswerThatIsPublishedConcernsEverybodyAlsoWhoDidNotGiveIt() {
    var published =
        new QuestionEvent.AnswerPublished(
            Q1,
            "titel",
            DEMIR,
            148,
            ROUND,
            "COORDINATED",
            TERM,
            true,
            "Antwoord (voorbeeld).",
            List.of(),
            "9b1de7c2f04a48d5a6c37e52b1f08d94",
            Instant.parse("2020-12-22T05:00:00Z"),
            false);

    assertThat(Concerned.by(published, QUESTION)).containsExactly(DEMIR, BEKE);
  }
}
