package org.samenspraak.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The plan of the source document over HTTP, and what the other services hear of it. */
class PlanServiceIT {
  private static final String PLAN =
      "plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden";
  private static final String COORDINATOR = "plan:zuhal-demir";

  private final RunningPlanService service = RunningPlanService.shared();
  private final Ask coordinator = service.ask().as(COORDINATOR);
  private final Ask anybody = service.ask();

  private static String document() {
    try (InputStream text = PlanServiceIT.class.getResourceAsStream("/plan-2020-2025.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String drafted(String title) {
    Answer answer = coordinator.post("/api/plans", Requests.plan(title));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("id");
  }

  private String added(String planId) {
    Answer answer = coordinator.post("/api/plans/" + planId + "/actions", Requests.ACTION);
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("id");
  }

  private List<Wire.Seen> awaited(String topic, String key, int count) {
    await()
        .alias(count + " events of " + key)
        .until(() -> service.wire().events(topic, key).size() >= count);
    return service.wire().events(topic, key);
  }

  @Nested
  class BeforeTheRegisterOfMandatesArrived {

    @Test
    void theServiceIsAliveButNotReady() {
      assertThat(service.readinessBeforeTheRegister().status()).isEqualTo(503);
      assertThat(service.readiness().status()).isEqualTo(200);
    }

    @Test
    void nobodyIsToldThatAMinisterDoesNotExist() {
      assertThat(service.draftBeforeTheRegister().status()).isEqualTo(503);
      assertThat(service.draftBeforeTheRegister().problem()).isEqualTo("register-not-loaded");
    }
  }

  @Nested
  class ThePlanOfTheSourceDocument {

    @Test
    void isImportedAsADraftAndAnnouncedInTheWordsOfTheContract() {
      Answer dryRun = coordinator.postText("/api/plans/import?dryRun=true", document());
      Answer imported =
          coordinator.with("Idempotency-Key", "import-1").postText("/api/plans/import", document());
      Answer repeated =
          coordinator.with("Idempotency-Key", "import-1").postText("/api/plans/import", document());
      Answer copy = coordinator.postText("/api/plans/import", document());

      assertThat(dryRun.status()).isEqualTo(200);
      assertThat(dryRun.body().path("plan").isNull() || dryRun.body().path("plan").isMissingNode())
          .isTrue();
      assertThat(dryRun.body().path("missing").isEmpty()).isTrue();
      assertThat(imported.status()).isEqualTo(201);
      assertThat(imported.location()).isEqualTo("/api/plans/" + PLAN);
      assertThat(imported.body().path("plan").path("status").asString("")).isEqualTo("DRAFT");
      assertThat(imported.body().path("plan").path("objectives").size()).isEqualTo(5);
      assertThat(imported.body().path("approval").path("on").asString("")).isEqualTo("2020-11-13");
      assertThat(imported.body().path("recognised").path(0).path("line").intValue()).isEqualTo(1);
      assertThat(repeated.status()).isEqualTo(201);
      assertThat(repeated.body()).isEqualTo(imported.body());
      assertThat(copy.status()).isEqualTo(409);
      assertThat(copy.problem()).isEqualTo("plan-already-entered");
      assertThat(copy.text("planId")).isEqualTo(PLAN);
      assertThat(copy.text("link")).isEqualTo("/api/plans/" + PLAN);

      Wire.Seen event = awaited("plan-events", PLAN, 1).getFirst();
      assertThat(event.type()).isEqualTo("plan.drafted.v1");
      assertThat(event.id()).isEqualTo("plan/" + PLAN + "/1");
      assertThat(event.actor()).isEqualTo(COORDINATOR);
      assertThat(event.time()).startsWith("2020-11-16T11:00:00");
      assertThat(event.data()).isEqualTo(Wire.json(Wire.sample("plan.drafted.v1.full")));
    }
  }

  @Nested
  class APlan {

    @Test
    void isApprovedInPrincipleAndEverybodyHears() {
      String plan = drafted("Voorbeeldplan dat goedgekeurd wordt");

      Answer approved = coordinator.put("/api/plans/" + plan + "/approval", Requests.APPROVAL);
      Answer read = anybody.get("/api/plans/" + plan);

      assertThat(approved.status()).isEqualTo(200);
      assertThat(read.text("status")).isEqualTo("APPROVED_IN_PRINCIPLE");
      assertThat(read.body().path("approvals").path(0).path("on").asString(""))
          .isEqualTo("2020-11-13");
      assertThat(read.etag()).isEqualTo("\"2\"").isEqualTo(approved.etag());
      Wire.Seen event = awaited("plan-events", plan, 2).get(1);
      assertThat(event.type()).isEqualTo("plan.approved.v1");
      assertThat(event.data().path("on").asString("")).isEqualTo("2020-11-13");
    }

    @Test
    void hasAHistoryThatTellsWhoDidWhat() {
      String plan = drafted("Voorbeeldplan met een geschiedenis");
      service.ask().as("secretariat").put("/api/plans/" + plan + "/approval", Requests.APPROVAL);

      JsonNode items = anybody.get("/api/plans/" + plan + "/history").body().path("items");

      assertThat(items.valueStream().map(i -> i.path("type").asString("")))
          .containsExactly("plan.drafted.v1", "plan.approved.v1");
      assertThat(items.path(1).path("actor").asString("")).isEqualTo("secretariat");
      assertThat(items.path(1).path("sequence").longValue()).isEqualTo(2);
      assertThat(items.path(1).path("data").path("reference").asString(""))
          .isEqualTo("VR voorbeeld");
    }

    @Test
    void ofTheSameFirstWordsIsEnteredWhenItIsSaidToBeAnother() {
      String words = "Voorbeeldplan dat lang genoeg is voor acht woorden tegelijk ";
      String first = drafted(words + "in Brugge");
      String other = Requests.plan(words + "in Gent");
      String named = other.replaceFirst("\\{", "{\"likelyDoubleOf\": \"" + first + "\",");

      Answer likely = coordinator.post("/api/plans", other);
      Answer entered = coordinator.post("/api/plans", named);
      Answer third = coordinator.post("/api/plans", named.replace("Gent", "Kortrijk"));
      Answer unlike = coordinator.post("/api/plans", named.replace(first, PLAN));

      assertThat(likely.status()).isEqualTo(409);
      assertThat(likely.problem()).isEqualTo("likely-double");
      assertThat(likely.text("link")).isEqualTo("/api/plans/" + first);
      assertThat(likely.text("expected")).contains("likelyDoubleOf=" + first);
      assertThat(entered.status()).as("%s", entered.body()).isEqualTo(201);
      assertThat(entered.text("id")).isEqualTo(first + "-2");
      assertThat(third.problem()).isEqualTo("likely-double");
      assertThat(third.text("planId")).isEqualTo(first + "-2");
      assertThat(unlike.status()).isEqualTo(400);
      assertThat(unlike.problem()).isEqualTo("no-likely-double");
    }

    @Test
    void isListedPageByPage() {
      drafted("Voorbeeldplan een in de lijst");
      drafted("Voorbeeldplan twee in de lijst");

      Answer first = anybody.get("/api/plans?size=1");
      Answer second = anybody.get("/api/plans?size=1&page=1");

      assertThat(first.body().path("items").size()).isEqualTo(1);
      assertThat(first.body().path("total").intValue()).isGreaterThanOrEqualTo(2);
      assertThat(second.body().path("items").path(0).path("id"))
          .isNotEqualTo(first.body().path("items").path(0).path("id"));
    }
  }

  @Nested
  class AnAction {
    private final String plan = drafted("Voorbeeldplan met acties " + System.nanoTime());

    @Test
    void isAddedOnceHoweverOftenItIsSent() {
      Ask once = coordinator.with("Idempotency-Key", "action-of-" + plan);

      Answer added = once.post("/api/plans/" + plan + "/actions", Requests.ACTION);
      Answer again = once.post("/api/plans/" + plan + "/actions", Requests.ACTION);
      Answer list = anybody.get("/api/plans/" + plan + "/actions");

      assertThat(added.status()).isEqualTo(201);
      assertThat(added.text("budget")).isEqualTo("Voorbeeld van een bedrag");
      assertThat(again.status()).isEqualTo(201);
      assertThat(again.text("id")).isEqualTo(added.text("id"));
      assertThat(list.body().path("total").intValue()).isEqualTo(1);
      assertThat(awaited("action-events", added.text("id"), 1))
          .extracting(Wire.Seen::type)
          .containsExactly("action.added.v1");
    }

    @Test
    void changesItsStatusAndTheHistoryKeepsTheReason() {
      String action = added(plan);
      Ask lead = service.ask().as("cabinet:wouter-beke");

      Answer changed = lead.put("/api/actions/" + action + "/status", Requests.RUNNING);
      Answer read = anybody.get("/api/actions/" + action);

      assertThat(changed.status()).as("%s", changed.body()).isEqualTo(200);
      assertThat(read.text("status")).isEqualTo("RUNNING");
      JsonNode last = read.body().path("history").path(1);
      assertThat(last.path("reason").asString("")).isEqualTo("Voorbeeld van een reden.");
      assertThat(last.path("actor").asString("")).isEqualTo("cabinet:wouter-beke");
      Wire.Seen event = awaited("action-events", action, 2).get(1);
      assertThat(event.type()).isEqualTo("action.status-changed.v1");
      assertThat(event.data().path("planTitle").asString(""))
          .startsWith("Voorbeeldplan met acties");
      assertThat(anybody.get("/api/actions/" + action + "/history").body().path("total").intValue())
          .isEqualTo(2);
    }

    @Test
    void countsInTheProgressOfItsObjectiveOnThatDay() {
      String action = added(plan);
      added(plan);
      coordinator.put("/api/actions/" + action + "/status", Requests.RUNNING);

      JsonNode today = anybody.get("/api/plans/" + plan + "/progress").body();
      JsonNode before = anybody.get("/api/plans/" + plan + "/progress?on=2020-11-15").body();

      assertThat(today.path("on").asString("")).isEqualTo("2020-11-16");
      assertThat(today.path("objectives").path(0).path("percentage").intValue()).isEqualTo(5);
      assertThat(today.path("objectives").path(0).path("byStatus").path("RUNNING").intValue())
          .isEqualTo(1);
      assertThat(today.path("total").path("actions").intValue()).isEqualTo(2);
      assertThat(before.path("total").path("actions").intValue()).isZero();
    }
  }
}
