package org.samenspraak.coordination.domain;

import java.util.List;
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/**
 * What is expected of each actor with the coordination of the question to Demir and Beke, which
 * Demir leads; where it was handed over, Crevits has Beke's office, and what is to be finalised is
 * Beke's to lead.
 */
public final class WhoMayWhat {
  private static final ExpectedPermissions READING =
      ExpectedPermissions.of(
          """
                                       list-coordinations/own  list-coordinations/all  read-coordination  read-coordination/handed-over  fetch-answer  read-register
          cabinet:zuhal-demir          yes                     -                       yes                yes                            -             yes
          cabinet:wouter-beke          yes                     -                       yes                yes                            -             yes
          cabinet:hilde-crevits        yes                     -                       -                  yes                            -             yes
          cabinet:ben-weyts            yes                     -                       -                  -                              -             yes
          cabinet-reader:zuhal-demir   yes                     -                       yes                yes                            -             yes
          cabinet-reader:wouter-beke   yes                     -                       yes                yes                            -             yes
          cabinet-reader:hilde-crevits yes                     -                       -                  yes                            -             yes
          cabinet-reader:ben-weyts     yes                     -                       -                  -                              -             yes
          administration:wouter-beke   -                       -                       -                  -                              -             yes
          plan:zuhal-demir             -                       -                       -                  -                              -             yes
          asker:adeline-blancquaert    -                       -                       -                  -                              -             yes
          clerk                        -                       -                       -                  -                              -             yes
          parliament                   -                       -                       -                  -                              -             yes
          secretariat                  yes                     yes                     yes                yes                            -             yes
          operator                     yes                     yes                     yes                yes                            -             yes
          auditor                      yes                     yes                     yes                yes                            -             yes
          service:question             -                       -                       yes                yes                            yes           yes
          service:portal               -                       -                       -                  -                              -             yes
          public                       -                       -                       -                  -                              -             yes
          """);

  private static final ExpectedPermissions TEXTS =
      ExpectedPermissions.of(
          """
                                       read-contribution/choosing  read-contribution  read-contribution/handed-over  read-final-text  read-final-text/final
          cabinet:zuhal-demir          -                           yes                yes                            yes              yes
          cabinet:wouter-beke          yes                         yes                -                              -                yes
          cabinet:hilde-crevits        -                           -                  yes                            -                -
          cabinet:ben-weyts            -                           -                  -                              -                -
          cabinet-reader:zuhal-demir   -                           yes                yes                            yes              yes
          cabinet-reader:wouter-beke   yes                         yes                -                              -                yes
          cabinet-reader:hilde-crevits -                           -                  yes                            -                -
          cabinet-reader:ben-weyts     -                           -                  -                              -                -
          administration:wouter-beke   -                           -                  -                              -                -
          plan:zuhal-demir             -                           -                  -                              -                -
          asker:adeline-blancquaert    -                           -                  -                              -                -
          clerk                        -                           -                  -                              -                -
          parliament                   -                           -                  -                              -                -
          secretariat                  -                           -                  -                              -                -
          operator                     -                           -                  -                              -                -
          auditor                      -                           -                  -                              -                -
          service:question             yes                         yes                yes                            yes              yes
          service:portal               -                           -                  -                              -                -
          public                       -                           -                  -                              -                -
          """);

  private static final ExpectedPermissions MINISTRIES =
      ExpectedPermissions.of(
          """
                                       name-coordinator  name-coordinator/handed-over  decide-coordinator  deliver-contribution  deliver-contribution/handed-over
          cabinet:zuhal-demir          -                 -                             -                   -                     -
          cabinet:wouter-beke          yes               -                             -                   yes                   -
          cabinet:hilde-crevits        -                 yes                           -                   -                     yes
          cabinet:ben-weyts            -                 -                             -                   -                     -
          cabinet-reader:zuhal-demir   -                 -                             -                   -                     -
          cabinet-reader:wouter-beke   -                 -                             -                   -                     -
          cabinet-reader:hilde-crevits -                 -                             -                   -                     -
          cabinet-reader:ben-weyts     -                 -                             -                   -                     -
          administration:wouter-beke   -                 -                             -                   -                     -
          plan:zuhal-demir             -                 -                             -                   -                     -
          asker:adeline-blancquaert    -                 -                             -                   -                     -
          clerk                        -                 -                             -                   -                     -
          parliament                   -                 -                             -                   -                     -
          secretariat                  -                 -                             yes                 -                     -
          operator                     -                 -                             yes                 -                     -
          auditor                      -                 -                             -                   -                     -
          service:question             -                 -                             -                   -                     -
          service:portal               -                 -                             -                   -                     -
          public                       -                 -                             -                   -                     -
          """);

  private static final ExpectedPermissions DRAFTS =
      ExpectedPermissions.of(
          """
                                       read-draft  read-draft/handed-over  read-draft/delegated  write-draft  write-draft/handed-over  write-draft/delegated
          cabinet:zuhal-demir          -           -                       -                     -            -                        -
          cabinet:wouter-beke          yes         -                       yes                   yes          -                        yes
          cabinet:hilde-crevits        -           yes                     -                     -            yes                      -
          cabinet:ben-weyts            -           -                       -                     -            -                        -
          cabinet-reader:zuhal-demir   -           -                       -                     -            -                        -
          cabinet-reader:wouter-beke   yes         -                       yes                   -            -                        -
          cabinet-reader:hilde-crevits -           yes                     -                     -            -                        -
          cabinet-reader:ben-weyts     -           -                       -                     -            -                        -
          administration:wouter-beke   -           -                       yes                   -            -                        yes
          plan:zuhal-demir             -           -                       -                     -            -                        -
          asker:adeline-blancquaert    -           -                       -                     -            -                        -
          clerk                        -           -                       -                     -            -                        -
          parliament                   -           -                       -                     -            -                        -
          secretariat                  -           -                       -                     -            -                        -
          operator                     -           -                       -                     -            -                        -
          auditor                      -           -                       -                     -            -                        -
          service:question             -           -                       -                     -            -                        -
          service:portal               -           -                       -                     -            -                        -
          public                       -           -                       -                     -            -                        -
          """);

  private static final ExpectedPermissions DELEGATIONS =
      ExpectedPermissions.of(
          """
                                       delegate-part  delegate-part/handed-over  list-delegations  read-delegation  read-delegation/returned  return-delegation  return-delegation/not-delegated
          cabinet:zuhal-demir          -              -                          -                 -                -                         -                  -
          cabinet:wouter-beke          yes            -                          -                 yes              yes                       -                  -
          cabinet:hilde-crevits        -              yes                        -                 -                -                         -                  -
          cabinet:ben-weyts            -              -                          -                 -                -                         -                  -
          cabinet-reader:zuhal-demir   -              -                          -                 -                -                         -                  -
          cabinet-reader:wouter-beke   -              -                          -                 yes              yes                       -                  -
          cabinet-reader:hilde-crevits -              -                          -                 -                -                         -                  -
          cabinet-reader:ben-weyts     -              -                          -                 -                -                         -                  -
          administration:wouter-beke   -              -                          yes               yes              -                         yes                -
          plan:zuhal-demir             -              -                          -                 -                -                         -                  -
          asker:adeline-blancquaert    -              -                          -                 -                -                         -                  -
          clerk                        -              -                          -                 -                -                         -                  -
          parliament                   -              -                          -                 -                -                         -                  -
          secretariat                  -              -                          -                 -                -                         -                  -
          operator                     -              -                          -                 -                -                         -                  -
          auditor                      -              -                          -                 -                -                         -                  -
          service:question             -              -                          -                 -                -                         -                  -
          service:portal               -              -                          -                 -                -                         -                  -
          public                       -              -                          -                 -                -                         -                  -
          """);

  private static final ExpectedPermissions HANDLERS =
      ExpectedPermissions.of(
          """
                                       read-handler  read-handler/handed-over  handle-dossier  handle-dossier/handed-over
          cabinet:zuhal-demir          -             -                         -               -
          cabinet:wouter-beke          yes           -                         yes             -
          cabinet:hilde-crevits        -             yes                       -               yes
          cabinet:ben-weyts            -             -                         -               -
          cabinet-reader:zuhal-demir   -             -                         -               -
          cabinet-reader:wouter-beke   yes           -                         -               -
          cabinet-reader:hilde-crevits -             yes                       -               -
          cabinet-reader:ben-weyts     -             -                         -               -
          administration:wouter-beke   -             -                         -               -
          plan:zuhal-demir             -             -                         -               -
          asker:adeline-blancquaert    -             -                         -               -
          clerk                        -             -                         -               -
          parliament                   -             -                         -               -
          secretariat                  -             -                         -               -
          operator                     -             -                         -               -
          auditor                      -             -                         -               -
          service:question             -             -                         -               -
          service:portal               -             -                         -               -
          public                       -             -                         -               -
          """);

  private static final ExpectedPermissions COORDINATING =
      ExpectedPermissions.of(
          """
                                       request-contribution  judge-contribution  write-answer  finalise-answer  finalise-answer/handed-over
          cabinet:zuhal-demir          yes                   yes                 yes           yes              -
          cabinet:wouter-beke          -                     -                   -             -                -
          cabinet:hilde-crevits        -                     -                   -             -                yes
          cabinet:ben-weyts            -                     -                   -             -                -
          cabinet-reader:zuhal-demir   -                     -                   -             -                -
          cabinet-reader:wouter-beke   -                     -                   -             -                -
          cabinet-reader:hilde-crevits -                     -                   -             -                -
          cabinet-reader:ben-weyts     -                     -                   -             -                -
          administration:wouter-beke   -                     -                   -             -                -
          plan:zuhal-demir             -                     -                   -             -                -
          asker:adeline-blancquaert    -                     -                   -             -                -
          clerk                        -                     -                   -             -                -
          parliament                   -                     -                   -             -                -
          secretariat                  -                     -                   -             -                -
          operator                     -                     -                   -             -                -
          auditor                      -                     -                   -             -                -
          service:question             -                     -                   -             -                -
          service:portal               -                     -                   -             -                -
          public                       -                     -                   -             -                -
          """);

  /** Of everything. */
  public static final List<ExpectedPermissions> EXPECTED =
      List.of(READING, TEXTS, MINISTRIES, DRAFTS, DELEGATIONS, HANDLERS, COORDINATING);

  private WhoMayWhat() {}
}
