package org.samenspraak.plan;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.testsupport.TestBroker;
import org.samenspraak.testsupport.TestStore;
import org.samenspraak.testsupport.api.EveryRequest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

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

  private final ConfigurableApplicationContext context;
  private final Answer readinessBeforeTheRegister;
  private final Answer draftBeforeTheRegister;

  private RunningPlanService() {
    context =
        ServiceLauncher.run(
            PlanService.class,
            "plan-service",
            "--server.port=0",
            "--management.server.port=0",
            "--samenspraak.clock.story=" + NOW,
            "--spring.kafka.bootstrap-servers=" + TestBroker.shared().bootstrapServers(),
            "--spring.mongodb.uri=" + TestStore.shared().uri("plan"));
    readinessBeforeTheRegister = readiness();
    draftBeforeTheRegister =
        ask().as("plan:zuhal-demir").post("/api/plans", Requests.plan("Te vroeg"));
    wire().publishGovernment("jambon-2019", 1, "government.recorded.v1.full");
    await()
        .alias("the service is ready once the register arrived")
        .atMost(Duration.ofSeconds(60))
        .until(() -> readiness().status() == 200);
  }

  static RunningPlanService shared() {
    return Holder.SHARED;
  }

  Ask ask() {
    return new Ask("http://127.0.0.1:" + port("local.server.port"), List.of());
  }

  EveryRequest everyRequest() {
    return EveryRequest.of(
        context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
        ask().base());
  }

  Ask management() {
    return new Ask("http://127.0.0.1:" + port("local.management.port"), List.of());
  }

  Wire wire() {
    return new Wire(TestBroker.shared().bootstrapServers());
  }

  Answer readiness() {
    return management().get("/actuator/health/readiness");
  }

  Answer readinessBeforeTheRegister() {
    return readinessBeforeTheRegister;
  }

  Answer draftBeforeTheRegister() {
    return draftBeforeTheRegister;
  }

  private String port(String property) {
    return context.getEnvironment().getRequiredProperty(property);
  }
}
