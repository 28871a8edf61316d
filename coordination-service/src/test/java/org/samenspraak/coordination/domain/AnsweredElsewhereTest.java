package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.backbone.aggregate.Refusal.Kind.CONFLICT;
import static org.samenspraak.coordination.domain.Refusals.refused;
import static org.samenspraak.coordination.domain.TheCase.APPROVED_PLAN;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.ID;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.by;
import static org.samenspraak.coordination.domain.TheCase.demir;
import static org.samenspraak.coordination.domain.answer.Closing.ANSWERED_FROM_DOCUMENT;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.NotFiled;
import org.samenspraak.coordination.domain.answer.Unfiled;

/** The question has an answer from its document, or the answer made here could not be filed. */
class AnsweredElsewhereTest {
  private static final Instant THEN = Instant.parse("2020-11-30T16:00:00Z");
  private static final NotFiled ALREADY_ANSWERED = new NotFiled("ALREADY_ANSWERED", THEN);
  private static final NotFiled INCOMPLETE = new NotFiled("INCOMPLETE", THEN);
  private static final CoordinationEvent.Closed CLOSED =
      new CoordinationEvent.Closed(ID, "ANSWERED_FROM_DOCUMENT", DEMIR);

  private final Coordination coordination = TheCase.ledByDemir();

  private void finalise(String words, String salt) {
    for (int part = 1; part <= 10; part++) {
      coordination.write(part, words, salt, demir("2020-11-20T09:00"));
    }
    coordination.finalise(REGISTER, salt, demir("2020-11-30T15:00"));
    coordination.takeRaised();
  }

  @Nested
  class FromTheDocument {

    @Test
    void closesTheCoordinationOnce() {
      coordination.close(ANSWERED_FROM_DOCUMENT, THEN);
      coordination.close(ANSWERED_FROM_DOCUMENT, THEN.plusSeconds(60));

      assertThat(coordination.state().status()).isEqualTo(Status.CLOSED);
      assertThat(coordination.state().outcome().closedAt()).isEqualTo(THEN);
      assertThat(coordination.state().waitingFor()).isEmpty();
      assertThat(coordination.raisedEvents()).containsExactly(CLOSED);
    }

    @Test
    void leavesNothingToDoAndSaysWhy() {
      coordination.request(3, BEKE, null, null, demir("2020-11-02T09:00"));
      coordination.close(ANSWERED_FROM_DOCUMENT, THEN);

      String type = "answered-from-document";
      refused(CONFLICT, type, () -> coordination.write(1, "Nog.", SALT, demir("2020-12-01T09:00")));
      refused(
          CONFLICT,
          type,
          () -> coordination.deliver(3, BEKE, "Nog.", SALT, beke("2020-12-01T09:00")));
      refused(
          CONFLICT, type, () -> coordination.finalise(REGISTER, SALT, demir("2020-12-01T09:00")));
      refused(CONFLICT, type, () -> coordination.agree(BEKE, BEKE, beke("2020-12-01T09:00")));
      refused(
          CONFLICT,
          type,
          () ->
              coordination.decide(
                  BEKE, LocalDate.of(2020, 11, 27), "VR", by("secretariat", "2020-12-01T09:00")));
    }

    @Test
    void closesAlsoWhenNobodyWasAppointedYet() {
      Coordination choosing = TheCase.twoMinisters();
      choosing.takeRaised();
      choosing.close(ANSWERED_FROM_DOCUMENT, THEN);

      assertThat(choosing.raisedEvents())
          .containsExactly(new CoordinationEvent.Closed(ID, "ANSWERED_FROM_DOCUMENT", null));
      refused(
          CONFLICT,
          "answered-from-document",
          () -> choosing.write(1, "Nog.", SALT, demir("2020-12-01T09:00")));
    }

    @Test
    void isNotDisturbedByThePlanAnyMore() {
      coordination.close(ANSWERED_FROM_DOCUMENT, THEN);
      coordination.takeRaised();
      coordination.follow(APPROVED_PLAN, THEN);
      coordination.reconsider(List.of(APPROVED_PLAN), THEN);

      assertThat(coordination.raisedEvents()).isEmpty();
    }
  }

  @Nested
  class CrossingAFinalisation {

    @Test
    void endsTheSameWhicheverFactComesFirst() {
      finalise("Antwoord.", SALT);
      coordination.close(ANSWERED_FROM_DOCUMENT, THEN);
      coordination.notFiled(new Unfiled(TheCase.FINAL_ROUND, ALREADY_ANSWERED));
      closedOnceAndSaid(coordination);

      Coordination other = TheCase.ledByDemir();
      for (int part = 1; part <= 10; part++) {
        other.write(part, "Antwoord.", SALT, demir("2020-11-20T09:00"));
      }
      other.finalise(REGISTER, SALT, demir("2020-11-30T15:00"));
      other.takeRaised();
      other.notFiled(new Unfiled(TheCase.FINAL_ROUND, ALREADY_ANSWERED));
      other.close(ANSWERED_FROM_DOCUMENT, THEN);
      closedOnceAndSaid(other);
    }

    private static void closedOnceAndSaid(Coordination coordination) {
      assertThat(coordination.state().status()).isEqualTo(Status.CLOSED);
      assertThat(coordination.state().outcome().notFiled()).isEqualTo(ALREADY_ANSWERED);
      assertThat(coordination.state().outcome().finalisation()).isNull();
      assertThat(coordination.raisedEvents()).containsExactly(CLOSED);
    }

    @Test
    void leavesTheTextReadableByItsHashBecauseItsAnnouncementMayComeAgain() {
      finalise("Antwoord.", SALT);
      Answer fixed = coordination.state().answerOf(DEMIR).orElseThrow();
      coordination.close(ANSWERED_FROM_DOCUMENT, THEN);

      assertThat(coordination.state().answerOf(DEMIR)).isEmpty();
      assertThat(coordination.state().answerOf(DEMIR, fixed.sha256())).contains(fixed);
      assertThat(coordination.state().answerOf(BEKE, fixed.sha256())).isEmpty();
    }
  }

  @Nested
  class NotFiledAsItWas {

    @Test
    void theCoordinatorGoesOn() {
      finalise("Antwoord.", SALT);
      coordination.notFiled(new Unfiled(TheCase.FINAL_ROUND, INCOMPLETE));

      assertThat(coordination.state().status()).isEqualTo(Status.COORDINATING);
      assertThat(coordination.state().outcome().notFiled()).isEqualTo(INCOMPLETE);
      assertThat(coordination.state().waitingFor()).containsExactly(DEMIR.value());
      assertThat(coordination.raisedEvents())
          .containsExactly(new CoordinationEvent.Reopened(ID, DEMIR, "INCOMPLETE"));
    }

    @Test
    void anotherFinalisationTakesTheNoticeAwayAndTheFirstStaysReadable() {
      finalise("Antwoord.", SALT);
      Answer first = coordination.state().answerOf(DEMIR).orElseThrow();
      coordination.notFiled(new Unfiled(TheCase.FINAL_ROUND, INCOMPLETE));
      finalise("Beter antwoord.", "c4f2a9061d7e4b3f95d80a2c6e1b7f35");

      assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
      assertThat(coordination.state().outcome().notFiled()).isNull();
      assertThat(coordination.state().answerOf(DEMIR, first.sha256())).contains(first);
      assertThat(coordination.state().answerOf(DEMIR)).isNotEmpty().isNotEqualTo(first);
    }

    @Test
    void theSameAgainChangesNothing() {
      finalise("Antwoord.", SALT);
      coordination.notFiled(new Unfiled(TheCase.FINAL_ROUND, INCOMPLETE));
      coordination.takeRaised();
      coordination.notFiled(new Unfiled(TheCase.FINAL_ROUND, INCOMPLETE));

      assertThat(coordination.raisedEvents()).isEmpty();
    }
  }

  @Test
  void eachAnswerHasASaltOfItsOwnThatNobodyCanTellFromAnother() {
    finalise("Nee.", SALT);

    String demirs = coordination.state().answerOf(DEMIR).orElseThrow().salt();
    String bekes = coordination.state().answerOf(BEKE).orElseThrow().salt();
    assertThat(List.of(demirs, bekes, SALT)).doesNotHaveDuplicates();
  }
}
