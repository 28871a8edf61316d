package org.samenspraak.coordination.application;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.fakes.FakeAggregates;
import org.samenspraak.coordination.fakes.FakeQueries;
import org.samenspraak.coordination.register.application.GovernmentCommands;
import org.samenspraak.coordination.register.domain.Government;
import org.samenspraak.coordination.register.views.MandateRegister;
import org.samenspraak.coordination.views.KnownPlans;

/** The commands over given aggregates and views. */
public record Commands(CoordinationCommands coordinations) {

  /** Over these. */
  public Commands(Aggregates<Coordination> aggregates, KnownPlans plans, MandateRegister mandates) {
    this(new CoordinationCommands(aggregates, plans, mandates));
  }

  /** Those of the government register, over given aggregates. */
  public static GovernmentCommands ofGovernments(FakeAggregates<Government> governments) {
    return new GovernmentCommands(governments, new MandateRegister(new FakeQueries(governments)));
  }
}
