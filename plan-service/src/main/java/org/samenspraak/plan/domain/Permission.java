package org.samenspraak.plan.domain;

import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Refusal.Kind;
import org.samenspraak.contracts.ids.MinisterId;

/** Who may do what: the plan's coordinator nearly everything, the lead of an action its status. */
final class Permission {

  private Permission() {}

  static void ofSomeCoordinator(Actor actor) {
    if (!actor.isA("plan")) {
      throw refused("Alleen wie een plan coördineert kan dit doen.", "plan:<naam>");
    }
  }

  static void ofCoordinator(MinisterId coordinator, Actor actor) {
    if (!isCoordinator(coordinator, actor)) {
      throw refused("Alleen de coördinator van het plan kan dit doen.", "plan:" + coordinator);
    }
  }

  /** An approval is a decision of the government, which its secretariat may record too. */
  static void ofCoordinatorOrSecretariat(MinisterId coordinator, Actor actor) {
    if (!isCoordinator(coordinator, actor) && !actor.isA("secretariat")) {
      throw refused(
          "Alleen de coördinator van het plan en het secretariaat van de regering kunnen dit doen.",
          "plan:" + coordinator + " of secretariat");
    }
  }

  static void ofCoordinatorOrLead(MinisterId coordinator, MinisterId lead, Actor actor) {
    if (!isCoordinator(coordinator, actor) && !actor.is("cabinet", lead)) {
      throw refused(
          "Alleen de coördinator van het plan en het kabinet dat de actie trekt kunnen dit doen.",
          "plan:" + coordinator + " of cabinet:" + lead);
    }
  }

  private static boolean isCoordinator(MinisterId coordinator, Actor actor) {
    return actor.is("plan", coordinator);
  }

  private static Refusal refused(String message, String expected) {
    return new Refusal(Kind.FORBIDDEN, "not-allowed", message).expected(expected);
  }
}
