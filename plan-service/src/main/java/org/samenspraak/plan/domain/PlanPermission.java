package org.samenspraak.plan.domain;

import static org.samenspraak.backbone.aggregate.Permission.Grant.everyone;
import static org.samenspraak.backbone.aggregate.Permission.Grant.to;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;

/**
 * Who may what with plans: the plan's coordinator nearly everything, the lead of an action its
 * status.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are
public enum PlanPermission implements Permission {
  READ_PLAN("plannen en acties lezen, met hun geschiedenis en voortgang", everyone()),
  DRAFT_PLAN("een plan invoeren, ook uit zijn document of op proef", to("plan", Between.OWN_PLAN)),
  /** A decision of the government, which its secretariat may record too. */
  APPROVE_PLAN(
      "de goedkeuring door de regering vastleggen",
      to("plan", Between.OWN_PLAN),
      to("secretariat")),
  ADD_ACTION("een actie aan een plan toevoegen", to("plan", Between.OWN_PLAN)),
  EDIT_ACTION("wijzigen wat een actie is en wie ze trekt", to("plan", Between.OWN_PLAN)),
  CHANGE_ACTION_STATUS(
      "zeggen hoe het met een actie staat",
      to("plan", Between.OWN_PLAN),
      to("cabinet", Between.LEADS_ACTION));

  /** What can hold between who asks and a plan. */
  public enum Between implements Condition {
    OWN_PLAN("het zijn plan is"),
    LEADS_ACTION("het kabinet de actie trekt");

    private final String words;

    Between(String words) {
      this.words = words;
    }

    @Override
    public String words() {
      return words;
    }
  }

  private final String words;
  private final List<Grant> grants;

  PlanPermission(String words, Grant... grants) {
    this.words = words;
    this.grants = List.of(grants);
  }

  /** Refuses whoever coordinates no plan at all, before it is known which one is meant. */
  static void mayDraftSome(Actor actor) {
    DRAFT_PLAN.check(
        actor,
        Set.of(Between.OWN_PLAN),
        () -> refused("Alleen wie een plan coördineert kan dit doen.", "plan:<naam>"));
  }

  static void mayDraft(MinisterId coordinator, Actor actor) {
    DRAFT_PLAN.check(actor, between(actor, coordinator, null), () -> notCoordinator(coordinator));
  }

  static void mayAdd(MinisterId coordinator, Actor actor) {
    ADD_ACTION.check(actor, between(actor, coordinator, null), () -> notCoordinator(coordinator));
  }

  static void mayEdit(MinisterId coordinator, Actor actor) {
    EDIT_ACTION.check(actor, between(actor, coordinator, null), () -> notCoordinator(coordinator));
  }

  static void mayApprove(MinisterId coordinator, Actor actor) {
    APPROVE_PLAN.check(
        actor,
        between(actor, coordinator, null),
        () ->
            refused(
                "Alleen de coördinator van het plan en het secretariaat van de regering kunnen dit"
                    + " doen.",
                "plan:" + coordinator + " of secretariat"));
  }

  static void mayChange(MinisterId coordinator, MinisterId lead, Actor actor) {
    CHANGE_ACTION_STATUS.check(
        actor,
        between(actor, coordinator, lead),
        () ->
            refused(
                "Alleen de coördinator van het plan en het kabinet dat de actie trekt kunnen dit"
                    + " doen.",
                "plan:" + coordinator + " of cabinet:" + lead));
  }

  private static Set<Between> between(
      Actor actor, MinisterId coordinator, @Nullable MinisterId lead) {
    Set<Between> holding = EnumSet.noneOf(Between.class);
    if (coordinator.value().equals(actor.name())) {
      holding.add(Between.OWN_PLAN);
    }
    if (lead != null && lead.value().equals(actor.name())) {
      holding.add(Between.LEADS_ACTION);
    }
    return holding;
  }

  private static Refusal notCoordinator(MinisterId coordinator) {
    return refused("Alleen de coördinator van het plan kan dit doen.", "plan:" + coordinator);
  }

  private static Refusal refused(String message, String expected) {
    return new Refusal(Kind.FORBIDDEN, "not-allowed", message).expected(expected);
  }

  @Override
  public String words() {
    return words;
  }

  @Override
  public List<Grant> grants() {
    return grants;
  }
}
