package org.samenspraak.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.testsupport.permissions.AskedPermissions.request;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.plan.domain.WhoMayWhat;
import org.samenspraak.testsupport.permissions.AskedPermissions;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;

/** The whole table of who may what with plans, asked over HTTP. */
@Tag("ordeal")
class EveryPlanPermissionIT {
  private final RunningPlanService service = RunningPlanService.shared();
  private final Http anybody = service.http();
  private final Http coordinator = service.http().as("plan:zuhal-demir");

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenThere() {
    String plan = plan();
    return new AskedPermissions(anybody, this::state)
        .in(
            "read-plan",
            () -> plan,
            request((by, path) -> by.get("/api/plans")),
            request(Http::get),
            request((by, path) -> by.get(path + "/history")),
            request((by, path) -> by.get(path + "/progress")),
            request((by, path) -> by.get(path + "/actions")))
        .in(
            "draft-plan",
            () -> "/api/plans",
            request((by, path) -> by.post(path, Requests.plan(title()))))
        .in(
            "approve-plan",
            this::plan,
            request((by, path) -> by.put(path + "/approval", Requests.APPROVAL)))
        .in(
            "add-action",
            this::plan,
            request((by, path) -> by.post(path + "/actions", Requests.ACTION)))
        .in(
            "edit-action",
            () -> made(plan + "/actions", Requests.ACTION),
            request((by, path) -> by.put(path, Requests.changed(Requests.OTHER_LEAD))))
        .in(
            "change-action-status",
            () -> made(plan + "/actions", Requests.ACTION),
            request((by, path) -> by.put(path + "/status", Requests.RUNNING)))
        .hold(List.of(WhoMayWhat.EXPECTED));
  }

  /** Read with a token: without one, nobody may ask so much. */
  private String state(String path) {
    return coordinator.get(path).etag()
        + coordinator.get(path + "/actions").at("total")
        + coordinator.get("/api/plans").at("total");
  }

  private String plan() {
    return made("/api/plans", Requests.plan(title()));
  }

  private String made(String path, String json) {
    Reply made = coordinator.post(path, json);
    assertThat(made.status()).as("%s", made).isEqualTo(201);
    return made.location();
  }

  private static String title() {
    return "Voorbeeldplan " + UUID.randomUUID();
  }
}
