package org.samenspraak.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.Seen;
import org.samenspraak.testsupport.service.Wire;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plan of the source document over HTTP, and what the other services hear of it. */
class PlanServiceIT {
  private static final String PLAN =
      "plan-2020-2025-hulp-dienstverlening-gedetineerden-geinterneerden";
  private static final JsonMapper JSON = new JsonMapper();
  private static final String COORDINATOR = "plan:zuhal-demir";

  private final RunningPlanService service = RunningPlanService.shared();
  private final Http coordinator = service.http().as(COORDINATOR);
  private final Http anybody = service.http();

  private static String document() {
    try (InputStream text = PlanServiceIT.class.getResourceAsStream("/plan-2020-2025.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String drafted(String title) {
    Reply answer = coordinator.post("/api/plans", Requests.plan(title));
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return answer.at("id");
  }

  private String added(String planId) {
    Reply answer = coordinator.post("/api/plans/" + planId + "/actions", Requests.ACTION);
    assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    return answer.at("id");
  }

  private List<Seen> awaited(String topic, String key, int count) {
    await()
        .alias(count + " events of " + key)
        .until(() -> Wire.shared().events(topic, key).size() >= count);
    return Wire.shared().events(topic, key);
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
      Reply dryRun = coordinator.postText("/api/plans/import?dryRun=true", document());
      Reply imported =
          coordinator.with("Idempotency-Key", "import-1").postText("/api/plans/import", document());
      Reply repeated =
          coordinator.with("Idempotency-Key", "import-1").postText("/api/plans/import", document());
      Reply copy = coordinator.postText("/api/plans/import", document());

      assertThat(dryRun.status()).isEqualTo(200);
      assertThat(dryRun.json().path("plan").isNull() || dryRun.json().path("plan").isMissingNode())
          .isTrue();
      assertThat(dryRun.json().path("missing").isEmpty()).isTrue();
      assertThat(imported.status()).isEqualTo(201);
      assertThat(imported.location()).isEqualTo("/api/plans/" + PLAN);
      assertThat(imported.json().path("plan").path("status").asString("")).isEqualTo("DRAFT");
      assertThat(imported.json().path("plan").path("objectives").size()).isEqualTo(5);
      assertThat(imported.json().path("approval").path("on").asString("")).isEqualTo("2020-11-13");
      assertThat(imported.json().path("recognised").path(0).path("line").intValue()).isEqualTo(1);
      assertThat(repeated.status()).isEqualTo(201);
      assertThat(repeated.json()).isEqualTo(imported.json());
      assertThat(copy.status()).isEqualTo(409);
      assertThat(copy.problem()).isEqualTo("plan-already-entered");
      assertThat(copy.at("planId")).isEqualTo(PLAN);
      assertThat(copy.at("link")).isEqualTo("/api/plans/" + PLAN);

      Seen event = awaited("plan-events", PLAN, 1).getFirst();
      assertThat(event.type()).isEqualTo("plan.drafted.v1");
      assertThat(event.id()).isEqualTo("plan/" + PLAN + "/1");
      assertThat(event.actor()).isEqualTo(COORDINATOR);
      assertThat(event.time()).startsWith("2020-11-16T11:00:00");
      assertThat(event.data()).isEqualTo(JSON.readTree(Fact.sample("plan.drafted.v1.full")));
    }
  }

  @Nested
  class APlan {

    @Test
    void isApprovedInPrincipleAndEverybodyHears() {
      String plan = drafted("Voorbeeldplan dat goedgekeurd wordt");

      Reply approved = coordinator.put("/api/plans/" + plan + "/approval", Requests.APPROVAL);
      Reply read = anybody.get("/api/plans/" + plan);

      assertThat(approved.status()).isEqualTo(200);
      assertThat(read.at("status")).isEqualTo("APPROVED_IN_PRINCIPLE");
      assertThat(read.json().path("approvals").path(0).path("on").asString(""))
          .isEqualTo("2020-11-13");
      assertThat(read.etag()).isEqualTo("\"2\"").isEqualTo(approved.etag());
      Seen event = awaited("plan-events", plan, 2).get(1);
      assertThat(event.type()).isEqualTo("plan.approved.v1");
      assertThat(event.data().path("on").asString("")).isEqualTo("2020-11-13");
    }

    @Test
    void hasAHistoryThatTellsWhoDidWhat() {
      String plan = drafted("Voorbeeldplan met een geschiedenis");
      service.http().as("secretariat").put("/api/plans/" + plan + "/approval", Requests.APPROVAL);

      JsonNode items = anybody.get("/api/plans/" + plan + "/history").json().path("items");

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

      Reply likely = coordinator.post("/api/plans", other);
      Reply entered = coordinator.post("/api/plans", named);
      Reply third = coordinator.post("/api/plans", named.replace("Gent", "Kortrijk"));
      Reply unlike = coordinator.post("/api/plans", named.replace(first, PLAN));

      assertThat(likely.status()).isEqualTo(409);
      assertThat(likely.problem()).isEqualTo("likely-double");
      assertThat(likely.at("link")).isEqualTo("/api/plans/" + first);
      assertThat(likely.at("expected")).contains("likelyDoubleOf=" + first);
      assertThat(entered.status()).as("%s", entered).isEqualTo(201);
      assertThat(entered.at("id")).isEqualTo(first + "-2");
      assertThat(third.problem()).isEqualTo("likely-double");
      assertThat(third.at("planId")).isEqualTo(first + "-2");
      assertThat(unlike.status()).isEqualTo(400);
      assertThat(unlike.problem()).isEqualTo("no-likely-double");
    }

    @Test
    void isListedPageByPage() {
      drafted("Voorbeeldplan een in de lijst");
      drafted("Voorbeeldplan twee in de lijst");

      Reply first = anybody.get("/api/plans?size=1");
      Reply second = anybody.get("/api/plans?size=1&page=1");

      assertThat(first.json().path("items").size()).isEqualTo(1);
      assertThat(first.json().path("total").intValue()).isGreaterThanOrEqualTo(2);
      assertThat(second.json().path("items").path(0).path("id"))
          .isNotEqualTo(first.json().path("items").path(0).path("id"));
    }
  }

  @Nested
  class AnAction {
    private final String plan = drafted("Voorbeeldplan met acties " + System.nanoTime());

    @Test
    void isAddedOnceHoweverOftenItIsSent() {
      Http once = coordinator.with("Idempotency-Key", "action-of-" + plan);

      Reply added = once.post("/api/plans/" + plan + "/actions", Requests.ACTION);
      Reply again = once.post("/api/plans/" + plan + "/actions", Requests.ACTION);
      Reply list = anybody.get("/api/plans/" + plan + "/actions");

      assertThat(added.status()).isEqualTo(201);
      assertThat(added.at("budget")).isEqualTo("Voorbeeld van een bedrag");
      assertThat(again.status()).isEqualTo(201);
      assertThat(again.at("id")).isEqualTo(added.at("id"));
      assertThat(list.json().path("total").intValue()).isEqualTo(1);
      assertThat(awaited("action-events", added.at("id"), 1))
          .extracting(Seen::type)
          .containsExactly("action.added.v1");
    }

    @Test
    void changesItsStatusAndTheHistoryKeepsTheReason() {
      String action = added(plan);
      Http lead = service.http().as("cabinet:wouter-beke");

      Reply changed = lead.put("/api/actions/" + action + "/status", Requests.RUNNING);
      Reply read = anybody.get("/api/actions/" + action);

      assertThat(changed.status()).as("%s", changed).isEqualTo(200);
      assertThat(read.at("status")).isEqualTo("RUNNING");
      JsonNode last = read.json().path("history").path(1);
      assertThat(last.path("reason").asString("")).isEqualTo("Voorbeeld van een reden.");
      assertThat(last.path("actor").asString("")).isEqualTo("cabinet:wouter-beke");
      Seen event = awaited("action-events", action, 2).get(1);
      assertThat(event.type()).isEqualTo("action.status-changed.v1");
      assertThat(event.data().path("planTitle").asString(""))
          .startsWith("Voorbeeldplan met acties");
      assertThat(anybody.get("/api/actions/" + action + "/history").json().path("total").intValue())
          .isEqualTo(2);
    }

    @Test
    void getsAnotherLeadMinistryAndSaysWhatItWasBefore() {
      String action = added(plan);
      Http once = coordinator.with("Idempotency-Key", "edit-" + action).with("If-Match", "\"1\"");

      Reply edited = once.put("/api/actions/" + action, Requests.changed(Requests.OTHER_LEAD));
      Reply again = once.put("/api/actions/" + action, Requests.changed(Requests.OTHER_LEAD));
      Reply late =
          coordinator
              .with("If-Match", "\"1\"")
              .put("/api/actions/" + action, Requests.changed(Requests.ACTION));
      Reply former =
          service
              .http()
              .as("cabinet:wouter-beke")
              .put("/api/actions/" + action + "/status", Requests.RUNNING);

      assertThat(edited.status()).as("%s", edited).isEqualTo(200);
      assertThat(edited.at("lead")).isEqualTo("zuhal-demir");
      assertThat(edited.at("status")).isEqualTo("PLANNED");
      assertThat(edited.at("externalDependency")).isEmpty();
      assertThat(again.etag()).isEqualTo(edited.etag()).isEqualTo("\"2\"");
      assertThat(late.problem()).isEqualTo("stale");
      assertThat(former.status()).isEqualTo(403);
      Seen event = awaited("action-events", action, 2).get(1);
      assertThat(event.type()).isEqualTo("action.edited.v1");
      assertThat(event.data().at("/from/lead").asString("")).isEqualTo("wouter-beke");
      assertThat(event.data().at("/from/externalDependency").asString(""))
          .isEqualTo("de federale overheid");
      assertThat(event.data().at("/to/lead").asString("")).isEqualTo("zuhal-demir");
      assertThat(event.data().at("/to/dueOn").asString("")).isEqualTo("2022-06-30");
      assertThat(event.data().at("/reason").asString("")).isEqualTo("Voorbeeld van een reden.");
    }

    @Test
    void countsInTheProgressOfItsObjectiveOnThatDay() {
      String action = added(plan);
      added(plan);
      coordinator.put("/api/actions/" + action + "/status", Requests.RUNNING);

      JsonNode today = anybody.get("/api/plans/" + plan + "/progress").json();
      JsonNode before = anybody.get("/api/plans/" + plan + "/progress?on=2020-11-15").json();

      assertThat(today.path("on").asString("")).isEqualTo("2020-11-16");
      assertThat(today.path("objectives").path(0).path("percentage").intValue()).isEqualTo(5);
      assertThat(today.path("objectives").path(0).path("byStatus").path("RUNNING").intValue())
          .isEqualTo(1);
      assertThat(today.path("total").path("actions").intValue()).isEqualTo(2);
      assertThat(before.path("total").path("actions").intValue()).isZero();
    }
  }
}
