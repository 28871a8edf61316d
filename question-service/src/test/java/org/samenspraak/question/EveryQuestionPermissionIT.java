package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.testsupport.permissions.AskedPermissions.field;
import static org.samenspraak.testsupport.permissions.AskedPermissions.request;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Part;
import org.samenspraak.question.domain.WhoMayWhat;
import org.samenspraak.testsupport.permissions.AskedPermissions;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** The whole table of who may what with questions, asked over HTTP. */
@Tag("ordeal")
class EveryQuestionPermissionIT {
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final AskedPermissions.Request[] ANSWER = {
    request((by, path) -> by.get(path + "/answers")),
    request((by, path) -> by.get(path + "/letters/wouter-beke.pdf")),
    request((by, path) -> by.get(path + "/letters/zuhal-demir.pdf"))
  };

  private static final String PAPER =
      """
      {"minister": "wouter-beke", "kind": "REFERRING", "text": "Zie Demir (voorbeeld).",
       "answeredOn": "2020-11-02"}
      """;
  private static final String SOURCE = "e1".repeat(32);
  private static final AskedPermissions.Request[] PREVIEW = {
    request((by, path) -> by.get(path + "/letters/zuhal-demir.pdf?draft=true")),
    request((by, path) -> by.get(path + "/letters/wouter-beke.pdf?draft=true"))
  };

  private static final FinalText COORDINATED =
      Samples.text(
          Samples.DEMIR,
          AnswerKind.COORDINATED,
          "",
          List.of(new Part(1, "Antwoord 1 (voorbeeld)."), new Part(2, "Antwoord 2 (voorbeeld).")));

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http anybody = service.http();

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenThere() {
    service.knowsMinistersOfOneDay();
    String answered = answered();
    String fromDocument = fromDocument();
    // With a token: without one, nobody may ask so much.
    Http clerk = service.http().as("clerk");
    return new AskedPermissions(
            anybody, path -> clerk.get(path).etag() + clerk.get("/api/questions").at("total"))
        .in(
            "file-question",
            () -> "/api/questions",
            request((by, path) -> by.post(path, Requests.question())),
            request((by, path) -> by.postText(path + "/import?dryRun=true", document())),
            request((by, path) -> by.postText(path + "/import", document())))
        .in(
            "correct-question",
            this::fresh,
            request((by, path) -> by.post(path + "/corrections", Requests.correction())),
            request((by, path) -> by.post(path + "/addressings", Requests.newcomer("ben-weyts"))),
            request((by, path) ->
                by.post(
                    path + "/addressings/zuhal-demir/renumbering",
                    Requests.reason("\"number\": " + Requests.freshNumber() + ","))),
            request((by, path) ->
                by.post(
                    path + "/addressings/zuhal-demir/term",
                    Requests.reason("\"sentOn\": \"2020-10-30\","))),
            request((by, path) ->
                by.post(path + "/addressings/wouter-beke/removal", Requests.reason(""))),
            request((by, path) ->
                by.post(
                    path + "/addressings/zuhal-demir/readdressing",
                    Requests.reason("\"to\": \"bart-somers\", \"sentOn\": \"2020-11-05\","))))
        .in(
            "read-question",
            () -> answered,
            request((by, path) -> by.get("/api/questions")),
            request(Http::get),
            request((by, path) -> by.get(path + "/texts")),
            request((by, path) -> by.get(path + "/history")))
        .in("read-answer/embargo", () -> answered, ANSWER)
        .in("read-answer/published", () -> published(answered), ANSWER)
        .in("read-source", () -> fromDocument, field(SOURCE))
        .in("explain-term", () -> "/api/terms?sentOn=2020-10-29", request(Http::get))
        .in("preview-letter", () -> drafted("zuhal-demir"), PREVIEW)
        .in("preview-letter/other-leads", () -> drafted("wouter-beke"), PREVIEW)
        .in("withdraw-question", this::filed, ended("withdrawal"))
        .in("convert-question", this::overdue, ended("conversion"))
        .in("end-question/inadmissible", this::filed, ended("inadmissibility"))
        .in("end-question/lapsed", this::filed, ended("lapse"))
        .in("reinstate-question", this::withdrawn, ended("reinstatement"))
        .in(
            "run-job",
            this::filed,
            request((by, _) -> by.get("/api/jobs")),
            request((by, path) -> by.post("/api/jobs/withdrawals?dryRun=true", named(path))),
            request((by, path) -> by.post("/api/jobs/withdrawals", named(path))))
        .in("file-answer", this::filed, request((by, path) -> by.post(path + "/answers", PAPER)))
        .hold(WhoMayWhat.EXPECTED);
  }

  private static String named(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    return "{\"questions\": [\"" + id + "\"], \"reason\": \"Voorbeeld.\"}";
  }

  private static AskedPermissions.Request ended(String how) {
    return request((by, path) -> by.post(path + "/" + how, "{\"reason\": \"Voorbeeld.\"}"));
  }

  private String filed() {
    Reply filed = service.http().as("clerk").post("/api/questions", Requests.question());
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    return filed.location();
  }

  private String withdrawn() {
    String question = filed();
    Reply ended =
        service.http().as("clerk").post(question + "/withdrawal", "{\"reason\": \"Voorbeeld.\"}");
    assertThat(ended.status()).as("%s", ended).isEqualTo(200);
    return question;
  }

  /** The clock stands after the term by then. */
  private String overdue() {
    service.management().as("operator").put("/clock", "{\"now\":\"2021-01-15T10:00\"}");
    return filed();
  }

  /** Address of a question that awaits its answers. */
  private String fresh() {
    return service.http().as("clerk").post("/api/questions", Requests.question()).location();
  }

  private static String document() {
    int number = Requests.freshNumber();
    return Requests.document("Voorbeeld " + number, number, Requests.freshNumber());
  }

  /** Address of a question that names its document. */
  private String fromDocument() {
    String question =
        Requests.question().replaceFirst("\\{", "{\"sourceSha256\": \"" + SOURCE + "\",");
    Reply filed = service.http().as("clerk").post("/api/questions", question);
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    return filed.location();
  }

  /** Address of a question to Demir and Beke, answered and under embargo. */
  private String answered() {
    Reply filed = service.http().as("clerk").post("/api/questions", Requests.question());
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    service.finalise(filed.at("id"), COORDINATED, Samples.referring());
    comesTo(filed.location(), "ANSWERED");
    return filed.location();
  }

  /** Address of one whose answer is being written. */
  private String drafted(String coordinator) {
    Reply filed = service.http().as("clerk").post("/api/questions", Requests.question());
    service.coordination().drafts(filed.at("id"), coordinator, COORDINATED);
    service.coordination().drafts(filed.at("id"), coordinator, Samples.referring());
    return filed.location();
  }

  private String published(String question) {
    service.management().as("operator").put("/clock", "{\"now\":\"2021-01-15T10:00\"}");
    comesTo(question, "PUBLISHED");
    return question;
  }

  private void comesTo(String question, String status) {
    await().atMost(PATIENCE).until(() -> anybody.get(question).at("status").equals(status));
  }
}
