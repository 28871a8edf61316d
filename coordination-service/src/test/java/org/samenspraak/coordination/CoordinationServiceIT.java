package org.samenspraak.coordination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samenspraak.coordination.RunningCoordination.BEKE;
import static org.samenspraak.coordination.RunningCoordination.DEMIR;
import static org.samenspraak.coordination.domain.TheCase.to;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.AnswerRound;
import org.samenspraak.contracts.AnswerText;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.QuestionEvent;
import org.samenspraak.contracts.Salt;
import org.samenspraak.contracts.ids.ActionId;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.TheCase;
import org.samenspraak.testsupport.Guesses;
import org.samenspraak.testsupport.ListedFields;
import org.samenspraak.testsupport.WatchedStore;
import org.samenspraak.testsupport.login.TestIssuer;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import tools.jackson.databind.JsonNode;

/** The service as others meet it: facts in and out over Kafka, requests over HTTP. */
class CoordinationServiceIT {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String NOBODY = "";

  private static RunningCoordination service;
  private static PublishedFacts facts;

  @BeforeAll
  static void start() {
    service = RunningCoordination.start();
    facts = new PublishedFacts();
  }

  @AfterAll
  static void stop() {
    service.close();
    ListedFields listed = WatchedStore.listed();
    assertThat(listed.of("coordination")).as("fields of rows").contains("state.question.title");
    assertThat(listed.readOf("coordination", ListQueriesIT.HEAVY)).isEmpty();
  }

  @TestFactory
  Stream<DynamicNode> everyRequestRefusesWhatItDoesNotKnow() {
    return service.everyRequest().refusesWhatItDoesNotKnow();
  }

  private static String file(QuestionEvent.Addressing... addressings) {
    return file(question(addressings));
  }

  private static String file(QuestionEvent.Filed filed) {
    publish(filed);
    String id = filed.questionId().value();
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(service.get(path(id), "operator").status()).isEqualTo(200));
    return id;
  }

  private static void publish(QuestionEvent.Filed filed) {
    facts.publish(filed.questionId().value(), 1, "clerk", "2020-10-29T09:00:00Z", filed);
  }

  /** The question of the source document as one of its own. */
  private static QuestionEvent.Filed question(QuestionEvent.Addressing... addressings) {
    return question(TheCase.filed(addressings).title(), addressings);
  }

  private static QuestionEvent.Filed question(
      String title, QuestionEvent.Addressing... addressings) {
    QuestionEvent.Filed like = TheCase.filed(addressings);
    return new QuestionEvent.Filed(
        new QuestionId("q-" + UUID.randomUUID()),
        title,
        like.asker(),
        like.askerName(),
        like.filedOn(),
        like.parliamentaryYear(),
        like.introduction(),
        like.parts(),
        like.addressings());
  }

  private static String path(String id) {
    return "/api/coordinations/" + id;
  }

  private static String agreed() {
    String id = file(to(new MinisterId("zuhal-demir"), 148), to(new MinisterId("wouter-beke"), 92));
    name(id, "zuhal-demir", "zuhal-demir");
    name(id, "wouter-beke", "zuhal-demir");
    return id;
  }

  private static Reply name(String id, String cabinet, String coordinator) {
    Reply answer =
        service.put(
            path(id) + "/agreements/" + cabinet,
            "cabinet:" + cabinet,
            "{\"coordinator\":\"" + coordinator + "\"}");
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static Reply done(Reply answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer;
  }

  private static String text(String text) {
    return "{\"text\":\"" + text + "\"}";
  }

  private static List<String> readings(String id) {
    Reply reads = done(service.get("/api/audit/reads?about=coordination/" + id, "auditor"));
    return reads.items().stream().map(read -> read.path("actor").asString()).toList();
  }

  private static void refused(Reply answer, int status, String type) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.at("/type")).isEqualTo("urn:samenspraak:problem:" + type);
  }

  @Nested
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  class TheSourceCase {
    private String id = "";

    @BeforeAll
    void planIsDraftedBeforeTheQuestion() {
      facts.publish(
          TheCase.PLAN.value(),
          1,
          "plan:zuhal-demir",
          "2020-10-28T09:00:00Z",
          new PlanEvent.Drafted(
              TheCase.PLAN,
              TheCase.PLAN_TITLE,
              2020,
              2025,
              new MinisterId("zuhal-demir"),
              List.of()));
      id = file(to(new MinisterId("zuhal-demir"), 148), to(new MinisterId("wouter-beke"), 92));
    }

    @Test
    @Order(1)
    void demirIsProposedForReasonsThatCanBeRead() {
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(service.get(path(id), BEKE).at("/proposal/reasons/0/text"))
                  .startsWith("Zuhal Demir coördineert het plan “Nieuw Vlaams strategisch plan")
                  .contains("gemeenschappelijke woorden: strategisch, plan, hulp"));
      Reply view = service.get(path(id), BEKE);
      assertThat(view.at("/status")).isEqualTo("CHOOSING");
      assertThat(view.at("/aboutPlan/status")).isEqualTo("DRAFT");
      assertThat(view.at("/ministers/1/title"))
          .isEqualTo("Vlaams minister van Welzijn, Volksgezondheid, Gezin en Armoedebestrijding");
      assertThat(view.json().at("/parts").size()).isEqualTo(10);
    }

    @Test
    @Order(2)
    void bothCabinetsAgreeAndTheETagRises() {
      String before = service.get(path(id), DEMIR).header("ETag");
      Reply first = name(id, "zuhal-demir", "zuhal-demir");
      assertThat(first.at("/coordinator")).isEmpty();
      assertThat(first.header("ETag")).isNotEqualTo(before);
      Reply second = name(id, "wouter-beke", "zuhal-demir");
      assertThat(second.at("/coordinator")).isEqualTo("zuhal-demir");
      assertThat(second.at("/appointment/how")).isEqualTo("AGREED");
      assertThat(second.at("/ministers/1/role")).isEqualTo("CONTRIBUTOR");
    }

    @Test
    @Order(3)
    void contributionsAreAskedByTheNineteenthOfNovember() {
      for (int part : List.of(2, 3, 10)) {
        Reply answer =
            done(service.put(path(id) + "/parts/" + part + "/requests/wouter-beke", DEMIR, "{}"));
        assertThat(answer.at("/parts/" + (part - 1) + "/contributions/0/due"))
            .isEqualTo("2020-11-19");
      }
    }

    @Test
    @Order(4)
    void theApprovalAndAnActionsDelayFlagTheOpenQuestion() {
      facts.publish(
          TheCase.PLAN.value(), 2, "plan:zuhal-demir", "2020-11-13T14:00:00Z", TheCase.APPROVAL);
      facts.publish(
          "a-1",
          2,
          "cabinet:wouter-beke",
          "2020-11-18T09:00:00Z",
          new ActionEvent.StatusChanged(
              new ActionId("a-1"),
              TheCase.PLAN,
              TheCase.PLAN_TITLE,
              new MinisterId("zuhal-demir"),
              2,
              "Welzijnsaanbod",
              new MinisterId("wouter-beke"),
              List.of(),
              "PLANNED",
              "DELAYED",
              null,
              "Geen kandidaten",
              LocalDate.of(2020, 11, 18)));
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(service.get(path(id), DEMIR).json().at("/flags").size()).isEqualTo(2));
      Reply view = service.get(path(id), DEMIR);
      assertThat(view.at("/aboutPlan/status")).isEqualTo("APPROVED_IN_PRINCIPLE");
      assertThat(view.body()).contains("principieel goedgekeurd", "vertraagd");
    }

    @Test
    @Order(5)
    void oneIsSentBackAndDeliveredAgainAndItsTextIsForFewEyes() {
      String part = path(id) + "/parts/3";
      done(service.setClock("2020-11-16T10:00"));
      done(
          service.put(
              part + "/contributions/wouter-beke", BEKE, text("Het plan werd geëvalueerd.")));
      done(
          service.post(
              part + "/contributions/wouter-beke/return", DEMIR, "{\"note\":\"Cijfers?\"}"));
      Reply again =
          done(
              service.put(
                  part + "/contributions/wouter-beke",
                  BEKE,
                  text("Het plan werd in 2020 geëvalueerd.")));
      assertThat(again.at("/parts/2/contributions/0/version")).isEqualTo("2");
      assertThat(service.get(path(id), DEMIR).body()).contains("in 2020 geëvalueerd");
      assertThat(service.get(path(id), "operator").body()).doesNotContain("in 2020 geëvalueerd");
      done(service.post(part + "/contributions/wouter-beke/acceptance", DEMIR, "{}"));
    }

    @Test
    @Order(6)
    void partTenIsPartlyFederal() {
      String part = path(id) + "/parts/10";
      done(service.setClock("2020-11-20T10:00"));
      Reply late =
          done(
              service.put(
                  part + "/contributions/wouter-beke", BEKE, text("Er werd drie keer overlegd.")));
      assertThat(late.json().at("/parts/9/contributions/0/deliveredLate").asBoolean()).isTrue();
      assertThat(late.json().at("/parts/9/contributions/0/late").asBoolean()).isFalse();
      assertThat(late.at("/parts/1/contributions/0/late")).isEqualTo("true");
      assertThat(late.at("/parts/1/contributions/0/workingDaysLeft")).isEqualTo("-1");
      assertThat(late.at("/ministers/1/workingDaysLeft")).isEqualTo("6");
      theInboxesSayWhoIsLateAndWithWhat();
      done(service.post(part + "/contributions/wouter-beke/acceptance", DEMIR, ""));
      Reply marked =
          done(
              service.put(
                  part + "/not-competent",
                  DEMIR,
                  "{\"level\":\"FEDERAL\",\"who\":\"de federale minister van Justitie\"}"));
      assertThat(marked.all("/parts/9/coveredBy"))
          .containsExactly(
              "aanvaarde bijdrage van Wouter Beke",
              "niet bevoegd: verwijzing naar de federale minister van Justitie");
      assertThat(marked.at("/parts/9/notCompetent/text")).contains("federale bevoegdheid");
      for (String other : List.of(BEKE, "operator", "secretariat")) {
        Reply seen = done(service.get(path(id), other));
        assertThat(seen.at("/parts/9/notCompetent/level")).isEqualTo("FEDERAL");
        assertThat(seen.body()).as(other).doesNotContain("federale bevoegdheid");
      }
    }

    /** On 20 November: Beke's part 2 was due the day before; Demir has parts to answer. */
    private void theInboxesSayWhoIsLateAndWithWhat() {
      Reply inbox = done(service.get("/api/coordinations?late=true&size=200", BEKE));
      assertThat(inbox.at("/today")).isEqualTo("2020-11-20");
      JsonNode beke = row(inbox);
      assertThat(beke.path("group").asString()).isEqualTo("LATE");
      assertThat(beke.path("late").asBoolean()).isFalse();
      assertThat(beke.path("internalLate").asBoolean()).isTrue();
      assertThat(beke.path("internalWorkingDaysLeft").asInt()).isEqualTo(-1);
      JsonNode own = beke.path("steps").path(beke.path("steps").size() - 1);
      assertThat(own.path("who").asString()).isEqualTo("wouter-beke");
      assertThat(own.path("kind").asString()).isEqualTo("DELIVER_CONTRIBUTION");
      assertThat(own.path("parts").toString()).isEqualTo("[2]");

      JsonNode demir = row(done(service.get("/api/coordinations?turn=true&size=200", DEMIR)));
      assertThat(demir.path("group").asString()).isEqualTo("TURN");
      assertThat(demir.path("workingDaysLeft").asInt()).isEqualTo(6);
      assertThat(row(done(service.get("/api/coordinations?q=gedetineerden+148&size=200", DEMIR))))
          .isEqualTo(demir);
      assertThat(done(service.get("/api/coordinations?q=gedetineerden+1480", DEMIR)).at("/total"))
          .isEqualTo("0");
    }

    @Test
    @Order(7)
    void tooEarlyItIsRefusedWithTheGaps() {
      for (int part : List.of(1, 4, 6, 7, 8, 9)) {
        done(service.put(path(id) + "/parts/" + part + "/text", DEMIR, text("Antwoord.")));
      }
      Reply refused = service.post(path(id) + "/finalisation", DEMIR, "{}");
      refused(refused, 409, "parts-uncovered");
      assertThat(refused.at("/detail")).isEqualTo("De deelvragen 2 en 5 hebben nog geen antwoord.");
      assertThat(refused.all("/uncovered")).containsExactly("2", "5");
      assertThat(refused.all("/gaps").getFirst())
          .isEqualTo(
              "Deelvraag 2: de bijdrage van Wouter Beke, gevraagd tegen 19 november 2020, is nog niet"
                  + " geleverd.");
    }

    @Test
    @Order(8)
    void onTheLastDayItIsFinalisedAndTheAnswersAreForQuestionServiceOnly() {
      done(service.setClock("2020-11-30T15:00"));
      for (int part : List.of(2, 5)) {
        done(service.put(path(id) + "/parts/" + part + "/text", DEMIR, text("Antwoord.")));
      }
      String finalisation = path(id) + "/finalisation";
      refused(
          service.post(finalisation, DEMIR, "{}", "Accept", "text/html"), 406, "not-acceptable");
      Reply finalised = done(service.post(finalisation, DEMIR, "{}", "Idempotency-Key", "final"));
      assertThat(finalised.at("/status")).isEqualTo("FINALISED");
      assertThat(finalised.at("/finalisedAt")).isEqualTo("2020-11-30T14:00:00Z");
      assertThat(service.get(path(id), BEKE).at("/parts/9/notCompetent/text"))
          .contains("federale bevoegdheid");

      Reply beke = done(service.get(path(id) + "/answers/wouter-beke", "service:question"));
      assertThat(beke.at("/kind")).isEqualTo("REFERRING");
      assertThat(TheCase.folded(TheCase.document())).endsWith(beke.at("/text"));
      assertThat(beke.at("/sha256"))
          .isEqualTo(AnswerText.sha256(salt(beke), beke.at("/text"), List.of()));

      Reply demir = done(service.get(path(id) + "/answers/zuhal-demir", "service:question"));
      assertThat(demir.at("/kind")).isEqualTo("COORDINATED");
      assertThat(demir.json().at("/text").isNull()).isTrue();
      assertThat(demir.json().at("/parts").size()).isEqualTo(10);
      List<QuestionEvent.Part> parts =
          demir
              .json()
              .at("/parts")
              .valueStream()
              .map(p -> new QuestionEvent.Part(p.path("number").asInt(), p.path("text").asString()))
              .toList();
      assertThat(demir.at("/sha256")).isEqualTo(AnswerText.sha256(salt(demir), null, parts));

      refused(service.get(path(id) + "/answers/zuhal-demir", DEMIR), 403, "not-allowed-for-actor");
      refused(service.get(path(id) + "/answers/ben-weyts", "service:question"), 404, "no-answer");
    }

    private static Salt salt(Reply answer) {
      return new Salt(answer.at("/salt"));
    }

    @Test
    @Order(9)
    void finalisingAgainIsRefusedAndARepetitionOfTheRequestIsNot() {
      refused(service.post(path(id) + "/finalisation", DEMIR, "{}"), 409, "already-finalised");
      done(service.post(path(id) + "/finalisation", DEMIR, "{}", "Idempotency-Key", "final"));
      refused(
          service.put(path(id) + "/parts/2/contributions/wouter-beke", BEKE, text("Nog iets.")),
          409,
          "already-finalised");
    }

    @Test
    @Order(10)
    void theHistoryAndTheTopicTellTheSameWithoutConfidentialText() {
      Reply history = done(service.get(path(id) + "/history?size=200", BEKE));
      List<String> types =
          history.json().at("/items").valueStream().map(f -> f.path("type").asString()).toList();
      assertThat(types)
          .startsWith("coordination.opened.v1")
          .contains("coordination.subject-moved.v1", "coordination.contribution-returned.v1")
          .endsWith("coordination.finalised.v1");
      assertThat(history.at("/items/0/actor")).isEqualTo("clerk");
      await().atMost(SOON).untilAsserted(() -> assertThat(facts.typesAbout(id)).isEqualTo(types));
      assertThat(facts.payloadsAbout(id)).noneMatch(payload -> payload.contains("geëvalueerd"));
      assertThat(history.body()).doesNotContain("geëvalueerd");
    }

    @Test
    @Order(11)
    void theInboxShowsEachCabinetItsOwnNumberAndRole() {
      JsonNode beke = row(service.get("/api/coordinations?status=FINALISED&size=200", BEKE));
      assertThat(beke.path("number").asInt()).isEqualTo(92);
      assertThat(beke.path("role").asString()).isEqualTo("CONTRIBUTOR");
      assertThat(beke.path("requested").asInt()).isEqualTo(3);
      assertThat(beke.path("delivered").asInt()).isEqualTo(2);
      assertThat(beke.path("accepted").asInt()).isEqualTo(2);
      assertThat(beke.path("partsCovered").asInt()).isEqualTo(10);
      JsonNode demir =
          row(service.get("/api/coordinations?ministry=zuhal-demir&size=200", "operator"));
      assertThat(demir.path("number").asInt()).isEqualTo(148);
      assertThat(demir.path("role").asString()).isEqualTo("COORDINATOR");
      assertThat(demir.path("dueOn").asString()).isEqualTo("2020-11-30");
    }

    private JsonNode row(Reply page) {
      return page.json()
          .at("/items")
          .valueStream()
          .filter(row -> row.path("id").asString().equals(id))
          .findFirst()
          .orElseThrow(() -> new AssertionError(page.body()));
    }
  }

  @Nested
  class TheRegister {

    @Test
    void makesTheServiceReadyAndIsPublished() {
      assertThat(service.management("/actuator/health/readiness").at("/status")).isEqualTo("UP");
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(facts.typesAbout("jambon-2019")).containsOnly("government.recorded.v1"));
      // Other services of this JVM record it too, each in its own store and under the same id.
      Reply own = done(service.get("/api/audit/changes?about=government/jambon-2019", "auditor"));
      assertThat(own.items()).as("recorded once").hasSize(1);
    }

    @Test
    void isPublicAndDated() {
      Reply on = done(service.get("/api/mandates?on=2022-05-18&minister=hilde-crevits", NOBODY));
      assertThat(on.at("/total")).isEqualTo("1");
      assertThat(on.at("/items/0/title")).contains("Welzijn");
      assertThat(on.at("/items/0/mailbox")).isEqualTo("kabinet.crevits@voorbeeld.example");
      assertThat(done(service.get("/api/mandates?on=2020-10-29", NOBODY)).at("/total"))
          .isEqualTo("9");
    }

    @Test
    void doesNotKnowTheThirtyFirstOfFebruary() {
      Reply answer = service.get("/api/mandates?on=2020-02-31", NOBODY);
      refused(answer, 400, "invalid-date");
      assertThat(answer.at("/field")).isEqualTo("on");
    }
  }

  @Nested
  class ThreeMinisters {

    @Test
    void waitForTheGovernmentWhichDecidesOnce() {
      String id =
          file(
              to(new MinisterId("zuhal-demir"), 150),
              to(new MinisterId("wouter-beke"), 94),
              to(new MinisterId("ben-weyts"), 70));
      refused(
          service.put(path(id) + "/parts/1/requests/wouter-beke", DEMIR, "{}"),
          409,
          "no-coordinator-yet");
      String decision =
          "{\"coordinator\":\"ben-weyts\",\"decidedOn\":\"2020-10-30\",\"reference\":\"VR 2020 3010\"}";
      refused(service.put(path(id) + "/decision", DEMIR, decision), 403, "not-allowed-for-actor");
      Reply decided = done(service.put(path(id) + "/decision", "secretariat", decision));
      assertThat(decided.at("/appointment/reference")).isEqualTo("VR 2020 3010");
      assertThat(decided.at("/coordinator")).isEqualTo("ben-weyts");
    }
  }

  @Nested
  class OneMinister {

    @Test
    void coordinatesAtOnce() {
      String id = file(to(new MinisterId("ben-weyts"), 71));
      Reply view = service.get(path(id), "cabinet:ben-weyts");
      assertThat(view.at("/status")).isEqualTo("COORDINATING");
      assertThat(view.at("/appointment/how")).isEqualTo("SOLE_ADDRESSEE");
    }
  }

  @Nested
  class WhoMayNot {

    @Test
    void isRefusedByName() {
      String id = agreed();
      int before = readings(id).size();
      done(service.get(path(id), BEKE));
      assertThat(readings(id)).hasSize(before + 1).startsWith(BEKE);
      refused(service.get(path(id), "cabinet:ben-weyts"), 403, "not-allowed-for-actor");
      assertThat(readings(id)).as("who may not read did not").hasSize(before + 1);
      refused(service.get(path(id), "clerk"), 403, "not-allowed-for-actor");
      refused(service.get(path(id), NOBODY), 401, "not-logged-in");
      refused(service.get("/api/coordinations", NOBODY), 401, "not-logged-in");
      refused(service.get("/api/coordinations", "clerk"), 403, "not-allowed-for-actor");
      refused(
          service.get("/api/coordinations?ministry=zuhal-demir", BEKE),
          403,
          "not-allowed-for-actor");
      refused(service.get(path(id) + "/history", "clerk"), 403, "not-allowed-for-actor");
      refused(
          service.put(path(id) + "/parts/1/requests/wouter-beke", BEKE, "{}"),
          403,
          "not-allowed-for-actor");
      refused(
          service.put(
              path(id) + "/agreements/wouter-beke", DEMIR, "{\"coordinator\":\"wouter-beke\"}"),
          403,
          "not-allowed-for-actor");
      refused(
          service.post(path(id) + "/finalisation", "cabinet:ben-weyts", "{}"),
          403,
          "not-allowed-for-actor");
    }

    @Test
    void mayNotActWithoutAName() {
      refused(service.post(path(agreed()) + "/finalisation", NOBODY, "{}"), 401, "not-logged-in");
    }
  }

  @Nested
  class APlanOfSomebodyElse {

    @Test
    void doesNotDisturbWhoIsAtWork() {
      String id = agreed();
      String seen = service.get(path(id), DEMIR).header("ETag");
      String about = "Actieplan toegankelijk openbaar vervoer";
      String other =
          file(
              question(
                  about,
                  to(new MinisterId("zuhal-demir"), 151),
                  to(new MinisterId("wouter-beke"), 94)));
      facts.publish(
          "p-vervoer",
          1,
          "plan:zuhal-demir",
          "2020-11-03T09:00:00Z",
          new PlanEvent.Drafted(
              new PlanId("p-vervoer"),
              about,
              2021,
              2024,
              new MinisterId("zuhal-demir"),
              List.of()));
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(service.get(path(other), BEKE).at("/aboutPlan/planId"))
                  .isEqualTo("p-vervoer"));

      done(service.put(path(id) + "/parts/1/text", DEMIR, text("Tekst."), "If-Match", seen));
    }
  }

  @Nested
  class Handlers {
    private final String id = agreed();
    private final String handler = path(id) + "/handlers/wouter-beke";
    private final Http one = colleague("een");
    private final Http other = colleague("ander");

    private Http colleague(String name) {
      String token =
          TestIssuer.shared()
              .token(BEKE)
              .claim("sub", name + " " + id)
              .claim("name", name + " (voorbeeld)")
              .signed();
      return service.http().with("Authorization", "Bearer " + token);
    }

    private JsonNode inbox(Http by, String filter) {
      return done(by.get("/api/coordinations?size=200" + filter)).json();
    }

    private List<String> ids(JsonNode page) {
      return page.at("/items").valueStream().map(row -> row.path("id").asString()).toList();
    }

    @Test
    void somebodyTakesADossierOnAndFindsItAmongHisOwn() {
      assertThat(done(one.get(handler)).json().at("/name").isNull()).isTrue();
      assertThat(one.get(handler).header("ETag")).isEqualTo("\"0\"");

      Reply taken = done(one.with("If-Match", "\"0\"").put(handler, "{}"));

      assertThat(taken.at("/name")).isEqualTo("een (voorbeeld)");
      assertThat(taken.json().at("/me").asBoolean()).isTrue();
      assertThat(taken.at("/since")).isEqualTo("2020-10-30T08:30:00Z");
      assertThat(ids(inbox(one, "&mine=true"))).containsExactly(id);
      assertThat(inbox(one, "&mine=true").at("/handlers/" + id + "/me").asBoolean()).isTrue();
      assertThat(inbox(one, "&mine=true").at("/groups/OVER").asInt()).isZero();
      assertThat(ids(inbox(other, "&mine=true"))).isEmpty();
      assertThat(ids(inbox(other, ""))).contains(id);
      JsonNode seen = inbox(other, "").at("/handlers/" + id);
      assertThat(seen.path("name").asString()).isEqualTo("een (voorbeeld)");
      assertThat(seen.path("me").asBoolean()).isFalse();
    }

    @Test
    void aColleagueTakesItOverWhenHeSawWhoHadItAndOnlyWhoHasItGivesItUp() {
      done(one.put(handler, "{}"));

      refused(other.with("If-Match", "\"0\"").put(handler, "{}"), 412, "stale");
      refused(other.delete(handler), 409, "handled-by-colleague");
      Reply over = done(other.with("If-Match", "\"1\"").put(handler, "{}"));

      assertThat(over.at("/name")).isEqualTo("ander (voorbeeld)");
      assertThat(ids(inbox(one, "&mine=true"))).doesNotContain(id);
      refused(one.delete(handler), 409, "handled-by-colleague");
      assertThat(done(other.delete(handler)).json().at("/name").isNull()).isTrue();
      assertThat(inbox(other, "").at("/handlers").has(id)).isFalse();
    }

    @Test
    void nobodyOutsideTheCabinetIsTold() {
      String before = service.get(path(id), DEMIR).header("ETag");
      done(one.put(handler, "{}"));

      Stream.of(DEMIR, "secretariat", "operator", "auditor", "clerk", "administration:wouter-beke")
          .forEach(stranger -> {
            refused(service.get(handler, stranger), 404, "not-found");
            refused(service.put(handler, stranger, "{}"), 404, "not-found");
            refused(service.delete(handler, stranger), 404, "not-found");
            Reply list = service.get("/api/coordinations?size=200", stranger);
            assertThat(list.body()).doesNotContain("een (voorbeeld)");
          });
      refused(service.put(handler, "cabinet-reader:wouter-beke", "{}"), 404, "not-found");
      refused(service.get(handler, NOBODY), 401, "not-logged-in");
      refused(service.put(handler, NOBODY, "{}"), 401, "not-logged-in");
      assertThat(done(service.get(handler, "cabinet-reader:wouter-beke")).at("/name"))
          .isEqualTo("een (voorbeeld)");
      assertThat(service.get(path(id), DEMIR).header("ETag")).isEqualTo(before);
      assertThat(done(service.get(path(id) + "/history", BEKE)).body())
          .doesNotContain("voorbeeld)");
      assertThat(service.get("/api/audit/reads?about=coordination/" + id, "auditor").body())
          .contains("PUT " + handler);
      assertThat(ids(inbox(service.http().as("secretariat"), "&mine=true"))).isEmpty();
    }

    @Test
    void whoseLogInSaysNoNameIsAColleagueWithoutOne() {
      assertThat(done(service.put(handler, BEKE, "{}")).at("/name"))
          .isEqualTo("een collega zonder naam");
    }
  }

  @Nested
  class Drafts {
    private final String id = agreed();
    private final String draft = path(id) + "/parts/6/drafts/wouter-beke";
    private final String drafts = path(id) + "/drafts/wouter-beke";
    private final String contribution = path(id) + "/parts/6/contributions/wouter-beke";

    Drafts() {
      done(service.put(path(id) + "/parts/6/requests/wouter-beke", DEMIR, "{}"));
    }

    @Test
    void aCabinetSavesADraftAndOnlyItsOwnPeopleEverSeeIt() {
      String before = service.get(path(id), DEMIR).header("ETag");

      Reply saved = done(service.put(draft, BEKE, text("Nog na te kijken.")));

      assertThat(saved.header("ETag")).isEqualTo("\"1\"");
      assertThat(done(service.get(draft, BEKE)).at("/text")).isEqualTo("Nog na te kijken.");
      assertThat(
              done(service.get(drafts, "cabinet-reader:wouter-beke")).json().at("/0/part").asInt())
          .isEqualTo(6);
      Stream.of(
              DEMIR,
              "secretariat",
              "operator",
              "auditor",
              "clerk",
              "cabinet:ben-weyts",
              "administration:zuhal-demir",
              "service:question")
          .forEach(other -> {
            refused(service.get(draft, other), 404, "not-found");
            refused(service.get(drafts, other), 404, "not-found");
            refused(service.put(draft, other, text("Van een ander.")), 404, "not-found");
          });
      refused(service.put(draft, "cabinet-reader:wouter-beke", text("Lezer.")), 404, "not-found");
      refused(service.get(draft, NOBODY), 401, "not-logged-in");
      assertThat(service.get(path(id), DEMIR).header("ETag")).isEqualTo(before);
      assertThat(done(service.get(path(id) + "/history", DEMIR)).body()).doesNotContain("draft");
      assertThat(service.get("/api/audit/reads?about=coordination/" + id, "auditor").body())
          .contains("PUT " + draft, "GET " + draft);
    }

    @Test
    void aColleagueWhoSavedFirstIsNotOverwritten() {
      String mine = text("Mijn tekst.");
      done(service.put(draft, BEKE, text("Van een collega."), "If-Match", "\"0\""));

      refused(service.put(draft, BEKE, mine, "If-Match", "\"0\""), 412, "stale");
      done(service.put(draft, BEKE, mine, "If-Match", "\"1\""));

      Reply now = done(service.get(draft, BEKE));
      assertThat(now.at("/text")).isEqualTo("Mijn tekst.");
      assertThat(now.at("/earlier/0/text")).isEqualTo("Van een collega.");
    }

    @Test
    void theSameSavedTwiceIsSavedOnce() {
      String mine = text("Mijn tekst.");
      done(service.put(draft, BEKE, mine, "Idempotency-Key", "ontwerp-1"));
      done(service.put(draft, BEKE, mine, "Idempotency-Key", "ontwerp-1"));

      assertThat(done(service.get(draft, BEKE)).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void aDraftSaysForWhichVersionItIsMeant() {
      done(service.put(draft, BEKE, text("Versie in de maak.")));
      done(service.put(contribution, BEKE, text("Bezorgd.")));
      assertThat(done(service.get(draft, BEKE)).json().at("/meantFor").asInt()).isEqualTo(1);

      done(service.put(draft, BEKE, text("Voor later.")));
      assertThat(done(service.get(draft, BEKE)).json().at("/meantFor").asInt()).isEqualTo(2);
    }

    @Test
    void thereIsNoDraftOfWhatIsNotAsked() {
      String other = path(id) + "/parts/7/drafts/wouter-beke";
      refused(service.get(draft, BEKE), 404, "not-found");
      refused(service.put(other, BEKE, text("Tekst.")), 409, "contribution-not-requested");
      refused(service.get(other, BEKE), 404, "not-found");
      refused(service.put(draft, BEKE, text(" ")), 400, "blank-text");
      assertThat(done(service.get(drafts, BEKE)).body()).isEqualTo("[]");
    }

    @Test
    void everyVersionOfAContributionCanBeReadWithTheNoteItCameBackWith() {
      done(service.put(contribution, BEKE, text("Eerste versie.")));
      done(service.post(contribution + "/return", DEMIR, "{\"note\":\"Per gevangenis?\"}"));
      done(service.put(contribution, BEKE, text("Tweede versie.")));

      Stream.of(DEMIR, BEKE)
          .forEach(reader -> {
            JsonNode seen = done(service.get(contribution, reader)).json();
            assertThat(seen.at("/versions/0/text").asString()).isEqualTo("Eerste versie.");
            assertThat(seen.at("/versions/0/returnedWith").asString()).isEqualTo("Per gevangenis?");
            assertThat(seen.at("/versions/1/text").asString()).isEqualTo("Tweede versie.");
            assertThat(seen.at("/versions/1/returnedWith").isNull()).isTrue();
          });
      refused(service.get(contribution, "secretariat"), 404, "not-found");
      refused(service.get(contribution, "cabinet:ben-weyts"), 403, "not-allowed-for-actor");
      refused(service.get(path(id) + "/parts/7/contributions/wouter-beke", BEKE), 404, "not-found");
    }
  }

  @Nested
  class PassedOnToTheAdministration {
    private static final String ADMINISTRATION = "administration:wouter-beke";
    private static final String READER = "cabinet-reader:wouter-beke";

    private final String id = agreed();
    private final String draft = path(id) + "/parts/6/drafts/wouter-beke";
    private final String delegation = path(id) + "/parts/6/delegation/wouter-beke";
    private final String contribution = path(id) + "/parts/6/contributions/wouter-beke";
    private final String due;

    PassedOnToTheAdministration() {
      String asked = "{\"note\":\"Van Demir.\",\"noteConfidential\":true}";
      done(service.put(path(id) + "/parts/6/requests/wouter-beke", DEMIR, asked));
      Reply seen = done(service.put(path(id) + "/parts/7/requests/wouter-beke", DEMIR, "{}"));
      due = seen.json().at("/parts/5/contributions/0/due").asString();
      done(service.put(path(id) + "/parts/7/drafts/wouter-beke", BEKE, text("Over deel zeven.")));
    }

    private Reply passOn() {
      return done(service.put(delegation, BEKE, wish(due)));
    }

    private String wish(String by) {
      return "{\"due\":\"" + by + "\",\"note\":\"Zie het jaarverslag.\"}";
    }

    private JsonNode ofPart(Reply seen) {
      return seen.json().at("/parts/5/contributions/0/delegation");
    }

    @Test
    void theAdministrationSeesThatPartWithItsNoteAndNothingElse() {
      refused(service.get(path(id) + "/delegations", ADMINISTRATION), 404, "not-found");
      passOn();

      Reply seen = done(service.get(path(id) + "/delegations", ADMINISTRATION));
      assertThat(seen.json().at("/parts")).hasSize(1);
      assertThat(seen.json().at("/parts/0/part").asInt()).isEqualTo(6);
      assertThat(seen.json().at("/parts/0/number").asInt()).isEqualTo(92);
      assertThat(seen.at("/parts/0/text")).isEqualTo(TheCase.filed().parts().get(5).text());
      assertThat(seen.at("/parts/0/delegation/note")).isEqualTo("Zie het jaarverslag.");
      assertThat(seen.at("/parts/0/delegation/due")).isEqualTo(due);
      assertThat(seen.body()).doesNotContain("Van Demir", "Over deel zeven");
      Stream.of(path(id), path(id) + "/history", contribution)
          .forEach(
              door -> refused(service.get(door, ADMINISTRATION), 403, "not-allowed-for-actor"));
      refused(
          service.get(path(id) + "/parts/7/drafts/wouter-beke", ADMINISTRATION), 404, "not-found");
      assertThat(done(service.get(path(id) + "/drafts/wouter-beke", ADMINISTRATION)).body())
          .isEqualTo("[]");
    }

    @Test
    void bothWriteTheOneDraftAndACabinetDeliversIt() {
      refused(service.put(draft, ADMINISTRATION, text("Te vroeg.")), 404, "not-delegated");
      passOn();
      refused(service.post(delegation + "/return", ADMINISTRATION, ""), 409, "no-draft-saved");
      done(service.put(draft, BEKE, text("Begin."), "If-Match", "\"0\""));
      String more = text("Begin, en cijfers.");
      refused(service.put(draft, ADMINISTRATION, more, "If-Match", "\"0\""), 412, "stale");
      done(service.put(draft, ADMINISTRATION, more, "If-Match", "\"1\""));
      refused(service.put(contribution, ADMINISTRATION, more), 403, "not-allowed-for-actor");

      String ready = "{\"note\":\"Nagelezen.\"}";
      Reply left =
          done(service.post(delegation + "/return", ADMINISTRATION, ready, "Idempotency-Key", "k"));
      assertThat(left.json().at("/parts")).isEmpty();
      done(service.post(delegation + "/return", ADMINISTRATION, ready, "Idempotency-Key", "k"));
      refused(service.get(draft, ADMINISTRATION), 404, "not-found");
      refused(service.put(draft, ADMINISTRATION, more), 404, "not-delegated");
      Reply seen = done(service.get(path(id), BEKE));
      assertThat(ofPart(seen).path("returnNote").asString()).isEqualTo("Nagelezen.");
      assertThat(ofPart(seen).path("workingDaysLeft").isNull()).isTrue();

      assertThat(done(service.get(draft, BEKE)).at("/text")).isEqualTo("Begin, en cijfers.");
      Reply delivered = done(service.put(contribution, BEKE, more));
      assertThat(ofPart(delivered).isNull()).isTrue();
    }

    @Test
    void whatPassesBetweenThemIsInNoOtherHistoryAndItsWordsAreInNone() {
      passOn();
      done(service.delete(delegation, BEKE));
      done(service.delete(delegation, BEKE));

      Stream.of(BEKE, READER)
          .map(own -> done(service.get(path(id) + "/history?size=100", own)).body())
          .forEach(history ->
              assertThat(history)
                  .contains("coordination.part-delegated.v1", "TAKEN_BACK")
                  .doesNotContain("jaarverslag"));
      Stream.of(DEMIR, "secretariat", "auditor", "operator")
          .map(other -> done(service.get(path(id) + "/history?size=100", other)).body())
          .forEach(history -> assertThat(history).doesNotContain("delegat"));
      assertThat(ofPart(done(service.get(path(id), DEMIR))).isNull()).isTrue();
      refused(service.get(path(id) + "/delegations", DEMIR), 404, "not-found");
    }

    @Test
    void anImpossibleDateIsRefusedWithWhatIsPossible() {
      Reply late = service.put(delegation, BEKE, wish("2030-11-04"));
      refused(late, 400, "due-date-impossible");
      assertThat(late.at("/field")).isEqualTo("due");
      assertThat(late.at("/expected")).contains("de interne datum van de bijdrage");
      refused(service.put(delegation, BEKE, "{}"), 400, "missing-field");
      refused(service.put(delegation, BEKE, wish("2020-02-31")), 400, "invalid-date");
    }

    @Test
    void theAdministrationHasAListOfItsOwn() {
      passOn();
      Reply list = done(service.get("/api/delegations?size=200", ADMINISTRATION));
      JsonNode row =
          list.items().stream()
              .filter(one -> one.path("id").asString().equals(id))
              .findFirst()
              .orElseThrow();
      assertThat(row.path("part").asInt()).isEqualTo(6);
      assertThat(row.path("due").asString()).isEqualTo(due);
      assertThat(row.path("workingDaysLeft").asInt()).isGreaterThan(0);
      assertThat(row.path("late").asBoolean()).isFalse();

      done(service.delete(delegation, BEKE));
      assertThat(done(service.get("/api/delegations?size=200", ADMINISTRATION)).body())
          .doesNotContain(id);
      refused(service.get("/api/delegations", BEKE), 403, "not-allowed-for-actor");
      refused(service.get("/api/delegations", NOBODY), 401, "not-logged-in");
    }
  }

  @Nested
  class BadInput {
    private final String id = agreed();
    private final String version = service.get(path(id), DEMIR).header("ETag");

    private void nothingHappened() {
      assertThat(service.get(path(id), DEMIR).header("ETag")).isEqualTo(version);
    }

    @Test
    void anUnknownCoordinationIsNotFound() {
      refused(service.get(path("q-none"), "operator"), 404, "not-found");
      refused(service.post(path("q-none") + "/finalisation", DEMIR, "{}"), 404, "not-found");
    }

    @Test
    void anUnknownPartIsNotFound() {
      Reply answer = service.put(path(id) + "/parts/300/text", DEMIR, text("Tekst."));
      refused(answer, 404, "no-such-part");
      assertThat(answer.at("/expected")).isEqualTo("een nummer van 1 tot en met 10");
      refused(service.put(path(id) + "/parts/drie/text", DEMIR, text("Tekst.")), 400, "wrong-type");
      nothingHappened();
    }

    @Test
    void anEmptyOrBinaryTextIsRefused() {
      String part = path(id) + "/parts/1/text";
      refused(service.put(part, DEMIR, text("  ")), 400, "blank-text");
      refused(service.put(part, DEMIR, text("a\\u0000b")), 400, "control-characters");
      refused(service.put(part, DEMIR, "{}"), 400, "missing-field");
      refused(service.put(part, DEMIR, ""), 400, "missing-body");
      refused(service.put(part, DEMIR, "{\"text\":"), 400, "invalid-json");
      refused(service.put(part, DEMIR, text("x".repeat(210_000))), 413, "text-too-long");
      assertThat(service.put(part, DEMIR, "{}").at("/field")).isEqualTo("text");
      nothingHappened();
    }

    @Test
    void aBodyOfFiftyMegabytesIsRefused() {
      refused(
          service.put(path(id) + "/parts/1/text", DEMIR, text("x".repeat(50_000_000))),
          413,
          "body-too-large");
      nothingHappened();
    }

    @Test
    void aDateThatDoesNotExistIsRefused() {
      String requests = path(id) + "/parts/1/requests/wouter-beke";
      Reply answer = service.put(requests, DEMIR, "{\"due\":\"2020-02-31\"}");
      refused(answer, 400, "invalid-date");
      assertThat(answer.at("/field")).isEqualTo("due");
      refused(service.put(requests, DEMIR, "{\"due\":\"2020-10-01\"}"), 400, "due-date-impossible");
      nothingHappened();
    }

    @Test
    void aMinisterWhoWasNotAddressedIsRefused() {
      Reply answer = service.put(path(id) + "/parts/1/requests/ben-weyts", DEMIR, "{}");
      refused(answer, 400, "not-addressed");
      assertThat(answer.at("/field")).isEqualTo("minister");
      assertThat(answer.at("/expected")).contains("wouter-beke");
      nothingHappened();
    }

    @Test
    void nothingIsAskedTogetherWhenOneOfThemCannotBe() {
      refusedAt(
          together("{\"minister\":\"wouter-beke\",\"parts\":[6,11]}"),
          404,
          "no-such-part",
          "requests[0].parts[1]");
      refusedAt(
          together(
              "{\"minister\":\"wouter-beke\",\"parts\":[6]},"
                  + "{\"minister\":\"ben-weyts\",\"parts\":[7]}"),
          400,
          "not-addressed",
          "requests[1].minister");
      refusedAt(
          together("{\"minister\":\"wouter-beke\",\"parts\":[6,7,6]}"),
          400,
          "named-twice",
          "requests[0].parts[2]");
      refusedAt(
          together("{\"minister\":\"wouter-beke\",\"parts\":[6],\"due\":\"morgen\"}"),
          400,
          "invalid-date",
          "requests[0].due");
      refusedAt(together("{\"parts\":[6]}"), 400, "missing-field", "requests[0].minister");
      refusedAt(
          together("{\"minister\":\"wouter-beke\"}"), 400, "missing-field", "requests[0].parts");
      refusedAt(together(""), 400, "list-size", "requests");
      nothingHappened();
    }

    private Reply together(String requests) {
      return service.post(path(id) + "/requests", DEMIR, "{\"requests\":[" + requests + "]}");
    }

    private static void refusedAt(Reply answer, int status, String type, String field) {
      refused(answer, status, type);
      assertThat(answer.at("/field")).isEqualTo(field);
    }

    @Test
    void unknownCodesAreRefusedWithTheKnownOnes() {
      Reply level =
          service.put(
              path(id) + "/parts/1/not-competent", DEMIR, "{\"level\":\"EU\",\"who\":\"x\"}");
      refused(level, 400, "unknown-value");
      assertThat(level.at("/expected")).contains("MINISTER, FEDERAL, LOCAL");
      refused(
          service.post(
              path(id) + "/parts/1/contributions/wouter-beke/decline",
              BEKE,
              "{\"reason\":\"GEEN_ZIN\",\"text\":\"x\"}"),
          400,
          "unknown-value");
      refused(service.get("/api/coordinations?status=OPEN", "operator"), 400, "unknown-value");
      refused(service.get("/api/coordinations?size=201", "operator"), 400, "invalid-paging");
      nothingHappened();
    }

    @Test
    void aStepThatIsNotAllowedNowIsRefused() {
      refused(
          service.post(path(id) + "/parts/1/contributions/wouter-beke/acceptance", DEMIR, "{}"),
          409,
          "contribution-not-requested");
      refused(
          service.delete(path(id) + "/parts/1/requests/wouter-beke", DEMIR),
          409,
          "contribution-not-requested");
      nothingHappened();
    }

    @Test
    void aReferralToNobodyOrAnAcceptanceOfAnotherVersionIsRefused() {
      String part = path(id) + "/parts/1";
      Reply mark =
          service.put(
              part + "/not-competent", DEMIR, "{\"level\":\"MINISTER\",\"who\":\"wie-voorbeeld\"}");
      refused(mark, 400, "unknown-minister");
      assertThat(mark.at("/field")).isEqualTo("who");
      nothingHappened();
      done(service.put(part + "/requests/wouter-beke", DEMIR, "{}"));
      done(service.put(part + "/contributions/wouter-beke", BEKE, text("Tekst.")));
      String acceptance = part + "/contributions/wouter-beke/acceptance";
      refused(service.post(acceptance, DEMIR, "{\"version\":2}"), 409, "not-the-latest-version");
      refused(service.post(acceptance, DEMIR, "{\"versie\":1}"), 400, "unknown-field");
      done(service.post(acceptance, DEMIR, "{\"version\":1}"));
    }

    @Test
    void anAnswerThatCannotBePublishedIsRefusedWhileItIsWritten() {
      String longest = text("x".repeat(200 * 1024));
      for (int part = 1; part <= 3; part++) {
        done(service.put(path(id) + "/parts/" + part + "/text", DEMIR, longest));
      }
      Reply refused = service.put(path(id) + "/parts/4/text", DEMIR, text("x"));
      refused(refused, 413, "answer-too-long");
      assertThat(refused.at("/limit")).isEqualTo("614400");
    }

    @Test
    void anEmptyStatusIsNoFilter() {
      String list = "/api/coordinations?size=1";
      assertThat(done(service.get(list + "&status=", DEMIR)).at("/total"))
          .isEqualTo(service.get(list, DEMIR).at("/total"))
          .isNotEqualTo("0");
    }

    @Test
    void aStaleIfMatchIsRefusedAndAFreshOneIsNot() {
      String part = path(id) + "/parts/1/text";
      refused(service.put(part, DEMIR, text("A."), "If-Match", "\"1\""), 412, "stale");
      nothingHappened();
      done(service.put(part, DEMIR, text("A."), "If-Match", version));
    }

    @Test
    void anIdempotencyKeyIsForOneRequest() {
      String part = path(id) + "/parts/1/text";
      Reply first = done(service.put(part, DEMIR, text("A."), "Idempotency-Key", "k-1"));
      Reply again = done(service.put(part, DEMIR, text("A."), "Idempotency-Key", "k-1"));
      assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
      refused(
          service.put(part, DEMIR, text("B."), "Idempotency-Key", "k-1"),
          422,
          "reused-idempotency-key");
    }
  }

  @Nested
  class TwoWhoFinaliseInTheSameSecond {

    @Test
    void finaliseOnce() {
      String id = agreed();
      for (int part = 1; part <= 10; part++) {
        done(service.put(path(id) + "/parts/" + part + "/text", DEMIR, text("Antwoord.")));
      }
      List<CompletableFuture<Reply>> attempts =
          Stream.generate(() ->
                  CompletableFuture.supplyAsync(
                      () -> service.post(path(id) + "/finalisation", DEMIR, "{}")))
              .limit(4)
              .toList();
      assertThat(attempts.stream().map(CompletableFuture::join).map(Reply::status))
          .containsExactlyInAnyOrder(200, 409, 409, 409);
      await()
          .atMost(SOON)
          .untilAsserted(() ->
              assertThat(facts.typesAbout(id))
                  .endsWith("coordination.finalised.v1")
                  .containsOnlyOnce("coordination.finalised.v1"));
    }
  }

  /** So short that a hash of it alone would be as good as the text. */
  @Nested
  class AShortSecretText {
    private static final String SECRET = "Nee.";
    private final String id = agreed();
    private final String contribution = path(id) + "/parts/2/contributions/wouter-beke";

    @Test
    void isNotFoundByStrangersAndIsVerifiedByWhoHoldsTheSalt() {
      answerEverythingWithIt();
      Reply demir = done(service.get(path(id) + "/answers/zuhal-demir", "service:question"));
      Reply beke = done(service.get(path(id) + "/answers/wouter-beke", "service:question"));
      List<String> wordings = List.of(SECRET, "Ja.", beke.at("/text"));

      List<String> seen = whatStrangersSee();
      Set<String> hashes = Guesses.hashes(seen);
      seen.addAll(facts.wholeRecords());

      assertThat(hashes)
          .as("a contribution, nine texts of parts, two answers")
          .hasSize(12)
          .contains(demir.at("/sha256"), beke.at("/sha256"));
      assertThat(seen).noneMatch(text -> text.contains(SECRET));
      assertThat(Guesses.found(hashes, seen, wordings)).isEmpty();
      seen.addAll(List.of(demir.body(), beke.body()));
      assertThat(Guesses.found(hashes, seen, wordings))
          .containsExactlyInAnyOrder(demir.at("/sha256"), beke.at("/sha256"));
    }

    private void answerEverythingWithIt() {
      done(service.put(path(id) + "/parts/2/requests/wouter-beke", DEMIR, "{}"));
      done(service.put(contribution, BEKE, text(SECRET)));
      done(service.post(contribution + "/acceptance", DEMIR, "{}"));
      for (int part : List.of(1, 3, 4, 5, 6, 7, 8, 9, 10)) {
        done(service.put(path(id) + "/parts/" + part + "/text", DEMIR, text(SECRET)));
      }
      done(service.post(path(id) + "/finalisation", DEMIR, "{}"));
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(facts.typesAbout(id)).endsWith("coordination.finalised.v1"));
    }

    private List<String> whatStrangersSee() {
      List<String> seen = new ArrayList<>(facts.wholeRecordsAbout(id));
      for (String stranger :
          List.of(
              NOBODY, "clerk", "operator", "secretariat", "cabinet:ben-weyts", "service:plan")) {
        for (String resource :
            List.of("", "/history?size=200", "/answers/zuhal-demir", "/answers/wouter-beke")) {
          seen.add(service.get(path(id) + resource, stranger).body());
        }
      }
      return seen;
    }
  }

  @Nested
  class AProvisionalAnswer {
    private final String id = agreed();

    @Test
    void isAnnouncedByItsHashAndFetchedByItWhileTheWorkGoesOn() {
      Reply given =
          done(
              service.post(
                  path(id) + "/further-answers",
                  DEMIR,
                  "{\"kind\": \"PROVISIONAL\", \"text\": \"Het antwoord volgt (voorbeeld).\"}"));

      assertThat(given.at("/status")).isEqualTo("COORDINATING");
      assertThat(given.at("/furtherAnswers/0/kind")).isEqualTo("PROVISIONAL");
      assertThat(given.at("/furtherAnswers/0/text")).isEqualTo("Het antwoord volgt (voorbeeld).");
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(facts.typesAbout(id)).endsWith("coordination.finalised.v1"));
      refused(service.get(path(id) + "/answers/zuhal-demir", "service:question"), 404, "no-answer");
      assertThat(service.get(path(id), BEKE).at("/furtherAnswers/0/text"))
          .as("a contributor reads it where it is filed")
          .isEmpty();
    }

    @Test
    void isNoErratum() {
      refused(
          service.post(
              path(id) + "/further-answers", DEMIR, "{\"kind\": \"ERRATUM\", \"text\": \"21.\"}"),
          409,
          "not-final-yet");
      refused(
          service.post(
              path(id) + "/further-answers", DEMIR, "{\"kind\": \"FINAL\", \"text\": \"x\"}"),
          400,
          "unknown-value");
    }
  }

  @Nested
  class AnAnswerFromTheDocument {
    private final String id = agreed();

    private void answered(int sequence) {
      facts.publish(
          id,
          sequence,
          "clerk",
          "2020-11-30T15:00:00Z",
          new QuestionEvent.AnswerFiled(
              new QuestionId(id),
              new AnswerRound("DOCUMENT", 1, "FINAL"),
              List.of(),
              true,
              LocalDate.of(2020, 12, 21),
              Instant.parse("2020-12-22T05:00:00Z")));
    }

    private void notFiled(int sequence, String reason) {
      facts.publish(
          id,
          sequence,
          "cabinet:zuhal-demir",
          "2020-11-30T15:00:00Z",
          new QuestionEvent.AnswerNotFiled(
              new QuestionId(id),
              new MinisterId("zuhal-demir"),
              new AnswerRound("COORDINATION", 1, "FINAL"),
              reason));
    }

    private Reply finalised() {
      for (int part = 1; part <= 10; part++) {
        done(service.put(path(id) + "/parts/" + part + "/text", DEMIR, text("Antwoord.")));
      }
      done(service.post(path(id) + "/finalisation", DEMIR, "{}"));
      return done(service.get(path(id) + "/answers/zuhal-demir", "service:question"));
    }

    private void shows(String pointer, String value) {
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(service.get(path(id), DEMIR).at(pointer)).isEqualTo(value));
    }

    private void isToldOnce(String type) {
      await().atMost(SOON).untilAsserted(() -> assertThat(facts.typesAbout(id)).endsWith(type));
      assertThat(facts.typesAbout(id)).containsOnlyOnce(type);
    }

    private void isClosed() {
      Reply closed = service.get(path(id), BEKE);
      assertThat(closed.at("/closedAt")).isEqualTo("2020-11-30T15:00:00Z");
      assertThat(closed.at("/finalisedAt")).isEmpty();
      assertThat(closed.all("/waitingFor")).isEmpty();
      isToldOnce("coordination.closed.v1");
      assertThat(service.management("/parked").body()).doesNotContain(id);
    }

    @Test
    void closesTheCoordinationAndEveryStepIsRefused() {
      done(service.put(path(id) + "/parts/2/requests/wouter-beke", DEMIR, "{}"));

      answered(2);

      shows("/status", "CLOSED");
      isClosed();
      String part = path(id) + "/parts/2";
      Stream.of(
              service.put(part + "/text", DEMIR, text("Nog.")),
              service.put(part + "/requests/wouter-beke", DEMIR, "{}"),
              service.put(part + "/contributions/wouter-beke", BEKE, text("Nog.")),
              service.put(
                  part + "/not-competent", DEMIR, "{\"level\":\"LOCAL\",\"who\":\"Brugge\"}"),
              service.put(
                  path(id) + "/agreements/wouter-beke", BEKE, "{\"coordinator\":\"wouter-beke\"}"),
              service.post(path(id) + "/finalisation", DEMIR, "{}"))
          .forEach(step -> refused(step, 409, "answered-from-document"));
    }

    @Test
    void closesAlsoWhatWasFinalAlready() {
      Reply fixed = finalised();

      answered(2);
      notFiled(3, "ALREADY_ANSWERED");

      shows("/notFiled/reason", "ALREADY_ANSWERED");
      shows("/status", "CLOSED");
      isClosed();
      String answer = path(id) + "/answers/zuhal-demir";
      refused(service.get(answer, "service:question"), 404, "no-answer");
      assertThat(
              done(service.get(answer + "?sha256=" + fixed.at("/sha256"), "service:question"))
                  .body())
          .isEqualTo(fixed.body());
    }

    @Test
    void closesTheSameWhenTheRefusalIsHeardFirst() {
      finalised();

      notFiled(2, "ALREADY_ANSWERED");
      answered(3);

      shows("/notFiled/reason", "ALREADY_ANSWERED");
      shows("/status", "CLOSED");
      isClosed();
    }

    @Test
    void thatIsNotTheReasonLetsTheCoordinatorGoOn() {
      finalised();

      notFiled(2, "INCOMPLETE");

      shows("/status", "COORDINATING");
      shows("/notFiled/reason", "INCOMPLETE");
      isToldOnce("coordination.reopened.v1");
      finalised();
      shows("/status", "FINALISED");
      shows("/notFiled/reason", "");
    }
  }

  @Nested
  class AFactThatComesTwice {

    @Test
    void opensOneCoordination() {
      QuestionEvent.Filed filed =
          question(to(new MinisterId("zuhal-demir"), 151), to(new MinisterId("wouter-beke"), 95));
      String id = file(filed);
      publish(filed);
      // Of one key all come in order: when this one is parked, the repetition was dealt with.
      facts.publishAs("question.filed.v99", id, 2, filed);
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(service.management("/parked").body()).contains(id + "/2"));
      assertThat(service.get(path(id) + "/history", "operator").json().at("/items").valueStream())
          .filteredOn(fact -> fact.path("type").asString().equals("coordination.opened.v1"))
          .hasSize(1);
    }
  }

  @Nested
  class AMinisterWhomTheRegisterDoesNotKnow {

    @Test
    void makesTheQuestionWaitAndHoldsNoOtherUp() {
      QuestionEvent.Filed filed = question(to(new MinisterId("wie-voorbeeld"), 1));
      String waiting = filed.questionId().value();
      publish(filed);
      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(service.management("/parked").body()).contains(waiting + "/1"));
      file(to(new MinisterId("ben-weyts"), 73));
      refused(service.get(path(waiting), "operator"), 404, "not-found");
    }
  }

  @Nested
  class TheSmallerSteps {

    @Test
    void aRequestIsCancelledAMarkTakenBackAndAContributionDeclined() {
      String id = agreed();
      String part = path(id) + "/parts/4";
      done(service.put(part + "/requests/wouter-beke", DEMIR, ""));
      Reply declined =
          done(
              service.post(
                  part + "/contributions/wouter-beke/decline",
                  BEKE,
                  "{\"reason\":\"NOT_COMPETENT\",\"text\":\"Dit hoort bij Justitie.\"}"));
      assertThat(declined.at("/parts/3/contributions/0/reason")).isEqualTo("NOT_COMPETENT");
      done(service.put(part + "/requests/wouter-beke", DEMIR, "{\"note\":\"Toch graag.\"}"));
      Reply cancelled = done(service.delete(part + "/requests/wouter-beke", DEMIR));
      assertThat(cancelled.at("/parts/3/contributions/0/status")).isEqualTo("CANCELLED");
      done(
          service.put(
              part + "/not-competent", DEMIR, "{\"level\":\"LOCAL\",\"who\":\"de stad Brugge\"}"));
      Reply unmarked = done(service.delete(part + "/not-competent", DEMIR));
      assertThat(unmarked.all("/uncovered")).contains("4");
    }
  }
}
