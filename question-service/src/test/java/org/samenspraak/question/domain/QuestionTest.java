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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.question.Samples;
import org.samenspraak.workingdays.TimeLeft;
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
          .containsExactly(tuple(DEMIR.slug(), 148, DUE_ON), tuple(BEKE.slug(), 92, DUE_ON));
    }

    @Test
    void explains_each_day_of_the_term_that_did_not_count() {
      assertThat(question.addressing(BEKE.slug()).term().skipped())
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
                assertThat(filed.questionId()).isEqualTo(Samples.ID);
                assertThat(filed.askerName()).isEqualTo("Adeline Blancquaert");
                assertThat(filed.parts()).hasSize(10);
                assertThat(filed.addressings()).extracting(a -> a.dueOn()).containsOnly(DUE_ON);
                assertThat(filed.addressings())
                    .allMatch(a -> a.heldBy().equals(List.of(a.addressedTo())));
                assertThat(filed.addressings().getFirst().calendar()).startsWith("FLEMISH_ADMIN ");
              });
    }

    @Test
    void awaits_only_the_day_on_which_the_cabinets_hear_that_it_may_become_an_oral_one() {
      assertThat(question.wakeOn())
          .isEqualTo(new Wake("conversion", brussels(LocalDate.of(2020, 11, 24), 6)));
    }
  }

  @Nested
  class The_term {

    @Test
    void starts_on_the_day_of_sending_to_each_minister() {
      Question question =
          file(
              filing(
                  new Addressee(DEMIR.slug(), 148, FILED_ON),
                  new Addressee(BEKE.slug(), 92, FILED_ON.plusDays(1))),
              RULES);

      assertThat(question.addressings())
          .extracting(a -> a.term().dueOn())
          .containsExactly(DUE_ON, LocalDate.of(2020, 12, 1));
    }

    @Test
    void follows_the_calendar_that_is_configured() {
      TermRules legal =
          new TermRules(WorkingCalendar.named("LEGAL"), 20, 20, 15, EmbargoUnit.WORKING, 5);

      assertThat(file(filing(), legal).addressings())
          .extracting(a -> a.term().dueOn())
          .containsOnly(LocalDate.of(2020, 11, 27));
    }

    @Test
    void may_be_another_one_for_a_question_to_several_ministers() {
      TermRules longer =
          new TermRules(WorkingCalendar.standard(), 20, 30, 15, EmbargoUnit.WORKING, 5);

      assertThat(file(filing(), longer).addressing(DEMIR.slug()).term().workingDays())
          .isEqualTo(30);
    }

    @Test
    void is_counted_down_for_each_minister_until_that_minister_has_answered() {
      Question question = filed();
      LocalDate dayAfter = DUE_ON.plusDays(1);

      assertThat(question.addressing(DEMIR.slug()).timeLeft(DUE_ON))
          .contains(new TimeLeft(0, false));
      assertThat(question.addressing(DEMIR.slug()).timeLeft(dayAfter))
          .contains(new TimeLeft(-1, true));
      question.fileAnswers(
          List.of(coordinated(), referring()),
          Samples.finalised(FIRST_MOMENT_LATE),
          RULES,
          FIRST_MOMENT_LATE);
      assertThat(question.addressing(DEMIR.slug()).timeLeft(dayAfter)).isEmpty();
    }

    private Question file(Filing filing, TermRules rules) {
      Instant nextDay = brussels(FILED_ON.plusDays(1), 9);
      return Question.file(Samples.ID, filing, any -> List.of(DEMIR, BEKE), rules, nextDay);
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
              new Addressee(DEMIR.slug(), 148, FILED_ON),
              new Addressee(BEKE.slug(), 92, FILED_ON.plusDays(1)));
      Question sentOnTwoDays =
          Question.file(
              Samples.ID,
              filing,
              any -> List.of(DEMIR, BEKE),
              RULES,
              brussels(FILED_ON.plusDays(1), 9));

      sentOnTwoDays.fileAnswers(
          List.of(coordinated(), referring()),
          Samples.finalised(FIRST_MOMENT_LATE),
          RULES,
          FIRST_MOMENT_LATE);

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
              QuestionEvent.AnswerFiled.class,
              filed -> {
                assertThat(filed.toString()).doesNotContain("gecoördineerd antwoord");
                assertThat(filed.round()).isEqualTo(new AnswerRound("COORDINATION", 1, "FINAL"));
                assertThat(filed.complete()).isTrue();
                assertThat(filed.answers()).extracting(a -> a.number()).containsExactly(148, 92);
                assertThat(filed.answers().getLast().sha256())
                    .isEqualTo(
                        AnswerText.sha256(new Salt(Samples.SALT), referring().text(), List.of()));
                assertThat(filed.askerOnlyThrough()).isEqualTo("2020-12-21");
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
    void other_answers_afterwards_are_not_filed_and_the_coordinator_is_told() {
      answer(LAST_MOMENT_IN_TIME);
      FinalText other = Samples.text(BEKE, AnswerKind.REFERRING, "Een ander antwoord.", List.of());

      notFiled("ALREADY_ANSWERED", coordinated(), other);
    }

    @Test
    void none_may_be_left_out() {
      notFiled("INCOMPLETE", coordinated());
      notFiled("INCOMPLETE");
    }

    @Test
    void no_part_may_be_left_out() {
      List<Part> nine = coordinated().parts().subList(0, 9);
      notFiled(
          "INCOMPLETE", Samples.text(DEMIR, AnswerKind.COORDINATED, "Samen.", nine), referring());
    }

    @Test
    void none_may_say_nothing() {
      notFiled(
          "EMPTY", coordinated(), Samples.text(BEKE, AnswerKind.REFERRING, " \u00a0", List.of()));
    }

    @Test
    void nobody_may_answer_who_was_not_asked() {
      Minister somers =
          new Minister(
              new MinisterId("bart-somers"),
              "Bart Somers",
              "de heer",
              "Vlaams minister (voorbeeld)");
      FinalText uncalled = Samples.text(somers, AnswerKind.FINAL, "Voorbeeld.", List.of());

      notFiled("NOT_AS_ASKED", coordinated(), referring(), uncalled);
    }

    @Test
    void an_answer_to_a_part_that_was_not_asked_is_not_filed() {
      FinalText eleventh =
          Samples.text(DEMIR, AnswerKind.COORDINATED, null, List.of(new Part(11, "Voorbeeld.")));

      notFiled("NOT_AS_ASKED", eleventh, referring());
    }

    private void notFiled(String reason, FinalText... texts) {
      question.takeRaised();
      List<Addressing> before = question.addressings();
      question.fileAnswers(
          List.of(texts), Samples.finalised(LAST_MOMENT_IN_TIME), RULES, LAST_MOMENT_IN_TIME);

      assertThat(question.addressings()).isEqualTo(before);
      assertThat(question.raisedEvents())
          .containsExactly(
              new QuestionEvent.AnswerNotFiled(
                  Samples.ID, DEMIR.slug(), new AnswerRound("COORDINATION", 1, "FINAL"), reason));
    }

    @Test
    void a_finalisation_that_waited_is_timed_by_its_own_moment_and_kept_for_the_asker_from_now() {
      Instant weeksLater = brussels(LocalDate.of(2021, 2, 1), 9);
      question.fileAnswers(
          List.of(coordinated(), referring()),
          Samples.finalised(LAST_MOMENT_IN_TIME),
          RULES,
          weeksLater);

      assertThat(question.addressings())
          .extracting(a -> a.answer().orElseThrow())
          .allMatch(AddressingAnswer::timely)
          .extracting(AddressingAnswer::filedOn)
          .containsOnly(DUE_ON);
      assertThat(question.embargo().orElseThrow().askerOnlyThrough())
          .isEqualTo(LocalDate.of(2021, 2, 22));
      assertThat(question.wakeOn()).isNotNull();
      assertThat(question.wakeOn().at()).isAfter(weeksLater);
    }

    @Test
    void the_embargo_never_runs_from_before_the_finalisation() {
      question.fileAnswers(
          List.of(coordinated(), referring()),
          Samples.finalised(LAST_MOMENT_IN_TIME),
          RULES,
          FILING);

      assertThat(question.embargo().orElseThrow().askerOnlyThrough())
          .isEqualTo(LocalDate.of(2020, 12, 21));
    }

    @Test
    void no_answer_is_dated_before_its_question_was_sent() {
      question.fileAnswers(
          List.of(coordinated(), referring()),
          Samples.finalised(brussels(FILED_ON.minusDays(3), 9)),
          RULES,
          FILING);

      assertThat(question.addressings())
          .extracting(a -> a.answer().orElseThrow().filedOn())
          .containsOnly(FILED_ON);
    }

    @Test
    void an_embargo_in_days_of_any_kind_still_ends_before_a_working_day() {
      TermRules days =
          new TermRules(WorkingCalendar.standard(), 20, 20, 15, EmbargoUnit.CALENDAR, 5);

      question.fileAnswers(
          List.of(coordinated(), referring()),
          Samples.finalised(LAST_MOMENT_IN_TIME),
          days,
          LAST_MOMENT_IN_TIME);

      assertThat(question.embargo())
          .contains(new Embargo(LocalDate.of(2020, 12, 15), Instant.parse("2020-12-16T05:00:00Z")));
    }

    private void answer(Instant now) {
      question.fileAnswers(List.of(coordinated(), referring()), Samples.finalised(now), RULES, now);
    }
  }

  @Nested
  class When_one_answer_stood_in_the_document {
    private final Question question = filed();

    @Test
    void the_other_is_still_awaited() {
      question.fileAnswer(BEKE.slug(), referring(), null, RULES, FILING);

      assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
      assertThat(question.embargo()).isEmpty();
      assertThat(question.addressing(DEMIR.slug()).answer()).isEmpty();
    }

    @Test
    void a_finalisation_leaves_it_as_it_is() {
      question.fileAnswer(BEKE.slug(), referring(), null, RULES, FILING);
      question.takeRaised();
      FinalText later = Samples.text(BEKE, AnswerKind.REFERRING, "Een later antwoord.", List.of());

      question.fileAnswers(
          List.of(coordinated(), later),
          Samples.finalised(LAST_MOMENT_IN_TIME),
          RULES,
          LAST_MOMENT_IN_TIME);

      assertThat(question.addressing(BEKE.slug()).answers())
          .extracting(AddressingAnswer::text)
          .containsExactly(referring().text());
      assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.AnswerFiled.class,
              filed ->
                  assertThat(filed.answers()).extracting(a -> a.number()).containsExactly(148));
    }
  }

  @Nested
  class Answers_that_were_filed_on_two_days {
    private static final Instant FIRST_IS_PUBLIC = brussels(LocalDate.of(2020, 11, 24), 6);
    private final Question question = filed();

    Answers_that_were_filed_on_two_days() {
      question.fileAnswer(BEKE.slug(), referring(), null, RULES, FILING);
      question.takeRaised();
    }

    @Test
    void each_have_an_embargo_of_their_own() {
      answerOfTheOther();

      assertThat(question.addressings())
          .extracting(a -> a.answer().orElseThrow().embargo().askerOnlyThrough())
          .containsExactly(LocalDate.of(2020, 12, 21), LocalDate.of(2020, 11, 23));
      assertThat(question.wakeOn()).isEqualTo(new Wake("publication", FIRST_IS_PUBLIC));
    }

    @Test
    void are_announced_round_by_round_each_once() {
      answerOfTheOther();

      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.AnswerFiled.class,
              filed -> {
                assertThat(filed.answers())
                    .extracting(a -> a.minister())
                    .containsOnly(DEMIR.slug());
                assertThat(filed.complete()).isTrue();
              });
    }

    @Test
    void are_published_one_by_one_and_the_question_with_the_last() {
      answerOfTheOther();
      question.takeRaised();
      publish(FIRST_IS_PUBLIC);

      assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
      assertThat(question.takeRaised()).hasSize(1);
      assertThat(readable(BEKE.slug())).isTrue();
      assertThat(readable(DEMIR.slug())).isFalse();

      publish(brussels(LocalDate.of(2020, 12, 22), 6));

      assertThat(question.status()).isEqualTo(QuestionStatus.PUBLISHED);
      assertThat(readable(DEMIR.slug())).isTrue();
    }

    @Test
    void leave_the_question_open_when_the_first_is_public_and_the_other_awaited() {
      publish(FIRST_IS_PUBLIC);

      assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
      assertThat(question.raisedEvents())
          .singleElement()
          .isInstanceOfSatisfying(
              QuestionEvent.AnswerPublished.class,
              published -> assertThat(published.complete()).isFalse());
      assertThat(question.wakeOn()).extracting(Wake::kind).isEqualTo("conversion");
    }

    private void answerOfTheOther() {
      question.fileAnswers(
          List.of(coordinated(), referring()),
          Samples.finalised(LAST_MOMENT_IN_TIME),
          RULES,
          LAST_MOMENT_IN_TIME);
    }

    private void publish(Instant at) {
      question.wake(new Wake("publication", at), at);
    }

    private boolean readable(MinisterId minister) {
      return !question.access(Viewer.PUBLIC).readable(question.addressing(minister)).isEmpty();
    }
  }

  @Nested
  class An_answer_in_the_document {
    private static final Part FIRST = new Part(1, "Antwoord op deelvraag 1 (voorbeeld).");
    private final Question question =
        Question.file(
            Samples.ID,
            filing(new Addressee(DEMIR.slug(), 148, FILED_ON)),
            any -> List.of(DEMIR),
            RULES,
            brussels(DUE_ON, 9));

    private void file(FinalText text, @Nullable LocalDate on) {
      question.fileAnswer(text.minister().slug(), text, on, RULES, brussels(DUE_ON.plusDays(2), 9));
    }

    private FinalText undivided(AnswerKind kind, boolean confirmed) {
      return new FinalText(
          DEMIR, kind, "Eén tekst (voorbeeld).", List.of(), confirmed, Samples.SALT);
    }

    private void awaited(Awaited.Reason reason, Integer... parts) {
      assertThat(question.status()).isEqualTo(QuestionStatus.FILED);
      assertThat(question.addressing(DEMIR.slug()).awaited())
          .isEqualTo(new Awaited(reason, List.of(parts)));
      assertThat(question.raisedEvents())
          .filteredOn(QuestionEvent.AnswerFiled.class::isInstance)
          .noneMatch(filed -> ((QuestionEvent.AnswerFiled) filed).complete());
    }

    @Test
    void to_every_part_answers_the_question_and_says_where_it_comes_from() {
      file(Samples.text(DEMIR, AnswerKind.FINAL, null, coordinated().parts()), null);

      assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
      assertThat(question.raisedEvents())
          .last()
          .isInstanceOfSatisfying(
              QuestionEvent.AnswerFiled.class,
              filed -> {
                assertThat(filed.round()).isEqualTo(new AnswerRound("DOCUMENT", 1, "FINAL"));
                assertThat(filed.complete()).isTrue();
              });
    }

    @Test
    void that_leaves_parts_open_leaves_the_question_open() {
      file(Samples.text(DEMIR, AnswerKind.FINAL, null, List.of(FIRST, new Part(2, " "))), null);

      awaited(Awaited.Reason.PARTS_UNANSWERED, 2, 3, 4, 5, 6, 7, 8, 9, 10);
    }

    @Test
    void without_parts_counts_for_all_of_them_only_once_somebody_confirmed_it() {
      file(undivided(AnswerKind.FINAL, false), null);
      awaited(Awaited.Reason.PARTS_UNANSWERED, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10);

      file(undivided(AnswerKind.FINAL, true), null);
      assertThat(question.status()).isEqualTo(QuestionStatus.ANSWERED);
    }

    @Test
    void that_is_provisional_closes_nothing() {
      file(undivided(AnswerKind.PROVISIONAL, true), null);
      awaited(Awaited.Reason.NOT_FINAL);
    }

    @Test
    void that_says_nothing_is_refused() {
      assertRefused(
          "empty-answer",
          () -> file(Samples.text(DEMIR, AnswerKind.FINAL, " ", List.of(new Part(1, "\n"))), null));
      awaited(Awaited.Reason.NO_ANSWER);
    }

    @Test
    void is_timed_by_the_date_that_the_clerk_states() {
      file(undivided(AnswerKind.FINAL, true), DUE_ON);

      AddressingAnswer answer = question.addressing(DEMIR.slug()).answer().orElseThrow();
      assertThat(answer.filedOn()).isEqualTo(DUE_ON);
      assertThat(answer.timely()).isTrue();
      assertThat(question.embargo().orElseThrow().askerOnlyThrough())
          .isEqualTo(LocalDate.of(2020, 12, 23));
    }

    @Test
    void is_timed_by_the_day_of_filing_when_nothing_is_stated() {
      file(undivided(AnswerKind.FINAL, true), null);

      assertThat(question.addressing(DEMIR.slug()).answer().orElseThrow().timely()).isFalse();
    }

    @Test
    void cannot_be_of_before_the_question_was_sent_nor_of_the_future() {
      assertRefused(
          "answered-before-sent",
          () -> file(undivided(AnswerKind.FINAL, true), FILED_ON.minusDays(1)));
      assertRefused(
          "date-in-future", () -> file(undivided(AnswerKind.FINAL, true), DUE_ON.plusDays(3)));
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
    void each_answer_is_published_with_its_text() {
      question.takeRaised();
      wake();

      assertThat(question.status()).isEqualTo(QuestionStatus.PUBLISHED);
      assertThat(question.raisedEvents())
          .hasSize(2)
          .first()
          .isInstanceOfSatisfying(
              QuestionEvent.AnswerPublished.class,
              demir -> {
                assertThat(demir.number()).isEqualTo(148);
                assertThat(demir.parts()).hasSize(10);
                assertThat(demir.complete()).isFalse();
              });
      assertThat(question.raisedEvents())
          .last()
          .isInstanceOfSatisfying(
              QuestionEvent.AnswerPublished.class,
              beke -> {
                assertThat(beke.minister()).isEqualTo(BEKE.slug());
                assertThat(beke.text()).isEqualTo(referring().text());
                assertThat(beke.salt()).isEqualTo(Samples.SALT);
                assertThat(beke.complete()).isTrue();
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
          .allMatch(actor -> question.access(Viewer.sitting(Actor.parse(actor))).readsAnswers());
      assertThat(
              List.of(
                  "asker:voorbeeld",
                  "cabinet:bart-somers",
                  "operator",
                  "secretariat",
                  "service:question",
                  "public"))
          .noneMatch(actor -> question.access(Viewer.sitting(Actor.parse(actor))).readsAnswers());
    }

    @Test
    void are_for_everyone_once_published() {
      Instant end = brussels(LocalDate.of(2020, 12, 22), 6);
      question.wake(new Wake("publication", end), end);

      assertThat(question.addressings())
          .allMatch(a -> question.access(Viewer.PUBLIC).readable(a).equals(a.answers()));
    }
  }

  private static Question answered() {
    Question question = filed();
    question.fileAnswers(
        List.of(coordinated(), referring()),
        Samples.finalised(LAST_MOMENT_IN_TIME),
        RULES,
        LAST_MOMENT_IN_TIME);
    return question;
  }

  private static void assertRefused(String type, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(Refusal.class, no -> assertThat(no.type()).isEqualTo(type));
  }
}
