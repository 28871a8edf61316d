package org.samenspraak.notification.application;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.notification.domain.Forwarding;
import org.springframework.stereotype.Service;

/** Passing facts on to ministries. */
@Service
public class ForwardingCommands {

  private final Aggregates<Forwarding> forwardings;

  ForwardingCommands(Aggregates<Forwarding> forwardings) {
    this.forwardings = forwardings;
  }

  /** Passes a fact on to one ministry, in the order of the thing it is about. */
  public void pass(MinisterId minister, Envelope original, Cause.Once cause) {
    forwardings.addOrChange(
        Forwarding.id(minister, original),
        cause,
        () -> Forwarding.to(minister),
        forwarding -> forwarding.pass(original));
  }
}
