package org.samenspraak.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** The table of who may what, asked over HTTP: for each row somebody it is for, and others. */
class PlanPermissionIT {
  private static final String IMPORT = "/api/plans/import?coordinator=zuhal-demir";

  private final RunningPlanService service = RunningPlanService.shared();
  private final Http coordinator = service.http().as("plan:zuhal-demir");
  private final String title = "Voorbeeldplan " + UUID.randomUUID();
  private String plan = "";
  private String action = "";

  @BeforeEach
  void aPlanHasAnAction() {
    Reply drafted = coordinator.post("/api/plans", Requests.plan(title));
    assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
    plan = drafted.location();
    Reply added = coordinator.post(plan + "/actions", Requests.ACTION);
    assertThat(added.status()).as("%s", added).isEqualTo(201);
    action = added.location();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan:wouter-beke",
        "cabinet:zuhal-demir",
        "cabinet:ben-weyts",
        "cabinet-reader:wouter-beke",
        "administration:wouter-beke",
        "asker:adeline-blancquaert",
        "clerk",
        "parliament",
        "operator",
        "auditor",
        "service:question"
      })
  void nobodyElseChangesAnything(String actor) {
    Http other = service.http().as(actor);
    String before = states();

    assertRefused(other.post("/api/plans", Requests.plan("Een ander " + title)));
    assertRefused(other.put(plan + "/approval", Requests.APPROVAL));
    assertRefused(other.post(plan + "/actions", Requests.ACTION));
    assertRefused(other.put(action, Requests.changed(Requests.OTHER_LEAD)));
    assertRefused(other.put(action + "/status", Requests.RUNNING));

    assertThat(states()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cabinet:zuhal-demir", "secretariat", "parliament", "operator", "auditor"})
  void aDocumentOfWhoCoordinatesNoPlanIsNotRead(String actor) {
    Http other = service.http().as(actor);

    assertRefused(other.postText(IMPORT, "Niets"));
    assertRefused(other.postText(IMPORT + "&dryRun=true", "Niets"));
  }

  @Test
  void theSecretariatRecordsAnApprovalAndNothingElse() {
    Http secretariat = service.http().as("secretariat");

    assertRefused(secretariat.post("/api/plans", Requests.plan("Een ander " + title)));
    assertRefused(secretariat.post(plan + "/actions", Requests.ACTION));
    assertRefused(secretariat.put(action, Requests.changed(Requests.OTHER_LEAD)));
    assertRefused(secretariat.put(action + "/status", Requests.RUNNING));
    assertThat(secretariat.put(plan + "/approval", Requests.APPROVAL).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan:zuhal-demir", "cabinet:wouter-beke"})
  void whoLeadsAnActionSaysHowItStandsAsTheCoordinatorDoes(String actor) {
    Reply changed = service.http().as(actor).put(action + "/status", Requests.RUNNING);

    assertThat(changed.status()).as("%s", changed).isEqualTo(200);
  }

  @Test
  void whoLeadsAnActionDoesNotSayWhatItIs() {
    String before = states();

    assertRefused(
        service
            .http()
            .as("cabinet:wouter-beke")
            .put(action, Requests.changed(Requests.OTHER_LEAD)));

    assertThat(states()).isEqualTo(before);
  }

  @Test
  void everybodyReads() {
    assertThat(
            Stream.of(
                "/api/plans",
                plan,
                plan + "/history",
                plan + "/progress",
                plan + "/actions",
                action,
                action + "/history"))
        .allSatisfy(path -> assertThat(service.http().get(path).status()).isEqualTo(200));
  }

  private String states() {
    Http anybody = service.http();
    return anybody.get(plan).etag()
        + anybody.get(action).etag()
        + anybody.get(plan + "/actions").json().at("/total")
        + anybody.get("/api/plans").json().at("/total");
  }

  private static void assertRefused(Reply reply) {
    assertThat(reply.status()).as("%s", reply).isEqualTo(403);
    assertThat(reply.problem()).isEqualTo("not-allowed");
  }
}
