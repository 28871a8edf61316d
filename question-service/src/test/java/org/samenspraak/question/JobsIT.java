package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.contracts.ids.JobId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.application.EndCommands;
import org.samenspraak.question.domain.job.Job;
import org.samenspraak.question.domain.job.JobItem;
import org.samenspraak.question.domain.job.JobKind;
import org.samenspraak.question.domain.job.JobOrder;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import tools.jackson.databind.JsonNode;

/** Many questions end in one go. */
class JobsIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant NOW = Instant.parse("2020-11-30T09:30:00Z");

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");

  private String filed() {
    return filedBy("Adeline Blancquaert");
  }

  private String filedBy(String asker) {
    Reply filed =
        clerk.post("/api/questions", Requests.question().replace("Adeline Blancquaert", asker));
    assertThat(filed.status()).as("%s", filed).isEqualTo(201);
    return filed.at("id");
  }

  private List<String> filed(int many, String asker) {
    return IntStream.range(0, many).parallel().mapToObj(_ -> filedBy(asker)).toList();
  }

  private static String naming(List<String> ids) {
    return ids.stream()
        .collect(
            Collectors.joining(
                "\",\"", "{\"questions\": [\"", "\"], \"reason\": \"Brief (voorbeeld).\"}"));
  }

  private Reply finished(Reply begun) {
    assertThat(begun.status()).as("%s", begun).isEqualTo(201);
    await()
        .atMost(PATIENCE)
        .until(() -> clerk.get(begun.location()).json().at("/finishedAt").isString());
    return clerk.get(begun.location());
  }

  private String status(String id) {
    return clerk.get("/api/questions/" + id).at("status");
  }

  @Test
  void three_hundred_questions_of_a_member_are_withdrawn_in_one_go_and_each_once() {
    clerk.put(
        "/api/members/voorbeeld-driehonderd",
        """
        {"name": "Voorbeeld Driehonderd",
         "memberships": [{"group": "Voorbeeldfractie", "from": "2019-06-18"}]}
        """);
    List<String> ids = filed(300, "Voorbeeld Driehonderd");
    String wanted = "{\"asker\": \"voorbeeld-driehonderd\", \"reason\": \"Brief (voorbeeld).\"}";

    Reply tried = clerk.post("/api/jobs/withdrawals?dryRun=true&size=2", wanted);
    assertThat(tried.status()).as("%s", tried).isEqualTo(200);
    assertThat(tried.at("size")).isEqualTo("300");
    assertThat(tried.at("waiting")).isEqualTo("300");
    assertThat(tried.json().at("/items/items")).hasSize(2);
    assertThat(tried.json().at("/id").isNull()).isTrue();
    assertThat(status(ids.getFirst())).isEqualTo("FILED");

    Reply begun = clerk.post("/api/jobs/withdrawals", wanted);
    Reply finished = finished(begun);

    assertThat(finished.at("done")).isEqualTo("300");
    assertThat(finished.at("refused")).isEqualTo("0");
    assertThat(finished.at("items/total")).isEqualTo("300");
    Reply last = clerk.get(begun.location() + "?page=1&size=200");
    assertThat(last.json().at("/items/items")).hasSize(100);
    assertThat(last.at("items/items/0/outcome")).isEqualTo("DONE");
    ids.forEach(id -> assertThat(status(id)).isEqualTo("WITHDRAWN"));
    await().atMost(PATIENCE).until(() -> countOf(ids, "question.ended.v1") == 300);
    JsonNode ended = service.events(ids.getLast()).getLast().data();
    assertThat(ended.at("/batch/id").asString()).isEqualTo(finished.at("id"));
    assertThat(ended.at("/batch/size").asInt()).isEqualTo(300);
    assertThat(clerk.get("/api/jobs?size=200").body()).contains(finished.at("id"));
  }

  private long countOf(List<String> questions, String type) {
    Set<String> subjects = Set.copyOf(questions);
    return service.events().stream()
        .filter(seen -> subjects.contains(seen.key()) && seen.type().equals(type))
        .count();
  }

  @Test
  void nothing_is_done_while_one_of_them_cannot_be_withdrawn() {
    String open = filed();
    String ended = filed();
    clerk.post("/api/questions/" + ended + "/withdrawal", Requests.reason(""));

    Reply refused = clerk.post("/api/jobs/withdrawals", naming(List.of(open, ended, "onbekend")));

    assertThat(refused.status()).as("%s", refused).isEqualTo(409);
    assertThat(refused.problem()).isEqualTo("not-all-possible");
    assertThat(refused.at("notPossible")).isEqualTo("2");
    assertThat(refused.at("items/0/question")).isEqualTo(ended);
    assertThat(refused.at("items/0/why")).isEqualTo("question-ended");
    assertThat(refused.at("items/1/why")).isEqualTo("not-found");
    assertThat(status(open)).isEqualTo("FILED");
    Reply tried =
        clerk.post("/api/jobs/withdrawals?dryRun=true", naming(List.of(open, ended, "onbekend")));
    assertThat(tried.at("refused")).isEqualTo("2");
    assertThat(tried.at("items/items/1/outcome")).isEqualTo("REFUSED");
  }

  @Test
  void the_same_request_again_begins_no_second_job() {
    String question = filed();
    Http keyed = clerk.with("Idempotency-Key", "job-" + question);

    Reply first = keyed.post("/api/jobs/withdrawals", naming(List.of(question, question)));
    assertThat(finished(first).at("size")).isEqualTo("1");
    Reply again = keyed.post("/api/jobs/withdrawals", naming(List.of(question, question)));

    assertThat(again.status()).as("%s", again).isEqualTo(201);
    assertThat(again.at("id")).isEqualTo(first.at("id"));
  }

  @Test
  void what_is_open_lapses_up_to_a_day() {
    String early =
        clerk
            .post(
                "/api/questions",
                Requests.question()
                    .replace("\"2020-10-29\"", "\"2019-11-04\"")
                    .replace("\"2020-10-30\"", "\"2019-11-05\""))
            .at("id");
    String late = filed();
    String wanted = "{\"filedThrough\": \"2019-12-01\", \"reason\": \"Einde (voorbeeld).\"";

    Reply tried = clerk.post("/api/jobs/lapse?dryRun=true", wanted + "}");
    assertThat(tried.at("items/items/0/question")).as("%s", tried).isEqualTo(early);
    Reply other = clerk.post("/api/jobs/lapse", wanted + ", \"expected\": 1999}");
    assertThat(other.problem()).isEqualTo("other-than-expected");
    Reply finished =
        finished(
            clerk.post("/api/jobs/lapse", wanted + ", \"expected\": " + tried.at("size") + "}"));

    assertThat(finished.at("kind")).isEqualTo("LAPSE");
    assertThat(status(early)).isEqualTo("LAPSED");
    assertThat(status(late)).isEqualTo("FILED");
    assertThat(clerk.post("/api/jobs/lapse", wanted + "}").problem()).isEqualTo("nothing-to-do");
  }

  @Test
  void what_is_asked_unclearly_is_refused_with_the_field() {
    String question = filed();
    Reply both =
        clerk.post(
            "/api/jobs/withdrawals",
            naming(List.of(question)).replaceFirst("\\{", "{\"asker\": \"voorbeeld\","));
    assertThat(both.problem()).isEqualTo("unclear-choice");
    assertThat(clerk.post("/api/jobs/withdrawals", "{\"reason\": \"x\"}").problem())
        .isEqualTo("unclear-choice");
    Reply future =
        clerk.post(
            "/api/jobs/withdrawals",
            naming(List.of(question)).replaceFirst("\\{", "{\"on\": \"2999-01-01\","));
    assertThat(future.problem()).isEqualTo("date-in-future");
    assertThat(future.at("field")).isEqualTo("on");
    Http asker = service.http().as("asker:adeline-blancquaert");
    assertThat(asker.post("/api/jobs/withdrawals", naming(List.of(question))).status())
        .isEqualTo(403);
    assertThat(asker.get("/api/jobs").status()).isEqualTo(403);
    assertThat(status(question)).isEqualTo("FILED");
  }

  /**
   * As after a kill: questions were ended, the job does not know it yet, and its event comes again;
   * and one was withdrawn between the check and the begin.
   */
  @Test
  void a_job_that_is_taken_up_again_ends_each_question_once_and_says_what_crossed_it() {
    String endedBefore = filed();
    String crossed = filed();
    String waiting = filed();
    Job job = made("job-na-uitval-" + endedBefore, endedBefore, crossed, waiting);
    Actor by = new Actor("clerk", "");
    Cause.Once first = new Cause.Once(by, NOW, "WhenJobBegunEndQuestions:job/" + job.id() + "/1");
    service.bean(EndCommands.class).end(new QuestionId(endedBefore), first, job.wish());
    clerk.post("/api/questions/" + crossed + "/lapse", Requests.reason(""));

    service.jobs().add(job.id().value(), new Cause.Once(by, NOW, "begin"), () -> job);

    await().atMost(PATIENCE).until(() -> service.jobEvents(job.id().value()).size() == 2);
    Reply finished = clerk.get("/api/jobs/" + job.id());
    assertThat(finished.json().findValuesAsString("outcome"))
        .as("%s", finished)
        .containsExactly("DONE", "REFUSED", "DONE");
    assertThat(finished.at("items/items/1/why")).isEqualTo("question-ended");
    assertThat(status(crossed)).isEqualTo("LAPSED");
    assertThat(status(waiting)).isEqualTo("WITHDRAWN");

    clerk.post("/api/questions/" + crossed + "/reinstatement", Requests.reason(""));
    service.jobEvents(job.id().value()).forEach(service::again);
    String after = filed();
    finished(clerk.post("/api/jobs/withdrawals", naming(List.of(after))));
    assertThat(clerk.get("/api/jobs/" + job.id()).etag()).isEqualTo(finished.etag());
    List<String> all = List.of(endedBefore, crossed, waiting);
    await().atMost(PATIENCE).until(() -> countOf(List.of(after), "question.ended.v1") == 1);
    assertThat(countOf(all, "question.ended.v1")).isEqualTo(3);
    assertThat(status(crossed)).as("refused once and for all").isEqualTo("FILED");
    assertThat(service.management().as("operator").get("/parked").toString())
        .doesNotContain(job.id().value());
  }

  private static Job made(String id, String... questions) {
    JobOrder order =
        new JobOrder(
            JobKind.WITHDRAWAL,
            new JobOrder.Named(Stream.of(questions).map(QuestionId::new).toList()),
            "Brief (voorbeeld).",
            null,
            null);
    List<JobItem> items =
        Stream.of(questions)
            .map(question ->
                new JobItem(
                    new QuestionId(question),
                    "Voorbeeldvraag",
                    List.of(),
                    JobItem.Outcome.WAITING,
                    null))
            .toList();
    return Job.begin(new JobId(id), order, items, NOW);
  }
}
