package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** The table of who may what, asked over HTTP: for each row somebody it is for, and others. */
class QuestionPermissionIT {
  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http anybody = service.http();

  @ParameterizedTest
  @ValueSource(strings = {"clerk", "parliament"})
  void parliamentFilesWithTheClerkOrByItsSystem(String actor) {
    Http filing = service.http().as(actor);

    Reply byForm = filing.post("/api/questions", Requests.question());
    Reply tried = filing.postText("/api/questions/import?dryRun=true", document());
    Reply fromDocument = filing.postText("/api/questions/import", document());

    assertThat(byForm.status()).as("%s", byForm).isEqualTo(201);
    assertThat(tried.status()).as("%s", tried).isEqualTo(200);
    assertThat(fromDocument.status()).as("%s", fromDocument).isEqualTo(201);
    assertThat(anybody.get(byForm.location() + "/history").at("items/0/actor")).isEqualTo(actor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cabinet:zuhal-demir",
        "cabinet-reader:zuhal-demir",
        "administration:zuhal-demir",
        "asker:adeline-blancquaert",
        "secretariat",
        "operator",
        "auditor",
        "service:portal"
      })
  void nobodyElseFilesAnything(String actor) {
    Http other = service.http().as(actor);
    int announced = service.announced();
    long filed = filed();

    assertRefused(other.post("/api/questions", Requests.question()), "not-the-clerk");
    assertRefused(other.postText("/api/questions/import?dryRun=true", document()), "not-the-clerk");
    assertRefused(other.postText("/api/questions/import", document()), "not-the-clerk");

    assertThat(filed()).isEqualTo(filed);
    assertThat(service.announced()).isEqualTo(announced);
  }

  @ParameterizedTest
  @CsvSource({
    "clerk, true",
    "asker:adeline-blancquaert, true",
    "cabinet:zuhal-demir, true",
    "cabinet-reader:zuhal-demir, true",
    "parliament, false",
    "cabinet:wouter-beke, false",
    "cabinet-reader:wouter-beke, false",
    "administration:zuhal-demir, false",
    "secretariat, false",
    "auditor, false",
    "operator, false",
    "service:question, false"
  })
  void anAnswerUnderEmbargoIsForWhoAskedAndWhoAnswers(String actor, boolean may) {
    String question = answered();
    Http reader = service.http().as(actor);

    Reply answers = reader.get(question + "/answers");
    Reply letter = reader.get(question + "/letters/zuhal-demir.pdf");

    assertThat(answers.status()).isEqualTo(may ? 200 : 403);
    assertThat(letter.status()).isEqualTo(may ? 200 : 403);
    assertThat(answers.toString().contains("Geheim antwoord")).isEqualTo(may);
  }

  @Test
  void everybodyReadsTheRest() {
    String question = answered();

    assertThat(anybody.get(question).status()).isEqualTo(200);
    assertThat(anybody.get(question + "/history").status()).isEqualTo(200);
    assertThat(anybody.get("/api/questions").status()).isEqualTo(200);
    assertThat(anybody.get("/api/terms?sentOn=2020-10-29").status()).isEqualTo(200);
    assertThat(anybody.get("/api/me").at("actor")).isEqualTo("public");
  }

  private static void assertRefused(Reply reply, String problem) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(403);
    assertThat(reply.problem()).isEqualTo(problem);
  }

  private static String document() {
    int number = Requests.freshNumber();
    return Requests.document("Voorbeeld " + number, number, Requests.freshNumber());
  }

  /** Address of a question to Demir alone whose answer is under embargo. */
  private String answered() {
    Reply imported =
        service
            .http()
            .as("clerk")
            .postText(
                "/api/questions/import?withAnswers=true",
                Requests.answered(
                    Requests.freshNumber(),
                    "ANTWOORD",
                    "1. Geheim antwoord.\n\n2. Geheim antwoord."));
    return "/api/questions/" + imported.at("question/id");
  }

  private long filed() {
    return anybody.get("/api/questions").json().at("/total").asLong();
  }
}
