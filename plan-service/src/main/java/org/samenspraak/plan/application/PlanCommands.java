package org.samenspraak.plan.application;

import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.plan.domain.Approval;
import org.samenspraak.plan.domain.Draft;
import org.samenspraak.plan.domain.Plan;
import org.springframework.stereotype.Service;

/** What can be asked of a plan. */
@Service
public class PlanCommands {
  private final Aggregates<Plan> plans;
  private final Ministers ministers;

  PlanCommands(Aggregates<Plan> plans, Ministers ministers) {
    this.plans = plans;
    this.ministers = ministers;
  }

  /** Refuses with FORBIDDEN whoever coordinates no plan, before anything is asked of them. */
  public void requireMayDraft(Actor actor) {
    Plan.requireMayDraft(actor);
  }

  /**
   * Enters a plan as a draft.
   *
   * @throws Refusal CONFLICT naming the plan that is this one, or that it could be
   */
  public Versioned<Plan> draft(Draft draft, Cause cause) {
    requireLike(draft);
    try {
      return plans.add(draft.planId().value(), cause, () -> drafted(draft, cause));
    } catch (Refusal refusal) {
      throw refusal.type().equals("already-exists")
          ? plans.find(draft.planId()).map(first -> again(draft, first)).orElse(refusal)
          : refusal;
    }
  }

  private Plan drafted(Draft draft, Cause cause) {
    ministers.check(draft.coordinator(), "coordinator", cause.at());
    return Plan.draft(draft, cause);
  }

  private void requireLike(Draft draft) {
    PlanId named = draft.likelyDoubleOf();
    if (named != null && plans.find(named).filter(p -> draft.isLike(p.state())).isEmpty()) {
      throw new Refusal(
              Refusal.Kind.INVALID,
              "no-likely-double",
              "Er is geen plan “%s” met dezelfde jaren en titel.".formatted(named))
          .field("likelyDoubleOf")
          .expected("het plan waarnaar de weigering verwees, of niets");
    }
  }

  private static Refusal again(Draft draft, Versioned<Plan> first) {
    boolean same = draft.hasTextOf(first.state());
    return new Refusal(
            Refusal.Kind.CONFLICT,
            same ? "plan-already-entered" : "likely-double",
            same
                ? "Dit plan is er al: dezelfde jaren, titel en doelstellingen."
                : "Er is al een plan voor dezelfde jaren waarvan de titel zo begint, met een andere"
                    + " tekst. Misschien is het hetzelfde.")
        .field("title")
        .expected(
            "een plan dat er nog niet is; is dit toch een ander, voer het dan in met"
                + " likelyDoubleOf="
                + first.id())
        .with("planId", first.id())
        .with("link", "/api/plans/" + first.id());
  }

  /** Records an approval by the government. */
  public Versioned<Plan> approve(PlanId planId, Approval approval, Cause cause) {
    return plans.change(planId, cause, plan -> plan.approve(approval, cause));
  }
}
