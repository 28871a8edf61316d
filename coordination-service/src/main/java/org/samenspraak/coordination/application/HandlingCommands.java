package org.samenspraak.coordination.application;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.Coordination;
import org.samenspraak.coordination.domain.Handling;
import org.springframework.stereotype.Component;

/** Who in a cabinet takes care of a question. */
@Component
public class HandlingCommands {
  private final Aggregates<Coordination> coordinations;
  private final Aggregates<Handling> handlings;

  HandlingCommands(Aggregates<Coordination> coordinations, Aggregates<Handling> handlings) {
    this.coordinations = coordinations;
    this.handlings = handlings;
  }

  /**
   * Somebody takes it on, or over from a colleague.
   *
   * @param person pseudonym
   * @param name as colleagues are shown it
   */
  public Versioned<Handling> take(
      QuestionId id, MinisterId minister, String person, String name, Cause by) {
    checked(id, minister, by);
    return handlings.addOrChange(
        Handling.id(id, minister, by.actor().name()),
        by,
        () -> Handling.byNobody(id),
        handling -> handling.take(person, name, by.at()));
  }

  /**
   * Somebody gives it up.
   *
   * @param person pseudonym
   */
  public Versioned<Handling> giveUp(QuestionId id, MinisterId minister, String person, Cause by) {
    checked(id, minister, by);
    return handlings.addOrChange(
        Handling.id(id, minister, by.actor().name()),
        by,
        () -> Handling.byNobody(id),
        handling -> handling.giveUp(person));
  }

  private void checked(QuestionId id, MinisterId minister, Cause by) {
    coordinations.get(id).state().state().checkHandling(minister, by);
  }
}
