package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;
import tools.jackson.databind.JsonNode;

/** What an answer that is filed with its document does to the question, and when it counts. */
class ImportedAnswersIT {
  private static final String IMPORT = "/api/questions/import?withAnswers=true";
  private static final String TO_BOTH_PARTS = "1. Een antwoord.\n\n2. Een tweede antwoord.";
  private static final String UNDIVIDED = "Een antwoord op alles (voorbeeld).";

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");
  private final int number = Requests.freshNumber();

  private Reply imported(String query, String heading, String answer) {
    return clerk.postText(IMPORT + query, Requests.answered(number, heading, answer));
  }

  private Reply imported(String query, String answer) {
    return imported(query, "ANTWOORD", answer);
  }

  private void isRefused(Reply reply, String type, String field) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(400);
    assertThat(reply.problem()).isEqualTo(type);
    assertThat(reply.at("field")).isEqualTo(field);
    assertThat(clerk.get("/api/questions?number=" + number).json().at("/total").asInt()).isZero();
  }

  private static void isOpen(Reply imported, String reason, Integer... parts) {
    assertThat(imported.status()).as("%s", imported).isEqualTo(201);
    assertThat(imported.json().at("/answer/filed").asBoolean()).isTrue();
    assertThat(imported.at("question/status")).isEqualTo("FILED");
    assertThat(imported.at("question/addressings/0/awaited/reason")).isEqualTo(reason);
    assertThat(imported.json().at("/question/addressings/0/awaited/parts"))
        .extracting(JsonNode::asInt)
        .containsExactly(parts);
  }

  private void isAnswered(Reply imported) {
    assertThat(imported.status()).as("%s", imported).isEqualTo(201);
    assertThat(imported.at("question/status")).isEqualTo("ANSWERED");
    String id = imported.at("question/id");
    await().until(() -> service.events(id).size() == 2);
    Seen answered = service.events(id).getLast();
    assertThat(answered.type()).isEqualTo("question.answer-filed.v1");
    assertThat(answered.data().at("/round/source").asString()).isEqualTo("DOCUMENT");
  }

  @Nested
  class The_question {

    @Test
    void is_answered_when_every_part_is() {
      isAnswered(imported("", TO_BOTH_PARTS));
    }

    @Test
    void stays_open_while_a_part_is_not() {
      isOpen(imported("", "1. Een antwoord."), "PARTS_UNANSWERED", 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&undivided=false"})
    void stays_open_while_nobody_says_that_an_undivided_answer_is_for_all_parts(String query) {
      isOpen(imported(query, UNDIVIDED), "PARTS_UNANSWERED", 1, 2);
    }

    @Test
    void is_answered_by_an_undivided_answer_once_the_clerk_says_it_is_for_all_parts() {
      isAnswered(imported("&undivided=true", UNDIVIDED));
    }

    @ParameterizedTest
    @CsvSource({"VOORLOPIG ANTWOORD, PROVISIONAL", "AANVULLEND ANTWOORD, SUPPLEMENTARY"})
    void stays_open_after_an_answer_that_is_not_the_last_word(String heading, String kind) {
      Reply imported = imported("&undivided=true", heading, TO_BOTH_PARTS);

      isOpen(imported, "NOT_FINAL");
      assertThat(imported.at("question/addressings/0/answer/kind")).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.\n\n2.", "\u00AD\u200B", "1. \u200B\n\n2. \u00A0"})
    void is_not_filed_with_an_answer_that_says_nothing(String nothing) {
      isRefused(imported("&undivided=true", nothing), "empty-answer", "body");
    }

    @Test
    void is_only_shown_on_a_dry_run() {
      Reply dry = imported("&undivided=true&dryRun=true", UNDIVIDED);

      assertThat(dry.at("question/status")).as("%s", dry).isEqualTo("ANSWERED");
      assertThat(clerk.get("/api/questions?number=" + number).json().at("/total").asInt()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"undivided, true", "answeredOn, 2020-10-01"})
    void is_not_filed_when_something_is_said_of_an_answer_that_would_not_be(
        String parameter, String value) {
      Reply reply =
          clerk.postText(
              "/api/questions/import?" + parameter + "=" + value,
              Requests.answered(number, "ANTWOORD", UNDIVIDED));

      isRefused(reply, "answers-not-filed", parameter);
    }
  }

  /** The question is of 3 September 2020, its twentieth working day 1 October. */
  @Nested
  class The_day_of_the_answer {

    @ParameterizedTest
    @CsvSource({"2020-09-03, true", "2020-10-01, true", "2020-10-02, false"})
    void is_the_one_that_the_clerk_states(String stated, boolean timely) {
      Reply imported = imported("&answeredOn=" + stated, TO_BOTH_PARTS);

      assertThat(imported.at("question/addressings/0/dueOn")).isEqualTo("2020-10-01");
      JsonNode answer = imported.json().at("/question/addressings/0/answer");
      assertThat(answer.at("/filedOn").asString()).isEqualTo(stated);
      assertThat(answer.at("/timely").asBoolean()).isEqualTo(timely);
    }

    @Test
    void is_the_day_of_filing_when_the_clerk_states_none() {
      JsonNode answer = imported("", TO_BOTH_PARTS).json().at("/question/addressings/0/answer");

      assertThat(answer.at("/filedOn").asString()).isGreaterThanOrEqualTo("2020-11-30");
      assertThat(answer.at("/timely").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
      "2020-09-02, answered-before-sent",
      "2199-01-01, date-in-future",
      "2020-02-31, invalid-date"
    })
    void cannot_be_any_other(String stated, String type) {
      isRefused(imported("&answeredOn=" + stated, TO_BOTH_PARTS), type, "answeredOn");
    }
  }
}
