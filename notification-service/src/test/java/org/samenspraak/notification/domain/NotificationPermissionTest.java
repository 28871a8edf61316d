package org.samenspraak.notification.domain;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.contracts.ids.MinisterId;

/** Who may what with what Beke's cabinet was told. */
class NotificationPermissionTest {
  private static final MinisterId BEKE = new MinisterId("wouter-beke");

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return WhoMayWhat.EXPECTED.holds(
        Stream.of(NotificationPermission.values()).map(Permission::slug),
        (actor, situation) -> allows(Actor.parse(actor), situation));
  }

  private static boolean allows(Actor actor, String situation) {
    return switch (situation) {
      case "read-log/beke" ->
          NotificationPermission.READ_LOG.allows(
              actor, NotificationPermission.between(actor, BEKE.value()));
      case "read-log/all" -> NotificationPermission.READ_LOG.allows(actor, Set.of());
      case "read-log/coordinated" ->
          NotificationPermission.READ_LOG.allows(
              actor, NotificationPermission.ofQuestion(actor, BEKE));
      case "choose-preferences" ->
          NotificationPermission.CHOOSE_PREFERENCES.allows(
              actor, NotificationPermission.between(actor, BEKE.value()));
      case "resend-notification" ->
          NotificationPermission.RESEND_NOTIFICATION.allows(actor, Set.of());
      default -> throw new IllegalArgumentException(situation);
    };
  }
}
