package org.samenspraak.question.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.FILED_ON;
import static org.samenspraak.question.Samples.FILING;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;
import static org.samenspraak.question.Samples.coordinated;
import static org.samenspraak.question.Samples.filed;
import static org.samenspraak.question.Samples.filing;
import static org.samenspraak.question.Samples.referring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.workingdays.WorkingCalendar;

class QuestionTest {
  private static final Instant LAST_MOMENT_IN_TIME = Instant.parse("2020-11-30T22:59:59Z");
  private static final Instant FIRST_MOMENT_LATE = Instant.parse("2020-11-30T23:00:00Z");

  @Nested
  class A_question_to_two_ministers_that_is_filed {
    private final Question question = filed();

    @Test
    void has_a_number_and_a_term_of_its_own_for_each_of_them() {
      assertThat(question.addressings())
          .extracting(Addressing::minister, Addressing::number, a -> a.term().dueOn())
          .containsExactly(tuple("zuhal-demir", 148, DUE_ON), tuple("wouter-beke", 92, DUE_ON));
    }

    @Test
    void explains_each_day_of_the_term_that_did_not_count() {
      assertThat(question.addressing("wouter-beke").term().skipped())
          .extracting(day -> day.date().toString())
          .containsExactly(
              "2020-10-31",
              "2020-11-01",
              "2020-11-02",
              "2020-11-07",
              "2020-11-08",
              "2020-11-11",
              "2020-11-14",
              "2020-11-15",
              "2020-11-21",
              "2020-11-22",
              "2020-11-28",
              "2020-11-29");
    }

    @Test
    void numbers_its_parts_from_one() {
      assertThat(question.text().parts())
          .extracting(Part::number)
          .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void announces_all_its_public_text() {
      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.Filed.class,
              filed -> {
                assertThat(filed.questionId()).isEqualTo("q-1");
                assertThat(filed.askerName()).isEqualTo("Adeline Blancquaert");
                assertThat(filed.parts()).hasSize(10);
                assertThat(filed.addressings()).extracting(a -> a.dueOn()).containsOnly(DUE_ON);
                assertThat(filed.addressings().getFirst().calendar()).startsWith("FLEMISH_ADMIN ");
              });
    }

    @Test
    void awaits_nothing_by_itself() {
      assertThat(question.wakeOn()).isNull();
    }
  }

  @Nested
  class The_term {

    @Test
    void starts_on_the_day_of_sending_to_each_minister() {
      Question question =
          file(
              filing(
                  new Addressee("zuhal-demir", 148, FILED_ON),
                  new Addressee("wouter-beke", 92, FILED_ON.plusDays(1))),
              RULES);

      assertThat(question.addressings())
          .extracting(a -> a.term().dueOn())
          .containsExactly(DUE_ON, LocalDate.of(2020, 12, 1));
    }

    @Test
    void follows_the_calendar_that_is_configured() {
      TermRules legal =
          new TermRules(WorkingCalendar.named("LEGAL"), 20, 20, 15, EmbargoUnit.WORKING);

      assertThat(file(filing(), legal).addressings())
          .extracting(a -> a.term().dueOn())
          .containsOnly(LocalDate.of(2020, 11, 27));
    }

    @Test
    void may_be_another_one_for_a_question_to_several_ministers() {
      TermRules longer = new TermRules(WorkingCalendar.standard(), 20, 30, 15, EmbargoUnit.WORKING);

      assertThat(file(filing(), longer).addressing("zuhal-demir").term().workingDays())
          .isEqualTo(30);
    }

    private Question file(Filing filing, TermRules rules) {
      Instant nextDay = brussels(FILED_ON.plusDays(1), 9);
      return Question.file("q-1", filing, any -> List.of(DEMIR, BEKE), rules, nextDay);
    }
  }

  @Nested
  class When_the_answers_are_filed {
    private final Question question = filed();

    @Test
    void each_minister_has_an_answer_of_its_own_kind() {
      answer(LAST_MOMENT_IN_TIME);

      assertThat(question.addressings())
          .extracting(a -> a.answer().orElseThrow().kind())
          .containsExactly(AnswerKind.COORDINATED, AnswerKind.REFERRING);
    }

    @Test
    void an_answer_on_the_last_second_of_the_due_date_is_in_time() {
      answer(LAST_MOMENT_IN_TIME);

      assertThat(question.addressings()).allMatch(a -> a.answer().orElseThrow().timely());
    }

    @Test
    void an_answer_on_the_first_second_after_the_due_date_is_late() {
      answer(FIRST_MOMENT_LATE);

      assertThat(question.addressings()).noneMatch(a -> a.answer().orElseThrow().timely());
    }

    @Test
    void one_can_be_in_time_while_another_is_late() {
      Filing filing =
          filing(
              new Addressee("zuhal-demir", 148, FILED_ON),
              new Addressee("wouter-beke", 92, FILED_ON.plusDays(1)));
      Question sentOnTwoDays =
          Question.file(
              "q-1", filing, any -> List.of(DEMIR, BEKE), RULES, brussels(FILED_ON.plusDays(1), 9));

      sentOnTwoDays.fileAnswers(List.of(coordinated(), referring()), RULES, FIRST_MOMENT_LATE);

      assertThat(sentOnTwoDays.addressings())
          .extracting(a -> a.answer().orElseThrow().timely())
          .containsExactly(false, true);
    }

    @Test
    void the_asker_alone_has_them_for_fifteen_working_days() {
      answer(LAST_MOMENT_IN_TIME);

      assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
      assertThat(question.embargo())
          .contains(new Embargo(LocalDate.of(2020, 12, 21), Instant.parse("2020-12-22T05:00:00Z")));
    }

    @Test
    void they_are_announced_by_hash_without_their_text() {
      question.takeRaised();
      answer(LAST_MOMENT_IN_TIME);

      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.Answered.class,
              answered -> {
                assertThat(answered.toString()).doesNotContain("gecoördineerd antwoord");
                assertThat(answered.answers().getLast().sha256())
                    .isEqualTo(AnswerText.sha256(referring().text(), List.of()));
                assertThat(answered.askerOnlyThrough()).isEqualTo("2020-12-21");
              });
    }

    @Test
    void the_same_answers_again_change_nothing() {
      answer(LAST_MOMENT_IN_TIME);
      question.takeRaised();
      List<Addressing> before = question.addressings();

      answer(FIRST_MOMENT_LATE);

      assertThat(question.addressings()).isEqualTo(before);
      assertThat(question.raisedEvents()).isEmpty();
    }

    @Test
    void other_answers_afterwards_are_refused() {
      answer(LAST_MOMENT_IN_TIME);
      FinalText other = new FinalText(BEKE, AnswerKind.REFERRING, "Een ander antwoord.", List.of());

      assertRefused(
          "already-answered",
          () -> question.fileAnswers(List.of(coordinated(), other), RULES, FIRST_MOMENT_LATE));
    }

    @Test
    void none_may_be_left_out() {
      assertRefused(
          "answers-incomplete",
          () -> question.fileAnswers(List.of(coordinated()), RULES, LAST_MOMENT_IN_TIME));
    }

    @Test
    void nobody_may_answer_who_was_not_asked() {
      Minister somers =
          new Minister("bart-somers", "Bart Somers", "de heer", "Vlaams minister (voorbeeld)");
      FinalText uncalled = new FinalText(somers, AnswerKind.FINAL, "Voorbeeld.", List.of());

      assertRefused(
          "not-addressed",
          () ->
              question.fileAnswers(
                  List.of(coordinated(), referring(), uncalled), RULES, LAST_MOMENT_IN_TIME));
    }

    @Test
    void an_answer_to_a_part_that_was_not_asked_is_refused() {
      FinalText eleventh =
          new FinalText(DEMIR, AnswerKind.COORDINATED, null, List.of(new Part(11, "Voorbeeld.")));

      assertRefused(
          "unknown-part",
          () -> question.fileAnswers(List.of(eleventh, referring()), RULES, LAST_MOMENT_IN_TIME));
    }

    @Test
    void an_embargo_in_days_of_any_kind_still_ends_before_a_working_day() {
      TermRules days = new TermRules(WorkingCalendar.standard(), 20, 20, 15, EmbargoUnit.CALENDAR);

      question.fileAnswers(List.of(coordinated(), referring()), days, LAST_MOMENT_IN_TIME);

      assertThat(question.embargo())
          .contains(new Embargo(LocalDate.of(2020, 12, 15), Instant.parse("2020-12-16T05:00:00Z")));
    }

    private void answer(Instant now) {
      question.fileAnswers(List.of(coordinated(), referring()), RULES, now);
    }
  }

  @Nested
  class When_one_answer_stood_in_the_document {
    private final Question question = filed();

    @Test
    void the_other_is_still_awaited() {
      question.fileAnswer(referring(), RULES, FILING);

      assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
      assertThat(question.embargo()).isEmpty();
      assertThat(question.addressing("zuhal-demir").answer()).isEmpty();
    }

    @Test
    void a_later_one_counts_and_the_first_is_kept() {
      question.fileAnswer(referring(), RULES, FILING);
      FinalText later = new FinalText(BEKE, AnswerKind.REFERRING, "Een later antwoord.", List.of());

      question.fileAnswers(List.of(coordinated(), later), RULES, LAST_MOMENT_IN_TIME);

      assertThat(question.addressing("wouter-beke").answers())
          .extracting(Answer::text)
          .containsExactly(referring().text(), "Een later antwoord.");
      assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
    }
  }

  @Nested
  class When_the_embargo_ends {
    private final Question question = answered();

    @Test
    void the_question_wants_to_be_woken_at_six_in_the_morning_of_the_next_working_day() {
      assertThat(question.wakeOn())
          .isEqualTo(new Wake("publication", brussels(LocalDate.of(2020, 12, 22), 6)));
    }

    @Test
    void it_is_published_with_the_text_of_all_answers() {
      question.takeRaised();
      wake();

      assertThat(question.status()).isEqualTo(QuestionStatus.PUBLISHED);
      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.Published.class,
              published -> {
                assertThat(published.answers().getFirst().parts()).hasSize(10);
                assertThat(published.answers().getLast().text()).isEqualTo(referring().text());
              });
    }

    @Test
    void a_second_waking_has_no_effect() {
      wake();
      question.takeRaised();
      wake();

      assertThat(question.raisedEvents()).isEmpty();
      assertThat(question.wakeOn()).isNull();
    }

    private void wake() {
      Wake wake = question.wakeOn();
      question.wake(
          wake == null ? new Wake("publication", Instant.EPOCH) : wake,
          brussels(LocalDate.of(2020, 12, 22), 6));
    }
  }

  @Nested
  class The_answers {
    private final Question question = answered();

    @Test
    void are_for_the_asker_the_addressed_cabinets_and_the_clerk_only() {
      assertThat(
              List.of(
                  "asker:adeline-blancquaert",
                  "cabinet:zuhal-demir",
                  "cabinet:wouter-beke",
                  "clerk"))
          .allMatch(actor -> question.mayReadAnswers(Actor.parse(actor)));
      assertThat(
              List.of(
                  "asker:voorbeeld",
                  "cabinet:bart-somers",
                  "operator",
                  "secretariat",
                  "service:question",
                  "public"))
          .noneMatch(actor -> question.mayReadAnswers(Actor.parse(actor)));
    }

    @Test
    void are_for_everyone_once_published() {
      question.wake(new Wake("publication", FILING), FILING);

      assertThat(question.mayReadAnswers(Actor.PUBLIC)).isTrue();
    }
  }

  private static Question answered() {
    Question question = filed();
    question.fileAnswers(List.of(coordinated(), referring()), RULES, LAST_MOMENT_IN_TIME);
    return question;
  }

  private static void assertRefused(String type, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.type()).isEqualTo(type));
  }
}
