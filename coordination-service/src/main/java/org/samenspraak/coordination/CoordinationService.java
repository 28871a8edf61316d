package org.samenspraak.coordination;

import org.samenspraak.backbone.BackboneService;
import org.samenspraak.backbone.ServiceLauncher;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Handling;
import org.samenspraak.coordination.domain.parts.ContributionDraft;
import org.samenspraak.coordination.register.domain.Government;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts coordination-service. Its own events come back to it: see
 * WhenCoordinationOpenedCompareWithPlan, and the register to log-in.
 */
@SpringBootApplication
@BackboneService(
    name = "coordination",
    consumes = {
      "question-events",
      "plan-events",
      "action-events",
      "coordination-events",
      "government-events"
    },
    aggregates = {Coordination.class, ContributionDraft.class, Handling.class, Government.class})
public class CoordinationService {
  CoordinationService() {}

  /** Starts the service on the ports of its configuration. */
  public static void main(String[] args) {
    ServiceLauncher.run(CoordinationService.class, "coordination-service", args);
  }
}
