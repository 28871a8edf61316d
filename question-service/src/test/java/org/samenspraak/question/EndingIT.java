package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;

/** Questions end otherwise than by their answers, and answers come on paper. */
class EndingIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String WHY = "{\"reason\": \"Op vraag van het lid (voorbeeld).\"}";

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  private String filed() {
    return filed(Requests.question());
  }

  /** Other tests let time pass: nothing is late of what was sent today. */
  private String sentToday() {
    String sent = "\"sentOn\": \"" + today() + "\"}";
    return filed(
        Requests.question()
            .replace("\"sentOn\": \"2020-10-30\"}", sent)
            .replaceFirst("(\"zuhal-demir\", \"number\": \\d+)}", "$1, " + sent));
  }

  private LocalDate today() {
    String now = service.management().as("operator").get("/clock").at("now");
    return LocalDate.parse(now.substring(0, 10));
  }

  private String filed(String question) {
    Reply filed = clerk.post("/api/questions", question);
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    return filed.location();
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void the_asker_withdraws_her_question_and_the_clerk_undoes_it() {
    String question = sentToday();
    Http asker = service.http().as("asker:adeline-blancquaert");
    assertThat(asker.get(question).json().at("/possible").toString()).isEqualTo("[\"WITHDRAW\"]");

    Reply withdrawn = asker.post(question + "/withdrawal", WHY);

    assertThat(withdrawn.status()).as("%s", withdrawn).isEqualTo(200);
    assertThat(withdrawn.at("status")).isEqualTo("WITHDRAWN");
    assertThat(withdrawn.at("end/by")).isEqualTo("ASKER");
    assertThat(LocalDate.parse(withdrawn.at("end/undoableThrough"))).isAfter(today().plusDays(4));
    assertThat(withdrawn.at("addressings/0/workingDaysLeft")).isEmpty();
    Reply again = clerk.post(question + "/reinstatement", WHY);
    assertThat(again.at("status")).isEqualTo("FILED");
    assertThat(again.json().at("/end").isNull()).isTrue();
    await().atMost(PATIENCE).until(() -> service.events(idOf(question)).size() == 3);
    assertThat(service.events(idOf(question)))
        .extracting(Seen::type)
        .containsExactly("question.filed.v1", "question.ended.v1", "question.reinstated.v1");
  }

  @Test
  void what_is_not_possible_now_is_refused_with_what_is() {
    String question = sentToday();

    Reply early = clerk.post(question + "/conversion", WHY);
    assertThat(early.status()).isEqualTo(409);
    assertThat(early.problem()).isEqualTo("not-overdue");
    assertThat(early.at("possibleOn")).isEqualTo(clerk.get(question).at("convertibleFrom"));
    assertThat(early.json().at("/allowed").toString())
        .isEqualTo("[\"WITHDRAW\",\"DECLARE_INADMISSIBLE\",\"LAPSE\"]");
    Reply nothing = clerk.post(question + "/reinstatement", WHY);
    assertThat(nothing.problem()).isEqualTo("not-ended");
    assertThat(service.events(idOf(question))).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void a_reason_has_room_for_some_lines_whatever_it_is_a_reason_for() {
    String question = clerk.post("/api/questions", Requests.question()).location();
    String lines = "Eerste regel.\\n" + "x".repeat(1_900);

    Reply lapsed = clerk.post(question + "/lapse", "{\"reason\": \"" + lines + "\"}");
    Reply tooLong =
        clerk.post(question + "/reinstatement", "{\"reason\": \"" + "x".repeat(2_001) + "\"}");

    assertThat(lapsed.status()).as("%s", lapsed).isEqualTo(200);
    assertThat(lapsed.at("end/reason")).startsWith("Eerste regel.\n");
    assertThat(tooLong.problem()).isEqualTo("text-too-long");
    assertThat(tooLong.at("field")).isEqualTo("reason");
  }

  @Test
  void another_asker_is_refused_and_a_reason_is_needed() {
    String question = filed();

    Reply other = service.http().as("asker:voorbeeld").post(question + "/withdrawal", WHY);
    assertThat(other.status()).isEqualTo(403);
    Reply silent = clerk.post(question + "/withdrawal", "{}");
    assertThat(silent.status()).isEqualTo(400);
    assertThat(silent.at("field")).isEqualTo("reason");
    Reply misspelt =
        clerk.post(question + "/lapse", "{\"reason\": \"x\", \"onn\": \"2020-11-29\"}");
    assertThat(misspelt.status()).isEqualTo(400);
    assertThat(clerk.post("/api/questions/onbekend/withdrawal", WHY).status()).isEqualTo(404);
    assertThat(clerk.get(question).at("status")).isEqualTo("FILED");
  }

  @Test
  void an_ended_question_is_found_by_its_status_and_is_never_late() {
    String question = filed();
    clerk.post(question + "/lapse", WHY);

    Reply row = clerk.get("/api/questions?status=LAPSED&size=200");
    assertThat(row.body()).contains(idOf(question));
    assertThat(clerk.get("/api/questions?status=FILED&size=200").body())
        .doesNotContain(idOf(question));
    assertThat(clerk.get("/api/questions?overdueOn=2021-06-01&size=200").body())
        .doesNotContain(idOf(question));
  }

  @Test
  void answers_from_paper_come_in_rounds_and_each_reader_has_those_that_are_for_him() {
    String question = filed();

    Reply provisional = paper(question, "zuhal-demir", "PROVISIONAL", "Volgt nog (voorbeeld).");
    assertThat(provisional.status()).as("%s", provisional).isEqualTo(200);
    assertThat(provisional.at("status")).isEqualTo("FILED");
    assertThat(provisional.at("addressings/0/awaited/reason")).isEqualTo("NOT_FINAL");
    paper(question, "zuhal-demir", "COORDINATED", "Het antwoord (voorbeeld).");
    Reply last = paper(question, "wouter-beke", "REFERRING", "Zie Demir (voorbeeld).");
    assertThat(last.at("status")).isEqualTo("ANSWERED");
    Reply again = paper(question, "zuhal-demir", "FINAL", "Nog een (voorbeeld).");
    assertThat(again.problem()).isEqualTo("already-answered");
    assertThat(again.json().at("/allowed").toString()).isEqualTo("[\"SUPPLEMENTARY\",\"ERRATUM\"]");
    paper(question, "zuhal-demir", "ERRATUM", "Verbeterd (voorbeeld).");

    Reply answers = clerk.get(question + "/answers");
    assertThat(List.of(answers.at("0/kind"), answers.at("1/kind"), answers.at("2/kind")))
        .containsExactly("PROVISIONAL", "COORDINATED", "ERRATUM");
    assertThat(answers.at("2/round/n")).isEqualTo("4");
    assertThat(service.http().get(question + "/answers").status()).isEqualTo(403);
    assertThat(clerk.get(question).at("addressings/0/answeredOn")).isEqualTo("2020-11-27");
    await().atMost(PATIENCE).until(() -> service.events(idOf(question)).size() == 5);
    assertThat(service.events(idOf(question)).toString())
        .doesNotContain("Volgt nog", "Het antwoord", "Zie Demir", "Verbeterd");
  }

  private Reply paper(String question, String minister, String kind, String text) {
    return clerk.post(
        question + "/answers",
        """
        {"minister": "%s", "kind": "%s", "text": "%s", "undivided": true,
         "answeredOn": "2020-11-27"}
        """
            .formatted(minister, kind, text));
  }

  @Test
  void an_answer_says_who_signed_it_when_that_was_another_minister_of_that_day() {
    String question = filed();
    String body =
        """
        {"minister": "wouter-beke", "signedBy": "%s", "kind": "REFERRING", "text": "Zie Demir.",
         "answeredOn": "2020-11-27"}
        """;

    Reply unknown = clerk.post(question + "/answers", body.formatted("voorbeeld"));
    assertThat(unknown.problem()).isEqualTo("unknown-minister");
    assertThat(unknown.at("field")).isEqualTo("signedBy");
    clerk.post(question + "/answers", body.formatted("zuhal-demir"));
    assertThat(clerk.get(question + "/answers").at("0/signedBy")).isEqualTo("Zuhal Demir");
    assertThat(clerk.get(question + "/answers").at("0/minister")).isEqualTo("wouter-beke");
  }
}
