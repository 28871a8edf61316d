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
import org.samenspraak.notification.domain.ToldQuestion.Seat;

class ConcernedTest {

  private static final AnswerRound ROUND = new AnswerRound("COORDINATION", 1, "FINAL");
  private static final LocalDate TERM = LocalDate.of(2020, 11, 30);
  private static final ToldQuestion QUESTION =
      new ToldQuestion(
          "q1",
          "titel",
          "Adeline Blancquaert",
          List.of(new Seat("zuhal-demir", 148, TERM), new Seat("wouter-beke", 92, TERM)));

  @Test
  void whatIsAskedConcernsTheContributorOnly() {
    var requested =
        new CoordinationEvent.ContributionRequested(
            "q1", List.of(3, 6), "wouter-beke", "zuhal-demir", TERM, null, false);

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
    var notFiled =
        new QuestionEvent.AnswerNotFiled(
            new QuestionId("q1"), new MinisterId("zuhal-demir"), ROUND, "INCOMPLETE");

    assertThat(Concerned.by(notFiled, QUESTION)).containsExactly("zuhal-demir");
  }

  @Test
  void theFinalAnswerConcernsEverybody() {
    var finalised = new CoordinationEvent.Finalised("q1", "zuhal-demir", ROUND, List.of());

    assertThat(Concerned.by(finalised, QUESTION)).containsExactly("zuhal-demir", "wouter-beke");
  }

  /** The answer of one is also of interest to who contributed to it. */
  @Test
  void anAnswerThatIsPublishedConcernsEverybodyAlsoWhoDidNotGiveIt() {
    var published =
        new QuestionEvent.AnswerPublished(
            new QuestionId("q1"),
            "titel",
            new MinisterId("zuhal-demir"),
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

    assertThat(Concerned.by(published, QUESTION)).containsExactly("zuhal-demir", "wouter-beke");
  }
}
