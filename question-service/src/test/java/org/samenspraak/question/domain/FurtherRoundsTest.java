package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.QuestionEvent.AnswerFiled;
import org.samenspraak.contracts.QuestionEvent.AnswerNotFiled;
import org.samenspraak.question.Samples;

/** A coordinator answers provisionally, then for good, and then puts the answer right. */
class FurtherRoundsTest {
  private static final Instant PROVISIONALLY = brussels(LocalDate.of(2020, 11, 27), 9);
  private static final Instant FOR_GOOD = brussels(LocalDate.of(2020, 12, 7), 9);
  private static final Instant LATER = brussels(LocalDate.of(2020, 12, 9), 9);
  private static final FinalText PROVISIONAL =
      Samples.text(DEMIR, AnswerKind.PROVISIONAL, "Het antwoord volgt (voorbeeld).", List.of());
  private static final FinalText ERRATUM =
      Samples.text(DEMIR, AnswerKind.ERRATUM, "Lees 21 in plaats van 12 (voorbeeld).", List.of());

  private final Question question = Samples.filed();

  @BeforeEach
  void nothingIsNewYet() {
    question.takeRaised();
  }

  private void file(Instant at, int n, Round.Kind kind, FinalText... texts) {
    FinalisedBy by =
        new FinalisedBy(DEMIR.slug(), new Round(AnswerSource.COORDINATION, n, kind), 1, at);
    question.fileAnswers(List.of(texts), by, RULES, at);
  }

  private void forGood(int n) {
    file(FOR_GOOD, n, Round.Kind.FINAL, Samples.coordinated(), Samples.referring());
  }

  @Test
  void aProvisionalAnswerInTimeClosesNothingAndTheFinalOneIsLate() {
    file(PROVISIONALLY, 1, Round.Kind.PROVISIONAL, PROVISIONAL);

    assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
    assertThat(question.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            AnswerFiled.class,
            filed -> {
              assertThat(filed.complete()).isFalse();
              assertThat(filed.round().kind()).isEqualTo("PROVISIONAL");
              assertThat(filed.answers().getFirst().timely()).isTrue();
            });

    forGood(2);

    Addressing demir = question.addressing(DEMIR.slug());
    assertThat(demir.answers())
        .extracting(AddressingAnswer::kind)
        .containsExactly(AnswerKind.PROVISIONAL, AnswerKind.COORDINATED);
    assertThat(demir.answer().orElseThrow().timely()).isFalse();
    assertThat(question.isAnswered()).isTrue();
  }

  @Test
  void anErratumFollowsTheAnswerOfItsMinisterAndMovesNothing() {
    forGood(1);
    LocalDate answeredOn = question.addressing(DEMIR.slug()).answeredOn();

    file(LATER, 2, Round.Kind.ERRATUM, ERRATUM);

    Addressing demir = question.addressing(DEMIR.slug());
    assertThat(demir.answers())
        .extracting(AddressingAnswer::kind)
        .containsExactly(AnswerKind.COORDINATED, AnswerKind.ERRATUM);
    assertThat(demir.answeredOn()).isEqualTo(answeredOn);
    assertThat(question.addressing(BEKE.slug()).answers()).hasSize(1);
  }

  @Test
  void anErratumToNoAnswerIsNotFiled() {
    file(LATER, 1, Round.Kind.ERRATUM, ERRATUM);

    assertThat(question.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            AnswerNotFiled.class,
            not -> {
              assertThat(not.reason()).isEqualTo("INCOMPLETE");
              assertThat(not.round().kind()).isEqualTo("ERRATUM");
            });
    assertThat(question.addressing(DEMIR.slug()).answers()).isEmpty();
  }

  @Test
  void aProvisionalAnswerThatComesAfterTheAnswerIsNotFiled() {
    forGood(1);
    question.takeRaised();

    file(LATER, 2, Round.Kind.PROVISIONAL, PROVISIONAL);

    assertThat(question.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            AnswerNotFiled.class, not -> assertThat(not.reason()).isEqualTo("ALREADY_ANSWERED"));
  }

  @Test
  void theSameErratumAgainIsFiledOnce() {
    forGood(1);
    file(LATER, 2, Round.Kind.ERRATUM, ERRATUM);
    file(LATER, 2, Round.Kind.ERRATUM, ERRATUM);

    assertThat(question.addressing(DEMIR.slug()).answers()).hasSize(2);
  }
}
