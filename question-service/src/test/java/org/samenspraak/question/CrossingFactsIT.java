package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.Part;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;

/** Answers are made final elsewhere while an answer of the document was filed here. */
class CrossingFactsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  @Test
  void another_answer_to_a_question_that_was_answered_from_its_document_is_not_filed() {
    String document =
        Requests.answered(Requests.freshNumber(), "ANTWOORD", "Het antwoord van het document.");
    String id = imported("&undivided=true", document);
    Reply before = clerk.get("/api/questions/" + id);
    assertThat(before.at("status")).isEqualTo("ANSWERED");

    service.finalise(
        id,
        Samples.text(
            Samples.DEMIR,
            AnswerKind.FINAL,
            null,
            List.of(new Part(1, "Een ander antwoord."), new Part(2, "Nog een."))));

    isNotFiled(id, "ALREADY_ANSWERED", 3);
    Reply after = clerk.get("/api/questions/" + id);
    assertThat(after.at("status")).isEqualTo("ANSWERED");
    assertThat(after.json().at("/addressings")).isEqualTo(before.json().at("/addressings"));
    assertThat(clerk.get("/api/questions/" + id + "/answers").at("0/text"))
        .isEqualTo("Het antwoord van het document.");
  }

  @Test
  void an_answer_that_leaves_parts_open_is_not_filed() {
    String id = clerk.post("/api/questions", Requests.question()).at("id");

    service.finalise(
        id,
        Samples.text(
            Samples.DEMIR, AnswerKind.COORDINATED, null, List.of(new Part(2, "Alleen dit."))),
        Samples.referring());

    isNotFiled(id, "INCOMPLETE", 2);
    Reply question = clerk.get("/api/questions/" + id);
    assertThat(question.at("status")).isEqualTo("FILED");
    assertThat(clerk.get("/api/questions/" + id + "/answers").json()).isEmpty();
  }

  @Test
  void the_source_document_s_referring_answer_goes_with_the_coordinated_one() {
    String id =
        imported(
            "",
            Requests.document(
                "Voorbeeld dat kruist", Requests.freshNumber(), Requests.freshNumber()));

    service.finalise(id, Samples.coordinated(), Samples.referring());

    await()
        .atMost(PATIENCE)
        .until(() -> clerk.get("/api/questions/" + id).at("status").equals("ANSWERED"));
    await().atMost(PATIENCE).until(() -> service.events(id).size() == 3);
    Seen completed = service.events(id).getLast();
    assertThat(completed.data().at("/round/source").asString()).isEqualTo("COORDINATION");
    assertThat(completed.data().at("/complete").asBoolean()).isTrue();
  }

  private String imported(String query, String document) {
    Reply imported = clerk.postText("/api/questions/import?withAnswers=true" + query, document);
    assertThat(imported.status()).as("%s", imported).isEqualTo(201);
    return imported.at("question/id");
  }

  private void isNotFiled(String id, String reason, int events) {
    await().atMost(PATIENCE).until(() -> service.events(id).size() == events);
    Seen told = service.events(id).getLast();
    assertThat(told.type()).isEqualTo("question.answer-not-filed.v1");
    assertThat(told.data().at("/reason").asString()).isEqualTo(reason);
    assertThat(told.data().at("/coordinator").asString()).isEqualTo("zuhal-demir");
    assertThat(service.management().as("operator").get("/parked").toString()).doesNotContain(id);
    Reply history = service.http().get("/api/questions/" + id + "/history");
    assertThat(history.at("items/" + (events - 1) + "/type")).isEqualTo(told.type());
    assertThat(history.at("items/" + (events - 1) + "/data/reason")).isEqualTo(reason);
  }
}
