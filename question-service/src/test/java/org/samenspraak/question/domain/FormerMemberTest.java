package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.end.Step;

/** The asker becomes a minister, or leaves, before the answer is public. */
class FormerMemberTest {
  private static final Actor ASKER = Actor.parse("asker:adeline-blancquaert");
  private static final Viewer MEMBER = Viewer.sitting(ASKER);
  private static final MandateOver OVER = new MandateOver(LocalDate.of(2020, 12, 1), null);
  private static final Viewer FORMER = new Viewer(ASKER, OVER);
  private static final Instant ANSWERED = brussels(DUE_ON, 10);

  private static Question answered() {
    Question question = Samples.filed();
    question.fileAnswers(
        List.of(Samples.coordinated(), Samples.referring()),
        Samples.finalised(ANSWERED),
        RULES,
        ANSWERED);
    return question;
  }

  @Test
  void theAnswerUnderEmbargoIsForTheAskerAsLongAsTheySit() {
    Question question = answered();

    assertThat(question.access(MEMBER).readable(question.addressing(BEKE.slug()))).isNotEmpty();
    assertThat(question.access(FORMER).readable(question.addressing(BEKE.slug()))).isEmpty();
    assertThat(question.access(FORMER).readsAnswers()).isFalse();
  }

  @Test
  void oncePublicItIsForThemAsForEverybody() {
    Question question = answered();
    Instant end = brussels(LocalDate.of(2020, 12, 22), 6);
    question.wake(new Wake("publication", end), end);

    assertThat(question.access(FORMER).readable(question.addressing(BEKE.slug())))
        .isEqualTo(question.addressing(BEKE.slug()).answers());
  }

  @Test
  void aFormerMemberNeitherWithdrawsNorConverts() {
    Question overdue = Samples.filed();
    LocalDate day = DUE_ON.plusDays(10);

    assertThat(overdue.access(MEMBER).steps(day)).containsExactly(Step.WITHDRAW, Step.CONVERT);
    assertThat(overdue.access(FORMER).steps(day)).isEmpty();
    assertThat(overdue.access(Viewer.sitting(Actor.parse("clerk"))).steps(day))
        .contains(Step.WITHDRAW, Step.CONVERT);
    assertThatThrownBy(() -> overdue.access(FORMER).require(QuestionPermission.WITHDRAW_QUESTION))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.type()).isEqualTo("mandate-over");
              assertThat(refusal.getMessage())
                  .isEqualTo("Uw mandaat in het Vlaams Parlement liep tot en met 1 december 2020.");
            });
  }

  @Test
  void theQuestionStaysTheirs() {
    Question question = answered();

    assertThat(question.asker()).isEqualTo(Samples.BLANCQUAERT);
    assertThat(question.access(FORMER).mandateOver()).contains(OVER);
  }

  @Test
  void itIsSaidToNobodyElse() {
    Viewer other = new Viewer(Actor.parse("asker:voorbeeld"), OVER);

    assertThat(answered().access(other).mandateOver()).isEmpty();
    assertThat(answered().access(MEMBER).mandateOver()).isEmpty();
    assertThatThrownBy(() -> answered().access(other).require(QuestionPermission.WITHDRAW_QUESTION))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.type()).isEqualTo("not-allowed-for-actor"));
  }

  @Test
  void theWordsSayWhy() {
    assertThat(new MandateOver(LocalDate.of(2022, 5, 17), new MinisterId("jo-brouns")).words())
        .isEqualTo(
            "Uw mandaat in het Vlaams Parlement liep tot en met 17 mei 2022; sindsdien bent u"
                + " minister.");
    assertThat(new MandateOver(null, null).words())
        .isEqualTo("U staat vandaag niet als lid van het Vlaams Parlement in het register.");
  }

  @Test
  void whetherAnAskerSitsIsNeverTakenForGranted() {
    assertThatThrownBy(() -> Viewer.office(ASKER)).isInstanceOf(IllegalArgumentException.class);
  }
}
