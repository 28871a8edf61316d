package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.FILING;
import static org.samenspraak.question.Samples.ID;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.question.Samples;
import org.samenspraak.question.domain.end.End;
import org.samenspraak.question.domain.end.How;
import org.samenspraak.question.domain.end.Step;
import org.samenspraak.question.domain.end.Wish;

/** Blancquaert's question ends otherwise than by its answers. */
class EndingTest {
  private static final LocalDate MONDAY = LocalDate.of(2020, 11, 16);
  private static final Instant THEN = brussels(MONDAY, 9);
  private static final Instant LATE = brussels(DUE_ON.plusDays(1), 9);
  private static final Actor CLERK = Actor.parse("clerk");
  private static final Actor ASKER = Actor.parse("asker:adeline-blancquaert");

  private final Question question = Samples.filed();

  private static Wish wish(How how) {
    return new Wish(how, End.By.CLERK, "Voorbeeld.", null, null);
  }

  private void end(How how, Instant at) {
    question.end(wish(how), RULES, at);
  }

  private void answer(Instant at) {
    question.fileAnswers(
        List.of(Samples.coordinated(), Samples.referring()), Samples.finalised(at), RULES, at);
  }

  private static void refused(String type, Runnable call, Consumer<Refusal> more) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> {
              assertThat(no.type()).isEqualTo(type);
              more.accept(no);
            });
  }

  @Nested
  class Withdrawn {

    @Test
    void no_answer_is_awaited_and_everybody_can_read_why() {
      question.takeRaised();
      question.end(
          new Wish(How.WITHDRAWN, End.By.ASKER, "Beantwoord in commissie.", null, null),
          RULES,
          THEN);

      assertThat(question.status()).isEqualTo(QuestionStatus.WITHDRAWN);
      assertThat(question.raisedEvents())
          .containsExactly(
              new QuestionEvent.Ended(
                  ID, "WITHDRAWN", "ASKER", "Beantwoord in commissie.", MONDAY, null, null));
      assertThat(question.wakeOn()).isNull();
    }

    @Test
    void can_be_undone_for_five_working_days_as_if_nothing_had_been() {
      List<Addressing> before = question.addressings();
      end(How.WITHDRAWN, THEN);
      question.takeRaised();
      question.reinstate("Vergissing.", brussels(LocalDate.of(2020, 11, 23), 23));

      assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
      assertThat(question.addressings()).isEqualTo(before);
      assertThat(question.ended()).isEmpty();
      assertThat(question.raisedEvents())
          .containsExactly(new QuestionEvent.Reinstated(ID, "WITHDRAWN", "Vergissing."));
    }

    @Test
    void cannot_be_undone_after_that() {
      end(How.WITHDRAWN, THEN);

      refused(
          "end-is-final",
          () -> question.reinstate("Te laat.", brussels(LocalDate.of(2020, 11, 24), 0)),
          no -> assertThat(no.getMessage()).contains("2020-11-23"));
    }

    @Test
    void may_hold_from_a_day_before_but_not_from_before_it_was_filed_nor_from_tomorrow() {
      refused("ended-before-filed", () -> withdrawnOn(FILED_ON.minusDays(1)), no -> {});
      refused("date-in-future", () -> withdrawnOn(MONDAY.plusDays(1)), no -> {});
      withdrawnOn(MONDAY.minusDays(3));

      assertThat(question.ended().orElseThrow().on()).isEqualTo(MONDAY.minusDays(3));
      assertThat(question.ended().orElseThrow().undoableThrough()).isEqualTo("2020-11-23");
    }

    private void withdrawnOn(LocalDate day) {
      question.end(new Wish(How.WITHDRAWN, End.By.CLERK, "Brief.", day, null), RULES, THEN);
    }

    @Test
    void under_embargo_its_answers_are_never_published_and_the_asker_keeps_reading() {
      answer(THEN);
      end(How.WITHDRAWN, THEN.plusSeconds(60));

      assertThat(question.wakeOn()).isNull();
      assertThat(question.access(Viewer.sitting(ASKER)).readable(question.addressing(DEMIR.slug())))
          .hasSize(1);
      assertThat(question.access(Viewer.PUBLIC).readable(question.addressing(DEMIR.slug())))
          .isEmpty();
    }

    @Test
    void and_reinstated_when_the_embargo_is_over_they_are_published_at_once() {
      answer(brussels(LocalDate.of(2020, 10, 30), 9));
      Instant lastDay = brussels(LocalDate.of(2020, 11, 23), 9);
      end(How.WITHDRAWN, lastDay);
      Instant later = brussels(LocalDate.of(2020, 11, 26), 9);
      question.reinstate("Vergissing.", later);

      Wake wake = Objects.requireNonNull(question.wakeOn());
      assertThat(wake.at()).isBefore(later);
      question.wake(wake, later);
      assertThat(question.status()).isEqualTo(QuestionStatus.PUBLISHED);
    }

    @Test
    void is_too_late_once_everything_is_public() {
      answer(THEN);
      Wake publication = Objects.requireNonNull(question.wakeOn());
      question.wake(publication, publication.at());

      refused(
          "already-answered",
          () -> end(How.WITHDRAWN, publication.at()),
          no -> assertThat(no.expected()).isEqualTo("er is nu geen stap mogelijk"));
    }

    @Test
    void an_answer_that_crossed_it_is_not_filed_and_the_fact_says_why() {
      end(How.WITHDRAWN, THEN);
      question.takeRaised();
      answer(THEN.plusSeconds(1));

      assertThat(question.addressings()).allMatch(a -> a.answers().isEmpty());
      assertThat(question.raisedEvents())
          .containsExactly(
              new QuestionEvent.AnswerNotFiled(
                  ID, DEMIR.slug(), new AnswerRound("COORDINATION", 1, "FINAL"), "WITHDRAWN"));
    }

    @Test
    void no_answer_from_paper_is_filed() {
      end(How.WITHDRAWN, THEN);

      refused(
          "question-ended",
          () -> question.fileFromPaper(BEKE.slug(), Samples.referring(), MONDAY, RULES, THEN),
          no -> assertThat(no.getMessage()).contains("ingetrokken"));
    }
  }

  @Test
  void what_was_not_admitted_is_corrected_and_admitted_what_was_withdrawn_is_not_corrected() {
    end(How.INADMISSIBLE, THEN);
    question.correct(titled("Anders geformuleerd (voorbeeld)"), by(THEN));
    question.reinstate("Anders geformuleerd.", THEN);
    assertThat(question.text().title()).isEqualTo("Anders geformuleerd (voorbeeld)");

    end(How.WITHDRAWN, THEN);
    refused("question-ended", () -> question.correct(titled("Toch"), by(THEN)), no -> {});
  }

  @ParameterizedTest
  @EnumSource(How.class)
  void what_ended_cannot_end_again_and_it_is_said_what_is_possible(How how) {
    end(how, LATE);
    for (How again : How.values()) {
      refused(
          "question-ended",
          () -> end(again, LATE),
          no -> assertThat(no.details().get("allowed")).isEqualTo(Set.of(Step.REINSTATE)));
    }
  }

  @Test
  void nothing_is_undone_that_did_not_end() {
    refused(
        "not-ended",
        () -> question.reinstate("Voorbeeld.", THEN),
        no -> assertThat(no.expected()).contains("intrekken"));
  }

  @Test
  void what_parliament_decided_can_be_undone_at_any_time() {
    end(How.INADMISSIBLE, THEN);
    question.reinstate("Anders geformuleerd.", brussels(LocalDate.of(2021, 3, 1), 9));
    end(How.LAPSED, brussels(LocalDate.of(2021, 3, 2), 9));
    question.reinstate("Het nieuwe Parlement neemt ze over.", brussels(DUE_ON.plusYears(1), 9));

    assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
  }

  @ParameterizedTest
  @EnumSource(
      value = How.class,
      names = {"INADMISSIBLE", "LAPSED", "CONVERTED"})
  void what_was_answered_is_neither_refused_nor_lapsed_nor_asked_again(How how) {
    answer(THEN);

    refused(
        "already-answered",
        () -> end(how, LATE),
        no -> assertThat(no.expected()).contains("intrekken"));
  }

  @Nested
  class Converted {

    @Test
    void only_once_an_answer_is_late() {
      refused(
          "not-overdue",
          () -> end(How.CONVERTED, brussels(DUE_ON, 23)),
          no -> assertThat(no.details().get("possibleOn")).isEqualTo(DUE_ON.plusDays(1)));
      question.end(
          new Wish(How.CONVERTED, End.By.ASKER, "Duurt te lang.", null, "VOU 812 (voorbeeld)"),
          RULES,
          LATE);

      assertThat(question.ended().orElseThrow().reference()).isEqualTo("VOU 812 (voorbeeld)");
      assertThat(question.status()).isEqualTo(QuestionStatus.CONVERTED);
    }

    @Test
    void a_written_answer_that_arrives_all_the_same_is_filed_and_reopens_nothing() {
      end(How.CONVERTED, LATE);
      question.takeRaised();
      answer(LATE.plusSeconds(60));

      assertThat(question.status()).isEqualTo(QuestionStatus.CONVERTED);
      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.AnswerFiled.class, filed -> assertThat(filed.complete()).isTrue());
      Wake publication = Objects.requireNonNull(question.wakeOn());
      question.wake(publication, publication.at());
      assertThat(question.status()).isEqualTo(QuestionStatus.CONVERTED);
      assertThat(question.access(Viewer.PUBLIC).readable(question.addressing(DEMIR.slug())))
          .hasSize(1);
    }
  }

  @Test
  void answers_that_do_not_fit_a_converted_question_are_nobodys_to_complete() {
    end(How.CONVERTED, LATE);
    question.takeRaised();
    question.fileAnswers(
        List.of(Samples.referring()), Samples.finalised(LATE), RULES, LATE.plusSeconds(60));

    assertThat(question.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            QuestionEvent.AnswerNotFiled.class,
            not -> assertThat(not.reason()).isEqualTo("CONVERTED"));
  }

  @Nested
  class That_it_may_be_converted {
    private static final LocalDate FIVE_BEFORE = LocalDate.of(2020, 11, 24);

    @Test
    void is_announced_five_and_one_working_days_before_the_first_late_day() {
      question.takeRaised();
      assertThat(question.wakeOn()).isEqualTo(at(FIVE_BEFORE));
      wake(FIVE_BEFORE);
      assertThat(question.takeRaised()).hasSize(1);
      assertThat(question.wakeOn()).isEqualTo(at(DUE_ON));
      wake(DUE_ON);

      assertThat(question.raisedEvents())
          .containsExactly(
              new QuestionEvent.ConversionNear(
                  ID, DEMIR.slug(), 148, DUE_ON, DUE_ON.plusDays(1), 1));
      assertThat(question.wakeOn()).isNull();
    }

    @Test
    void is_announced_with_the_days_that_are_left_when_the_service_was_away() {
      question.takeRaised();
      wake(FIVE_BEFORE.plusDays(2));

      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.ConversionNear.class,
              near -> assertThat(near.workingDays()).isEqualTo(3));
      assertThat(question.wakeOn()).isEqualTo(at(DUE_ON));
    }

    @Test
    void is_not_announced_when_it_is_possible_already() {
      question.takeRaised();
      wake(DUE_ON.plusDays(1));

      assertThat(question.raisedEvents()).isEmpty();
      assertThat(question.wakeOn()).isNull();
    }

    @Test
    void is_not_announced_of_days_that_were_over_at_filing() {
      Question late =
          Question.file(
              ID,
              Samples.filing(),
              any -> List.of(DEMIR, BEKE),
              RULES,
              brussels(DUE_ON.minusDays(3), 9));
      assertThat(late.wakeOn()).isEqualTo(at(DUE_ON));
      Question overdue =
          Question.file(
              ID, Samples.filing(), any -> List.of(DEMIR, BEKE), RULES, brussels(DUE_ON, 9));
      assertThat(overdue.wakeOn()).isNull();
    }

    @Test
    void is_not_announced_of_what_was_answered_or_ended() {
      end(How.WITHDRAWN, THEN);
      assertThat(question.wakeOn()).isNull();
      question.reinstate("Vergissing.", THEN);
      answer(THEN);

      assertThat(question.wakeOn()).extracting(Wake::kind).isEqualTo("publication");
    }

    private void wake(LocalDate day) {
      question.wake(Objects.requireNonNull(question.wakeOn()), brussels(day, 9));
    }

    private static Wake at(LocalDate day) {
      return new Wake("conversion", brussels(day, 6));
    }
  }

  @Test
  void each_sees_what_he_may_do_today() {
    assertThat(question.access(Viewer.sitting(CLERK)).steps(MONDAY))
        .containsExactly(Step.WITHDRAW, Step.DECLARE_INADMISSIBLE, Step.LAPSE);
    assertThat(question.access(Viewer.sitting(ASKER)).steps(MONDAY)).containsExactly(Step.WITHDRAW);
    assertThat(question.access(Viewer.sitting(ASKER)).steps(DUE_ON.plusDays(1)))
        .containsExactly(Step.WITHDRAW, Step.CONVERT);
    assertThat(question.access(Viewer.sitting(Actor.parse("asker:voorbeeld"))).steps(MONDAY))
        .isEmpty();
    end(How.WITHDRAWN, THEN);
    assertThat(question.access(Viewer.sitting(ASKER)).steps(MONDAY)).isEmpty();
    assertThat(question.access(Viewer.sitting(CLERK)).steps(MONDAY))
        .containsExactly(Step.REINSTATE);
  }

  @Test
  void a_paper_answer_says_of_which_kinds_one_is_awaited() {
    refused(
        "no-answer-yet",
        () -> file(AnswerKind.ERRATUM, FILING),
        no -> assertThat(no.details().get("allowed").toString()).doesNotContain("ERRATUM"));
    answer(THEN);
    refused(
        "already-answered",
        () -> file(AnswerKind.FINAL, LATE),
        no ->
            assertThat(no.details().get("allowed"))
                .isEqualTo(List.of(AnswerKind.SUPPLEMENTARY, AnswerKind.ERRATUM)));
  }

  @Test
  void provisional_then_final_then_erratum_each_have_a_round_a_version_and_an_embargo() {
    file(AnswerKind.PROVISIONAL, THEN);
    assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
    file(AnswerKind.COORDINATED, LATE);
    question.fileFromPaper(BEKE.slug(), Samples.referring(), DUE_ON, RULES, LATE);
    assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
    Wake publication = Objects.requireNonNull(question.wakeOn());
    while (question.wakeOn() != null) {
      question.wake(question.wakeOn(), question.wakeOn().at());
    }
    assertThat(question.status()).isEqualTo(QuestionStatus.PUBLISHED);
    question.takeRaised();
    Instant later = publication.at().plusSeconds(86_400 * 60);
    file(AnswerKind.ERRATUM, later);

    Addressing demir = question.addressing(DEMIR.slug());
    assertThat(demir.answers())
        .extracting(AddressingAnswer::round)
        .containsExactly(
            new Round(AnswerSource.DOCUMENT, 1, Round.Kind.PROVISIONAL),
            new Round(AnswerSource.DOCUMENT, 2, Round.Kind.FINAL),
            new Round(AnswerSource.DOCUMENT, 4, Round.Kind.ERRATUM));
    assertThat(demir.answeredOn()).isEqualTo(DUE_ON.plusDays(1));
    assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
    assertThat(question.access(Viewer.PUBLIC).readable(demir)).hasSize(2);
    assertThat(question.access(Viewer.sitting(ASKER)).readable(demir)).hasSize(3);
    assertThat(question.raisedEvents())
        .singleElement()
        .isInstanceOfSatisfying(
            QuestionEvent.AnswerFiled.class,
            filed -> {
              assertThat(filed.round().kind()).isEqualTo("ERRATUM");
              assertThat(filed.complete()).isTrue();
            });
  }

  @Test
  void the_same_paper_twice_has_one_effect() {
    file(AnswerKind.PROVISIONAL, THEN);
    question.takeRaised();
    file(AnswerKind.PROVISIONAL, THEN);

    assertThat(question.raisedEvents()).isEmpty();
  }

  @Test
  void a_sole_minister_refers_to_nobody() {
    Question sole =
        Question.file(
            ID,
            Samples.filing(new Addressee(DEMIR.slug(), 148, FILED_ON)),
            any -> List.of(DEMIR),
            RULES,
            FILING);

    refused(
        "answer-of-several",
        () -> sole.fileFromPaper(DEMIR.slug(), text(AnswerKind.REFERRING), FILED_ON, RULES, FILING),
        no -> assertThat(no.field()).isEqualTo("kind"));
  }

  private static Correction titled(String title) {
    return new Correction("Voorbeeld.", title, null, null, List.of(), List.of(), List.of());
  }

  private static Cause by(Instant at) {
    return new Cause.Once(CLERK, at, "voorbeeld");
  }

  private void file(AnswerKind kind, Instant at) {
    question.fileFromPaper(DEMIR.slug(), text(kind), null, RULES, at);
  }

  private static FinalText text(AnswerKind kind) {
    return new FinalText(DEMIR, kind, kind + " (voorbeeld).", List.<Part>of(), true, Samples.SALT);
  }
}
