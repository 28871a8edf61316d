package org.samenspraak.notification.domain;

import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/** What is expected of each actor with what Beke's cabinet was told. */
public final class WhoMayWhat {
  public static final ExpectedPermissions EXPECTED =
      ExpectedPermissions.of(
          """
                                     read-log/beke         read-log/all          read-log/coordinated  choose-preferences    resend-notification
          operator                   yes                   yes                   yes                   -                     yes
          cabinet:wouter-beke        yes                   -                     yes                   yes                   -
          cabinet:zuhal-demir        -                     -                     -                     -                     -
          cabinet-reader:wouter-beke yes                   -                     yes                   -                     -
          cabinet-reader:zuhal-demir -                     -                     -                     -                     -
          administration:wouter-beke -                     -                     -                     -                     -
          plan:wouter-beke           -                     -                     -                     -                     -
          asker:wouter-beke          -                     -                     -                     -                     -
          clerk                      -                     -                     -                     -                     -
          parliament                 -                     -                     -                     -                     -
          secretariat                -                     -                     -                     -                     -
          auditor                    -                     -                     -                     -                     -
          service:question           -                     -                     -                     -                     -
          service:portal             -                     -                     -                     -                     -
          public                     -                     -                     -                     -                     -
          """);

  private WhoMayWhat() {}
}
