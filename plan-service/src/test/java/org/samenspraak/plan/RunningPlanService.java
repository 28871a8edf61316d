package org.samenspraak.plan;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.testsupport.api.ApiDocument;
import org.samenspraak.testsupport.api.EveryRequest;
import org.samenspraak.testsupport.service.Fact;
import org.samenspraak.testsupport.service.Http;
import org.samenspraak.testsupport.service.Reply;
import org.samenspraak.testsupport.service.RunningService;
import org.samenspraak.testsupport.service.Wire;

/**
 * The service on a free port with a real broker and store, started once for all tests. It is noon
 * of 16 November 2020. The register arrives after the start, so that it can be seen how the service
 * behaves without.
 */
final class RunningPlanService {
  static final String NOW = "2020-11-16T12:00:00";

  private static final class Holder {
    static final RunningPlanService SHARED = new RunningPlanService();
  }

  private final RunningService service;
  private final Reply readinessBeforeTheRegister;
  private final Reply draftBeforeTheRegister;

  private RunningPlanService() {
    service =
        RunningService.start(
            ServiceLauncher::run,
            PlanService.class,
            "plan-service",
            "--samenspraak.api-docs.enabled=true",
            "--samenspraak.clock.story=" + NOW);
    readinessBeforeTheRegister = readiness();
    draftBeforeTheRegister =
        http().as("plan:zuhal-demir").post("/api/plans", Requests.plan("Te vroeg"));
    Wire.shared().publish(Fact.sample("government.recorded.v1", "jambon-2019", 1).by("operator"));
    await()
        .alias("the service is ready once the register arrived")
        .atMost(Duration.ofSeconds(60))
        .until(() -> readiness().status() == 200);
  }

  static RunningPlanService shared() {
    return Holder.SHARED;
  }

  Http http() {
    return service.http();
  }

  ApiDocument apiDocument() {
    return service.apiDocument();
  }

  EveryRequest everyRequest() {
    return service.everyRequest();
  }

  Http management() {
    return service.management();
  }

  Reply readiness() {
    return service.readiness();
  }

  Reply readinessBeforeTheRegister() {
    return readinessBeforeTheRegister;
  }

  Reply draftBeforeTheRegister() {
    return draftBeforeTheRegister;
  }
}
