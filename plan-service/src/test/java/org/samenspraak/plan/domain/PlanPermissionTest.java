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
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/** Who may what with Demir's plan, and with an action of it that Beke leads. */
class PlanPermissionTest {
  private static final ExpectedPermissions EXPECTED =
      ExpectedPermissions.of(
          """
                                     read-plan  draft-plan  approve-plan  add-action  change-action-status
          plan:zuhal-demir           yes        yes         yes           yes         yes
          plan:wouter-beke           yes        -           -             -           -
          cabinet:zuhal-demir        yes        -           -             -           -
          cabinet:wouter-beke        yes        -           -             -           yes
          cabinet:ben-weyts          yes        -           -             -           -
          cabinet-reader:wouter-beke yes        -           -             -           -
          administration:wouter-beke yes        -           -             -           -
          asker:adeline-blancquaert  yes        -           -             -           -
          clerk                      yes        -           -             -           -
          parliament                 yes        -           -             -           -
          secretariat                yes        -           yes           -           -
          operator                   yes        -           -             -           -
          auditor                    yes        -           -             -           -
          service:question           yes        -           -             -           -
          service:portal             yes        -           -             -           -
          public                     yes        -           -             -           -
          """);

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return EXPECTED.holds(
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
