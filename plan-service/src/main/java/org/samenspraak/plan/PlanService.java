package org.samenspraak.plan;

import org.samenspraak.backbone.BackboneService;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.plan.domain.Action;
import org.samenspraak.plan.domain.Plan;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts plan-service. */
@SpringBootApplication
@BackboneService(
    name = "plan",
    consumes = "government-events",
    aggregates = {Plan.class, Action.class})
public class PlanService {

  /** Configured by {@code plan-service.yml}, properties and environment. */
  public static void main(String[] args) {
    ServiceLauncher.run(PlanService.class, "plan-service", args);
  }
}
