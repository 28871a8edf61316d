package org.samenspraak.plan.domain;

import static org.samenspraak.plan.domain.Prison.DRAFT;
import static org.samenspraak.plan.domain.Prison.IN_PRINCIPLE;
import static org.samenspraak.plan.domain.Prison.LATER;
import static org.samenspraak.plan.domain.Prison.TRAINING;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.contracts.ids.ActionId;

/** Who may what with Demir's plan, and with an action of it that Beke leads. */
class PlanPermissionTest {
  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return WhoMayWhat.EXPECTED.holds(
        Stream.of(PlanPermission.values()).map(Permission::slug), PlanPermissionTest::allows);
  }

  private static boolean allows(String actor, String situation) {
    Cause by = Prison.by(actor, LATER);
    try {
      switch (situation) {
        case "read-plan" -> {
          return PlanPermission.READ_PLAN.allows(Actor.parse(actor), Set.of());
        }
        case "draft-plan" -> Plan.draft(DRAFT, by);
        case "approve-plan" -> Prison.plan().approve(IN_PRINCIPLE, by);
        case "add-action" -> Action.add(new ActionId("a-1"), Prison.plan(), TRAINING, by);
        case "edit-action" ->
            Prison.training().edit(Prison.plan(), TRAINING, "Voorbeeld van een reden.", by);
        case "change-action-status" ->
            Prison.training()
                .changeStatus(new StatusChange(ActionStatus.RUNNING, 10, "Begonnen.", LATER), by);
        default -> throw new IllegalArgumentException(situation);
      }
      return true;
    } catch (Refusal refusal) {
      if (refusal.kind() != Refusal.Kind.FORBIDDEN) {
        throw refusal;
      }
      return false;
    }
  }
}
