package org.samenspraak.question.members.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/** Who may what with the register of members. */
public class MemberPermissionTest {

  /** Also asked over HTTP. */
  public static final List<ExpectedPermissions> EXPECTED =
      List.of(
          ExpectedPermissions.of(
              """
                                          record-member  read-member  read-member-mailbox
              clerk                       yes            yes          yes
              parliament                  -              yes          -
              asker:adeline-blancquaert   -              yes          -
              cabinet:zuhal-demir         -              yes          -
              cabinet-reader:zuhal-demir  -              yes          -
              administration:zuhal-demir  -              yes          -
              plan:zuhal-demir            -              yes          -
              secretariat                 -              yes          yes
              operator                    -              yes          -
              auditor                     -              yes          yes
              service:notification        -              yes          yes
              service:portal              -              yes          -
              public                      -              yes          -
              """));

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return ExpectedPermissions.holdTogether(
        EXPECTED,
        Stream.of(MemberPermission.values()).map(Permission::slug),
        (actor, situation) ->
            Stream.of(MemberPermission.values())
                .filter(row -> row.slug().equals(situation))
                .allMatch(row -> row.allows(Actor.parse(actor), Set.of())));
  }
}
