package org.samenspraak.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.CoordinationEvent.FinalAnswer;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.AnswerKind;
import org.samenspraak.question.domain.FinalText;
import org.samenspraak.question.domain.Part;
import org.samenspraak.testsupport.login.TestToken;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;
import tools.jackson.databind.JsonNode;

/** From the final answer to its publication, on the story clock. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AnsweringIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Instant FINALISED_AT = Instant.parse("2020-11-30T10:30:00Z");
  private static final FinalText COORDINATED =
      Samples.text(
          Samples.DEMIR,
          AnswerKind.COORDINATED,
          "",
          List.of(new Part(1, "Geheim antwoord 1 (voorbeeld)."), new Part(2, "Antwoord 2.")));

  private final RunningQuestionService service = RunningQuestionService.shared();
  private final Http clerk = service.http().as("clerk");
  private final Http asker = service.http().as("asker:adeline-blancquaert");
  private final Http anybody = service.http();

  @Test
  @Order(1)
  void an_answer_that_differs_from_what_was_announced_is_not_filed() {
    Reply filed = clerk.post("/api/questions", Requests.question());
    String id = filed.at("id");
    FinalText changed =
        Samples.text(
            Samples.DEMIR, AnswerKind.COORDINATED, "Achteraf gewijzigd (voorbeeld).", List.of());
    service.coordination().holds(id, changed);
    service.coordination().holds(id, Samples.referring());

    finalise(id);

    await()
        .atMost(PATIENCE)
        .until(() -> service.management().as("operator").get("/parked").toString().contains(id));
    assertThat(clerk.get(filed.location()).at("status")).isEqualTo("FILED");
  }

  @Test
  @Order(2)
  void an_answer_waits_for_coordination_service_is_kept_for_the_asker_and_then_published() {
    Reply filed = clerk.post("/api/questions", Requests.question());
    String id = filed.at("id");
    service.coordination().holds(id, COORDINATED);
    service.coordination().holds(id, Samples.referring());

    waitsWhileCoordinationIsAway(id, filed.location());
    theAnswersAreFiledTogether(filed.location());
    theAskerAloneMayRead(filed.location());
    whoReadIsKept(id, List.of("asker:adeline-blancquaert", "cabinet:wouter-beke", "clerk"));
    theLettersAreThere(filed.location());
    nothingLeaks(filed.location(), id);
    itIsPublishedByItself(filed.location(), id);
  }

  private void waitsWhileCoordinationIsAway(String id, String question) {
    service.coordination().away(true);
    int asked = service.coordination().callers().size();
    finalise(id);
    await().atMost(PATIENCE).until(() -> service.coordination().callers().size() > asked);
    assertThat(clerk.get(question).at("status")).isEqualTo("FILED");
    service.coordination().away(false);
    await().atMost(PATIENCE).until(() -> clerk.get(question).at("status").equals("ANSWERED"));
    assertThat(service.coordination().callers())
        .allSatisfy(
            bearer -> assertThat(TestToken.claims(bearer)).contains("\"service\":\"question\""));
  }

  private void theAnswersAreFiledTogether(String question) {
    Reply answered = anybody.get(question);
    assertThat(answered.etag()).isEqualTo("\"2\"");
    assertThat(answered.at("addressings/0/answer/kind")).isEqualTo("COORDINATED");
    assertThat(answered.at("addressings/1/answer/kind")).isEqualTo("REFERRING");
    assertThat(answered.at("addressings/0/answer/filedOn")).isEqualTo("2020-11-30");
    assertThat(answered.json().at("/addressings/0/answer/timely").asBoolean()).isTrue();
    assertThat(answered.at("addressings/0/answer/sha256")).isEqualTo(COORDINATED.sha256());
    assertThat(answered.json().at("/addressings/0/workingDaysLeft").isNull()).isTrue();
    assertThat(answered.at("askerOnlyThrough")).isEqualTo("2020-12-21");
    assertThat(answered.at("publicationAt")).isEqualTo("2020-12-22T05:00:00Z");
  }

  private void theAskerAloneMayRead(String question) {
    Stream.of("asker:adeline-blancquaert", "cabinet:wouter-beke", "clerk")
        .forEach(reader -> {
          Reply answers = service.http().as(reader).get(question + "/answers");
          assertThat(answers.status()).as(reader).isEqualTo(200);
          assertThat(answers.at("0/parts/0/text")).startsWith("Geheim antwoord 1");
          assertThat(answers.at("1/text")).isEqualTo(Samples.REFERRING_SENTENCE);
        });
    Stream.of("cabinet:bart-somers", "asker:x", "service:portal", "public")
        .map(service.http()::as)
        .forEach(other -> {
          Reply refused = other.get(question + "/answers");
          assertThat(refused.status()).isEqualTo(403);
          assertThat(refused.problem()).isEqualTo("under-embargo");
          assertThat(refused.at("askerOnlyThrough")).isEqualTo("2020-12-21");
          assertThat(refused.at("expected"))
              .isEqualTo("een verzoek vanaf dinsdag 22 december 2020 om 6.00 uur");
          assertThat(other.get(question + "/letters/wouter-beke.pdf").status()).isEqualTo(403);
        });
  }

  private void whoReadIsKept(String id, List<String> readers) {
    assertThat(readings(id)).containsExactlyInAnyOrderElementsOf(readers);
  }

  private List<String> readings(String id) {
    Reply reads = service.http().as("auditor").get("/api/audit/reads?about=question/" + id);
    assertThat(reads.status()).as("%s", reads).isEqualTo(200);
    return reads.items().stream().map(read -> read.path("actor").asString()).toList();
  }

  private void theLettersAreThere(String question) {
    for (String minister : List.of("zuhal-demir", "wouter-beke")) {
      Reply letter = asker.get(question + "/letters/" + minister + ".pdf");
      assertThat(letter.status()).isEqualTo(200);
      assertThat(letter.contentType()).isEqualTo("application/pdf");
      assertThat(new String(letter.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
      assertThat(asker.get(question + "/letters/" + minister + ".pdf").bytes())
          .isEqualTo(letter.bytes());
    }
  }

  private void nothingLeaks(String question, String id) {
    assertThat(anybody.get("/api/questions?q=Geheim+antwoord").json().at("/total").asInt())
        .isZero();
    assertThat(asker.get("/api/questions?q=Geheim+antwoord").json().at("/total").asInt()).isZero();
    for (String path : List.of("", "/history")) {
      assertThat(anybody.get(question + path).toString()).doesNotContain("Geheim antwoord");
    }
    await().atMost(PATIENCE).until(() -> service.events(id).size() == 2);
    assertThat(service.events(id))
        .last()
        .satisfies(answered -> {
          assertThat(answered.type()).isEqualTo("question.answer-filed.v1");
          assertThat(answered.data().toString()).doesNotContain("Geheim antwoord");
        });
  }

  private void itIsPublishedByItself(String question, String id) {
    setClock("2020-12-22T05:59:59");
    assertThat(anybody.get(question).at("status")).isEqualTo("ANSWERED");
    setClock("2020-12-22T06:00:00");
    await().atMost(PATIENCE).until(() -> anybody.get(question).at("status").equals("PUBLISHED"));
    assertThat(anybody.get(question).at("publishedAt")).isEqualTo("2020-12-22T05:00:00Z");
    assertThat(anybody.get(question + "/answers").at("0/parts/0/text"))
        .startsWith("Geheim antwoord 1");
    assertThat(anybody.get(question + "/letters/zuhal-demir.pdf").status()).isEqualTo(200);
    await().atMost(PATIENCE).until(() -> service.events(id).size() == 4);
    Seen published = service.events(id).get(2);
    assertThat(published.type()).isEqualTo("question.answer-published.v1");
    assertThat(published.data().at("/parts/0/text").asString()).startsWith("Geheim antwoord 1");
    everybodyCanVerify(published);
    int read = readings(id).size();
    assertThat(anybody.get("/api/questions/" + id + "/answers").status()).isEqualTo(200);
    assertThat(clerk.get("/api/questions/" + id + "/answers").status()).isEqualTo(200);
    assertThat(readings(id)).as("what is public is nobody's business").hasSize(read);
    assertThat(service.events(id).getLast().data().at("/minister").asString())
        .isEqualTo("wouter-beke");
  }

  private void everybodyCanVerify(Seen published) {
    JsonNode answer = published.data();
    List<QuestionEvent.Part> parts =
        answer
            .at("/parts")
            .valueStream()
            .map(part ->
                new QuestionEvent.Part(part.at("/number").asInt(), part.at("/text").asString()))
            .toList();
    Salt salt = new Salt(answer.at("/salt").asString());
    assertThat(AnswerText.sha256(salt, answer.at("/text").asString(""), parts))
        .isEqualTo(COORDINATED.sha256());
  }

  private void setClock(String brussels) {
    Reply moved =
        service.management().as("operator").put("/clock", "{\"now\": \"" + brussels + "\"}");
    assertThat(moved.status()).as("%s", moved).isEqualTo(200);
  }

  private void finalise(String id) {
    service.publishFinalised(
        id,
        FINALISED_AT,
        new CoordinationEvent.Finalised(
            new QuestionId(id),
            new MinisterId("zuhal-demir"),
            new AnswerRound("COORDINATION", 1, "FINAL"),
            1,
            List.of(
                new FinalAnswer(new MinisterId("zuhal-demir"), "COORDINATED", COORDINATED.sha256()),
                new FinalAnswer(
                    new MinisterId("wouter-beke"), "REFERRING", Samples.referring().sha256()))));
  }
}
