package org.samenspraak.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Wire;

/**
 * What cannot be honoured is refused with the field and what was expected; nothing is stored and
 * nothing is sent.
 */
class BadInputIT {
  private static final String UNKNOWN = "plan-1999-2000-bestaat-niet";

  private static final Set<String> UNTOUCHED = ConcurrentHashMap.newKeySet();

  private final RunningPlanService service = RunningPlanService.shared();
  private final Http coordinator = service.http().as("plan:zuhal-demir");
  private String planId = "";
  private String actionId = "";
  private int plans;

  @BeforeEach
  void aPlanWithAnAction() {
    String title = "Voorbeeldplan voor fouten " + System.nanoTime();
    planId = coordinator.post("/api/plans", Requests.plan(title)).at("id");
    actionId = coordinator.post("/api/plans/" + planId + "/actions", Requests.ACTION).at("id");
    plans = plans();
  }

  @AfterEach
  void nothingWasStored() {
    assertThat(plans()).isEqualTo(plans);
    for (String path : List.of("/api/plans/" + planId, "/api/actions/" + actionId)) {
      assertThat(version(path)).isEqualTo("\"1\"");
      assertThat(total(path + "/history")).isEqualTo(1);
    }
    assertThat(total("/api/plans/" + planId + "/actions")).isEqualTo(1);
    UNTOUCHED.add(planId);
  }

  @AfterAll
  static void nothingWasSent() {
    Wire wire = Wire.shared();
    await()
        .alias("the draft of each plan, and nothing after it")
        .untilAsserted(() ->
            assertThat(wire.events("plan-events"))
                .filteredOn(event -> UNTOUCHED.contains(event.key()))
                .hasSameSizeAs(UNTOUCHED)
                .allMatch(event -> event.type().equals("plan.drafted.v1"), "drafted"));
    assertThat(wire.events("action-events"))
        .filteredOn(event -> UNTOUCHED.contains(event.data().path("planId").asString("")))
        .allMatch(event -> event.type().equals("action.added.v1"), "added");
  }

  private int total(String path) {
    return service.http().get(path).json().path("total").intValue();
  }

  private int plans() {
    return total("/api/plans");
  }

  private String version(String path) {
    return service.http().get(path).etag();
  }

  private static void refused(Reply answer, int status, String problem, String field) {
    assertThat(answer.status()).as("%s", answer).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.problem()).isEqualTo(problem);
    assertThat(answer.at("field")).isEqualTo(field);
    assertThat(answer.at("detail")).isNotBlank();
  }

  private Reply status(String json) {
    return coordinator.put("/api/actions/" + actionId + "/status", json);
  }

  private Reply edited(String action) {
    return changed(Requests.changed(action));
  }

  private Reply changed(String json) {
    return coordinator.put("/api/actions/" + actionId, json);
  }

  private Reply approval(String json) {
    return coordinator.put("/api/plans/" + planId + "/approval", json);
  }

  @Nested
  class ADocument {

    private Reply imported(String text) {
      return coordinator.postText("/api/plans/import", text);
    }

    @Test
    void thatIsEmpty() {
      refused(imported(""), 400, "blank-text", "body");
      refused(imported("  \n \n"), 400, "blank-text", "body");
    }

    @Test
    void thatIsBinary() {
      byte[] zip = {'P', 'K', 3, 4, (byte) 0xff, (byte) 0xfe, 0, 0};
      refused(coordinator.postText("/api/plans/import", zip), 400, "not-text", "body");
      refused(imported("Voorbeeldplan 2020-2025\u0000\n1. x"), 400, "control-characters", "body");
    }

    @Test
    void thatIsLatinOneAndWouldSpoilNames() {
      byte[] latin = "Voorbeeldplan geïnterneerden 2020-2025".getBytes(StandardCharsets.ISO_8859_1);
      refused(coordinator.postText("/api/plans/import", latin), 400, "not-text", "body");
    }

    @Test
    void thatSaysTooLittle() {
      Reply answer = imported("Een brief over iets anders.");

      refused(answer, 400, "incomplete-document", "body");
      assertThat(answer.json().path("missing").valueStream().map(m -> m.asString("")))
          .containsExactly("periode", "doelstellingen", "coördinerend minister");
    }

    @Test
    void thatNamesADayThatDoesNotExist() {
      refused(
          imported("Voorbeeldplan 2020-2025\nop 31 februari 2020 principieel goedgekeurd."),
          400,
          "invalid-date",
          "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?dryRun=true"})
    void thatNamesSomebodyWhoIsNoMinister(String how) {
      String text =
          """
          Voorbeeldplan 2020-2025
          op voorstel van de Vlaamse minister, Zuhal Demirr.
          1. Eerste.
          """;

      Reply answer = coordinator.postText("/api/plans/import" + how, text);

      refused(answer, 400, "unknown-minister", "coordinator");
      assertThat(answer.at("detail"))
          .contains("“Zuhal Demirr”")
          .contains("Is Zuhal Demir bedoeld?");
      assertThat(answer.json().path("nearest").path("minister").asString(""))
          .isEqualTo("zuhal-demir");
      assertThat(answer.json().path("ministers").size()).isEqualTo(2);
      assertThat(
              answer.json().path("recognised").valueStream().map(f -> f.path("what").asString("")))
          .containsExactly("titel", "periode", "doelstelling 1", "coördinerend minister");
    }

    @Test
    void thatContradictsTheParameter() {
      String text =
          """
          Voorbeeldplan 2020-2025
          op voorstel van de Vlaamse minister, Zuhal Demir.
          1. Eerste.
          """;
      refused(
          coordinator.postText("/api/plans/import?coordinator=wouter-beke", text),
          400,
          "coordinator-contradicts",
          "coordinator");
    }

    @Test
    void thatIsLargerThanTheLimits() {
      refused(imported("x".repeat(300_000)), 413, "text-too-long", "body");
      refused(
          coordinator.postText("/api/plans/import", new byte[50_000_000]),
          413,
          "body-too-large",
          "");
    }

    @Test
    void thatIsOfAnotherType() {
      assertThat(coordinator.post("/api/plans/import", "{}").status()).isEqualTo(415);
    }
  }

  @Nested
  class ARequestBody {

    private Reply drafted(String json) {
      return coordinator.post("/api/plans", json);
    }

    @Test
    void thatIsNoJson() {
      refused(drafted("{\"title\": "), 400, "invalid-json", "");
      refused(status("geen json"), 400, "invalid-json", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "firstYear", "lastYear", "coordinator", "objectives"})
    void thatLacksAField(String field) {
      String without =
          Requests.plan("Voorbeeldplan zonder veld")
              .replaceFirst("\"" + field + "\": *(\\[.*?]|[^,}]+)", "\"" + field + "\": null");
      refused(drafted(without), 400, "missing-field", field);
    }

    @Test
    void withoutObjectivesOrWithTooMany() {
      String many =
          IntStream.range(0, 300)
              .mapToObj(i -> "\"Voorbeeld " + i + "\"")
              .collect(Collectors.joining(","));
      String plan = Requests.plan("Voorbeeldplan zonder maat");
      refused(drafted(plan.replaceFirst("\\[.*]", "[]")), 400, "list-size", "objectives");
      refused(
          drafted(plan.replaceFirst("\\[.*]", "[" + many + "]")), 400, "list-size", "objectives");
    }

    @Test
    void withAPeriodThatRunsBackwards() {
      refused(
          drafted(Requests.plan("Voorbeeldplan achteruit").replace("2025", "2019")),
          400,
          "invalid-period",
          "lastYear");
    }

    @Test
    void withADateThatDoesNotExist() {
      refused(
          approval(Requests.APPROVAL.replace("2020-11-13", "2020-02-31")),
          400,
          "invalid-date",
          "on");
      refused(
          status(Requests.RUNNING.replace("2020-11-16", "31/02/2020")), 400, "invalid-date", "on");
      refused(
          service.http().get("/api/plans/" + planId + "/progress?on=morgen"),
          400,
          "invalid-date",
          "on");
    }

    @ParameterizedTest
    @CsvSource({
      "RUNNING, FINISHED, unknown-value, status",
      "10, 101, number-out-of-range, percentage",
      "10, -1, number-out-of-range, percentage",
      "10, 100, 100-is-done, percentage",
      "RUNNING, PLANNED, planned-is-0, percentage",
      "Voorbeeld van een reden., ' ', blank-text, reason",
      "2020-11-16, 2020-11-17, date-in-future, on"
    })
    void withAStatusThatCannotBe(String right, String wrong, String problem, String field) {
      refused(status(Requests.RUNNING.replace(right, wrong)), 400, problem, field);
    }

    @Test
    void withAnApprovalFromLongBeforeThePlan() {
      refused(
          approval(Requests.APPROVAL.replace("2020-11-13", "2018-12-31")),
          400,
          "date-before-plan",
          "on");
    }

    @Test
    void withAnApprovalOfTomorrow() {
      refused(approval(Requests.APPROVAL.replace("11-13", "11-17")), 400, "date-in-future", "on");
    }

    @ParameterizedTest
    @CsvSource({
      "\"objective\": 1, \"objective\": 9, unknown-objective, objective",
      "wouter-beke, jan-voorbeeld, unknown-minister, lead",
      "\"zuhal-demir\", \"jan-voorbeeld\", unknown-minister, contributors[0]",
      "\"zuhal-demir\", \"wouter-beke\", named-twice, contributors[0]",
      "2021-12-31, 2026-01-01, due-outside-period, dueOn"
    })
    void withAnActionThatDoesNotFit(String right, String wrong, String problem, String field) {
      Reply answer =
          coordinator.post(
              "/api/plans/" + planId + "/actions", Requests.ACTION.replace(right, wrong));
      refused(answer, 400, problem, field);
      refused(edited(Requests.ACTION.replace(right, wrong)), 400, problem, field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget", "externalDependency"})
    void withADetailThatNobodyReadsToTheEnd(String field) {
      String longer =
          Requests.ACTION.replaceFirst(
              "\"%s\": \"[^\"]*".formatted(field),
              "\"%s\": \"%s".formatted(field, "x".repeat(10_001)));
      refused(
          coordinator.post("/api/plans/" + planId + "/actions", longer),
          400,
          "text-too-long",
          field);
      refused(edited(longer), 400, "text-too-long", field);
    }

    @Test
    void withAChangeOfAnActionThatDoesNotSayWhy() {
      String changed = Requests.changed(Requests.ACTION);
      String why = "Voorbeeld van een reden.";
      Reply without = coordinator.put("/api/actions/" + actionId, Requests.ACTION);

      refused(without, 400, "missing-field", "reason");
      refused(changed(changed.replace(why, " ")), 400, "blank-text", "reason");
      refused(changed(changed.replace(why, "x".repeat(2001))), 400, "text-too-long", "reason");
    }

    @Test
    void withAMinisterWhoIsNone() {
      Http other = service.http().as("plan:jan-voorbeeld");
      refused(
          other.post("/api/plans", Requests.plan("Voorbeeldplan", "jan-voorbeeld")),
          400,
          "unknown-minister",
          "coordinator");
    }
  }

  @Nested
  class ARequest {

    @Test
    void aboutSomethingUnknown() {
      refused(service.http().get("/api/plans/" + UNKNOWN), 404, "not-found", "id");
      refused(service.http().get("/api/plans/" + UNKNOWN + "/actions"), 404, "not-found", "id");
      refused(service.http().get("/api/plans/" + UNKNOWN + "/history"), 404, "not-found", "id");
      refused(service.http().get("/api/plans/" + UNKNOWN + "/progress"), 404, "not-found", "id");
      refused(
          coordinator.put("/api/plans/" + UNKNOWN + "/approval", Requests.APPROVAL),
          404,
          "not-found",
          "id");
      refused(
          coordinator.post("/api/plans/" + UNKNOWN + "/actions", Requests.ACTION),
          404,
          "not-found",
          "id");
      refused(
          coordinator.put("/api/actions/" + UNKNOWN + "/status", Requests.RUNNING),
          404,
          "not-found",
          "id");
      refused(
          coordinator.put("/api/actions/" + UNKNOWN, Requests.changed(Requests.ACTION)),
          404,
          "not-found",
          "id");
    }

    @Test
    void thatIsNotAllowedNow() {
      refused(
          approval(Requests.APPROVAL.replace("IN_PRINCIPLE", "FINAL")),
          409,
          "not-approved-in-principle",
          "kind");
    }

    @Test
    void bySomebodyWhoMayNot() {
      Http lead = service.http().as("cabinet:wouter-beke");
      refused(
          lead.post("/api/plans", Requests.plan("Voorbeeldplan van een ander")),
          403,
          "not-allowed",
          "");
      refused(
          lead.put("/api/plans/" + planId + "/approval", Requests.APPROVAL),
          403,
          "not-allowed",
          "");
      refused(
          lead.post("/api/plans/" + planId + "/actions", Requests.ACTION), 403, "not-allowed", "");
      refused(
          lead.put("/api/actions/" + actionId, Requests.changed(Requests.ACTION)),
          403,
          "not-allowed",
          "");
      Http contributor = service.http().as("cabinet:zuhal-demir");
      refused(
          contributor.put("/api/actions/" + actionId + "/status", Requests.RUNNING),
          403,
          "not-allowed",
          "");
    }

    @Test
    void byNobody() {
      Http nobody = service.http();
      refused(
          nobody.post("/api/plans", Requests.plan("Voorbeeldplan van niemand")),
          401,
          "not-logged-in",
          "Authorization");
      refused(
          nobody.put("/api/actions/" + actionId + "/status", Requests.RUNNING),
          401,
          "not-logged-in",
          "Authorization");
    }

    @Test
    void basedOnAnOldState() {
      Http old = coordinator.with("If-Match", "\"7\"");
      refused(
          old.put("/api/actions/" + actionId + "/status", Requests.RUNNING),
          412,
          "stale",
          "If-Match");
      refused(
          old.put("/api/actions/" + actionId, Requests.changed(Requests.OTHER_LEAD)),
          412,
          "stale",
          "If-Match");
      refused(
          old.put("/api/plans/" + planId + "/approval", Requests.APPROVAL),
          412,
          "stale",
          "If-Match");
    }

    @Test
    void withAKeyThatStoodForAnotherRequest() {
      String key = "key-of-" + planId;
      String body = Requests.plan("Voorbeeldplan met een sleutel " + planId);
      String drafted = coordinator.with("Idempotency-Key", key).post("/api/plans", body).at("id");
      plans++;

      Reply other =
          coordinator
              .with("Idempotency-Key", key)
              .post("/api/plans", body.replace("doelstelling 2", "iets anders"));

      refused(other, 422, "reused-idempotency-key", "Idempotency-Key");
      assertThat(version("/api/plans/" + drafted)).isEqualTo("\"1\"");
    }
  }
}
