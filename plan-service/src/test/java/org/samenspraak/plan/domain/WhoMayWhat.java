package org.samenspraak.plan.domain;

import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/** What is expected of each actor with Demir's plan, and with an action of it that Beke leads. */
public final class WhoMayWhat {
  public static final ExpectedPermissions EXPECTED =
      ExpectedPermissions.of(
          """
                                     read-plan  draft-plan  approve-plan  add-action  edit-action  change-action-status
          plan:zuhal-demir           yes        yes         yes           yes         yes          yes
          plan:wouter-beke           yes        -           -             -           -            -
          cabinet:zuhal-demir        yes        -           -             -           -            -
          cabinet:wouter-beke        yes        -           -             -           -            yes
          cabinet:ben-weyts          yes        -           -             -           -            -
          cabinet-reader:wouter-beke yes        -           -             -           -            -
          administration:wouter-beke yes        -           -             -           -            -
          asker:adeline-blancquaert  yes        -           -             -           -            -
          clerk                      yes        -           -             -           -            -
          parliament                 yes        -           -             -           -            -
          secretariat                yes        -           yes           -           -            -
          operator                   yes        -           -             -           -            -
          auditor                    yes        -           -             -           -            -
          service:question           yes        -           -             -           -            -
          service:portal             yes        -           -             -           -            -
          public                     yes        -           -             -           -            -
          """);

  private WhoMayWhat() {}
}
