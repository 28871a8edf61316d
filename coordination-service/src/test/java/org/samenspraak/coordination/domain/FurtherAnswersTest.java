package org.samenspraak.coordination.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.coordination.domain.TheCase.BEKE;
import static org.samenspraak.coordination.domain.TheCase.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.REGISTER;
import static org.samenspraak.coordination.domain.TheCase.SALT;
import static org.samenspraak.coordination.domain.TheCase.beke;
import static org.samenspraak.coordination.domain.TheCase.demir;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.CoordinationEvent.Finalised;
import org.samenspraak.coordination.domain.answer.Answer;
import org.samenspraak.coordination.domain.answer.Answer.Kind;
import org.samenspraak.coordination.domain.answer.Further;
import org.samenspraak.coordination.domain.answer.Unfiled;

/** Before the final answer Demir answers provisionally; after it she adds and corrects. */
class FurtherAnswersTest {

  private static final Instant THEN = Instant.parse("2020-12-02T10:00:00Z");

  private final Coordination coordination = TheCase.ledByDemir();

  private void finalise() {
    for (int part = 1; part <= 10; part++) {
      coordination.write(part, "Antwoord.", SALT, demir("2020-11-20T09:00"));
    }
    coordination.finalise(REGISTER, SALT, demir("2020-11-30T15:00"));
  }

  private Finalised last() {
    return (Finalised) coordination.raisedEvents().getLast();
  }

  private static void refused(Runnable step, Refusal.Kind kind, String type) {
    assertThatThrownBy(step::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.kind()).isEqualTo(kind);
              assertThat(refusal.type()).isEqualTo(type);
            });
  }

  @Test
  void aProvisionalAnswerIsARoundOfItsOwnAndTheWorkGoesOn() {
    coordination.answer(Kind.PROVISIONAL, "Volgt.", SALT, demir("2020-11-27T09:00"));

    assertThat(last().round()).isEqualTo(new AnswerRound("COORDINATION", 1, "PROVISIONAL"));
    assertThat(last().answers())
        .singleElement()
        .satisfies(answer -> {
          assertThat(answer.minister()).isEqualTo(DEMIR);
          assertThat(answer.kind()).isEqualTo("PROVISIONAL");
          assertThat(coordination.state().answerOf(DEMIR, answer.sha256()))
              .map(Answer::text)
              .contains("Volgt.");
        });
    assertThat(coordination.state().status()).isEqualTo(Status.COORDINATING);

    finalise();
    assertThat(last().round()).isEqualTo(new AnswerRound("COORDINATION", 2, "FINAL"));
    assertThat(last().answers()).hasSize(2);
  }

  @Test
  void whatAddsToTheAnswerOrCorrectsItFollowsIt() {
    finalise();
    coordination.answer(Kind.SUPPLEMENTARY, "Ook dit.", SALT, demir("2020-12-01T09:00"));
    coordination.answer(Kind.ERRATUM, "Niet 12 maar 21.", SALT, demir("2020-12-02T09:00"));

    assertThat(last().round()).isEqualTo(new AnswerRound("COORDINATION", 3, "ERRATUM"));
    assertThat(coordination.state().outcome().further())
        .extracting(Further::round)
        .containsExactly(
            new AnswerRound("COORDINATION", 2, "SUPPLEMENTARY"),
            new AnswerRound("COORDINATION", 3, "ERRATUM"));
    assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    assertThat(coordination.state().answerOf(DEMIR)).map(Answer::kind).contains(Kind.COORDINATED);
  }

  @Test
  void eachHasItsPlace() {
    refused(
        () -> coordination.answer(Kind.ERRATUM, "Te vroeg.", SALT, demir("2020-11-20T09:00")),
        Refusal.Kind.CONFLICT,
        "not-final-yet");
    finalise();
    refused(
        () -> coordination.answer(Kind.PROVISIONAL, "Te laat.", SALT, demir("2020-12-01T09:00")),
        Refusal.Kind.CONFLICT,
        "already-finalised");
  }

  @Test
  void onlyTheCoordinatorAnswers() {
    refused(
        () -> coordination.answer(Kind.PROVISIONAL, "Ik ook.", SALT, beke("2020-11-20T09:00")),
        Refusal.Kind.FORBIDDEN,
        "not-allowed-for-actor");
    finalise();
    refused(
        () -> coordination.answer(Kind.ERRATUM, "Ik ook.", SALT, beke("2020-12-01T09:00")),
        Refusal.Kind.FORBIDDEN,
        "not-allowed-for-actor");
  }

  @Test
  void whatIsNotFiledSaysSoAndUndoesNothing() {
    finalise();
    coordination.answer(Kind.SUPPLEMENTARY, "Ook dit.", SALT, demir("2020-12-01T09:00"));
    AnswerRound round = last().round();

    coordination.notFiled(Unfiled.of(round, "WITHDRAWN", THEN));

    assertThat(coordination.state().status()).isEqualTo(Status.FINALISED);
    assertThat(coordination.state().outcome().notFiled()).isNull();
    assertThat(coordination.state().outcome().further())
        .extracting(Further::notFiled)
        .containsExactly("WITHDRAWN");
    assertThat(coordination.state().answerOf(BEKE)).map(Answer::kind).contains(Kind.REFERRING);
  }

  @Test
  void noRoundTakesTheNumberOfAnother() {
    finalise();
    AnswerRound first = last().round();
    coordination.answer(Kind.SUPPLEMENTARY, "Ook dit.", SALT, demir("2020-12-01T09:00"));
    coordination.notFiled(Unfiled.of(first, "INCOMPLETE", THEN));
    finalise();
    assertThat(last().round()).isEqualTo(new AnswerRound("COORDINATION", 3, "FINAL"));
    coordination.answer(Kind.ERRATUM, "Niet 12 maar 21.", SALT, demir("2020-12-03T09:00"));
    assertThat(last().round()).isEqualTo(new AnswerRound("COORDINATION", 4, "ERRATUM"));
  }

  @Test
  void thereAreNoMoreThanTwenty() {
    for (int n = 0; n < Further.MOST; n++) {
      coordination.answer(Kind.PROVISIONAL, "Nr. " + n, SALT, demir("2020-11-20T09:00"));
    }

    refused(
        () -> coordination.answer(Kind.PROVISIONAL, "Nog een.", SALT, demir("2020-11-20T10:00")),
        Refusal.Kind.CONFLICT,
        "too-many-answers");
    assertThat(coordination.state().outcome().further())
        .extracting(Further::n)
        .isEqualTo(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20));
  }
}
