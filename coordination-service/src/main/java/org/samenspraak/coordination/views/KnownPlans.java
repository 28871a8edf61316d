package org.samenspraak.coordination.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.inbound.Projection;
import org.samenspraak.backbone.inbound.ViewStore;
import org.samenspraak.contracts.ActionEvent;
import org.samenspraak.contracts.PlanEvent;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.coordination.domain.plans.KnownPlan;
import org.samenspraak.coordination.domain.plans.PlanMove;
import org.springframework.stereotype.Component;

/** The plans that were announced, with their status and all that happened to them. */
@Component
public class KnownPlans extends Projection<KnownPlan> {
  private static final String DRAFT = "DRAFT";

  KnownPlans(ViewStore store) {
    super(store, "known_plans", KnownPlan.class);
    on(PlanEvent.Drafted.class, event -> event.planId().value(), KnownPlans::drafted);
    on(PlanEvent.Approved.class, event -> event.planId().value(), KnownPlans::approved);
    on(ActionEvent.StatusChanged.class, event -> event.planId().value(), KnownPlans::changed);
  }

  /**
   * A plan about which a fact arrived; views see a fact before reactions do.
   *
   * @throws IllegalStateException when no fact about it ever arrived
   */
  public KnownPlan get(PlanId planId) {
    return find(planId.value())
        .orElseThrow(() -> new IllegalStateException("unknown plan " + planId));
  }

  private static KnownPlan drafted(@Nullable KnownPlan before, PlanEvent.Drafted event) {
    return new KnownPlan(
        event.planId(),
        event.title(),
        event.coordinator(),
        event.firstYear(),
        before == null ? DRAFT : before.status(),
        before == null ? List.of() : before.moves());
  }

  private static KnownPlan approved(@Nullable KnownPlan before, PlanEvent.Approved event) {
    KnownPlan known =
        before == null ? announced(event.planId(), event.title(), event.coordinator()) : before;
    String status = event.kind().equals("FINAL") ? "APPROVED" : "APPROVED_IN_PRINCIPLE";
    return known.moved(PlanMove.of(event), status);
  }

  /** An action's facts travel on a topic of their own and may overtake those of the plan. */
  private static KnownPlan changed(@Nullable KnownPlan before, ActionEvent.StatusChanged event) {
    KnownPlan known =
        before == null
            ? announced(event.planId(), event.planTitle(), event.planCoordinator())
            : before;
    return known.moved(PlanMove.of(event), known.status());
  }

  private static KnownPlan announced(PlanId planId, String title, MinisterId coordinator) {
    return new KnownPlan(planId, title, coordinator, null, DRAFT, List.of());
  }
}
