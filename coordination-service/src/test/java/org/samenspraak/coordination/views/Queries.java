package org.samenspraak.coordination.views;

import org.samenspraak.backbone.inbound.AggregateQueries;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.coordination.register.views.MandateRegister;

/** The queries over given stores. */
public record Queries(AggregateQueries coordinations, AggregateQueries governments) {

  /** The open coordinations. */
  public OpenCoordinations open() {
    return new OpenCoordinations(coordinations);
  }

  /** The register. */
  public MandateRegister mandates() {
    return new MandateRegister(governments);
  }

  /** The plans over a store. */
  public static KnownPlans knownPlans(ViewStore views) {
    return new KnownPlans(views);
  }
}
