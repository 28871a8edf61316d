package org.samenspraak.notification.domain;

import org.samenspraak.backbone.aggregate.Aggregate;
import org.samenspraak.backbone.aggregate.AggregateType;
import org.samenspraak.backbone.aggregate.Envelope;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * The facts about one thing (a question, a coordination, an action) that one ministry must act on,
 * passed on to the ministry's topic unchanged and in order. It lives as long as there are such
 * facts.
 */
@AggregateType("forwarding")
public final class Forwarding extends Aggregate {
  /** How the names of the ministries' topics begin. */
  public static final String TOPICS = "ministry-";

  private MinisterId minister;
  private int passed;

  @SuppressWarnings("NullAway.Init") // filled by the store
  private Forwarding() {}

  /** For a ministry that has seen nothing of this thing yet. */
  public static Forwarding to(MinisterId minister) {
    Forwarding forwarding = new Forwarding();
    forwarding.minister = minister;
    return forwarding;
  }

  /** Id of the forwarding of that thing to that ministry. */
  public static String id(MinisterId minister, Envelope original) {
    return minister + "~" + original.aggregate() + "~" + original.aggregateId();
  }

  /** Passes a fact on. */
  public void pass(Envelope original) {
    passed++;
    forward(TOPICS + minister + "-events", original);
  }

  /** How many facts were passed on. */
  public int passed() {
    return passed;
  }
}
