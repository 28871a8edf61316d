package org.samenspraak.coordination.application;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Government;
import org.samenspraak.coordination.views.KnownPlans;
import org.samenspraak.coordination.views.MandateRegister;

/** The commands over given aggregates and views. */
public record Commands(CoordinationCommands coordinations) {

  /** Over these. */
  public Commands(Aggregates<Coordination> aggregates, KnownPlans plans, MandateRegister mandates) {
    this(new CoordinationCommands(aggregates, plans, mandates));
  }

  /** Those of the government register, over given aggregates. */
  public static GovernmentCommands ofGovernments(Aggregates<Government> governments) {
    return new GovernmentCommands(governments);
  }
}
