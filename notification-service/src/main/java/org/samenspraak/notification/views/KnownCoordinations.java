package org.samenspraak.notification.views;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;
import org.springframework.stereotype.Component;

/** Who coordinates which question, once that is settled. */
@Component
public class KnownCoordinations extends Projection<KnownCoordinations.Coordinated> {

  /**
   * Who coordinates.
   *
   * @param coordinator null while nobody does
   */
  public record Coordinated(@Nullable MinisterId coordinator) {}

  KnownCoordinations(ViewStore store) {
    super(store, "known_coordinations", Coordinated.class);
    on(
        CoordinationEvent.CoordinatorAppointed.class,
        event -> event.questionId().value(),
        (before, appointed) -> new Coordinated(appointed.coordinator()));
    on(
        CoordinationEvent.AddresseesChanged.class,
        event -> event.questionId().value(),
        (before, changed) -> new Coordinated(changed.coordinator()));
  }

  /** Who coordinates that question, if somebody does. */
  public Optional<MinisterId> coordinatorOf(QuestionId question) {
    return find(question.value()).map(Coordinated::coordinator);
  }
}
