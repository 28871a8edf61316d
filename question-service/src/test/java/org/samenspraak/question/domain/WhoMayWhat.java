package org.samenspraak.question.domain;

import java.util.List;
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/** What is expected of each actor with Blancquaert's question to Demir and Beke. */
public final class WhoMayWhat {
  private static final ExpectedPermissions READING =
      ExpectedPermissions.of(
          """
                                      file-question  correct-question  read-question  read-answer/embargo  read-answer/published  explain-term  read-source  preview-letter  preview-letter/other-leads
          clerk                       yes            yes               yes            yes                  yes                    yes           yes          -               -
          parliament                  yes            -                 yes            -                    yes                    yes           yes          -               -
          asker:adeline-blancquaert   -              -                 yes            yes                  yes                    yes           -            -               -
          asker:voorbeeld             -              -                 yes            -                    yes                    yes           -            -               -
          asker:wouter-beke           -              -                 yes            -                    yes                    yes           -            -               -
          cabinet:zuhal-demir         -              -                 yes            yes                  yes                    yes           -            yes             -
          cabinet:wouter-beke         -              -                 yes            yes                  yes                    yes           -            -               yes
          cabinet:bart-somers         -              -                 yes            -                    yes                    yes           -            -               -
          cabinet:adeline-blancquaert -              -                 yes            -                    yes                    yes           -            -               -
          cabinet-reader:wouter-beke  -              -                 yes            yes                  yes                    yes           -            -               yes
          cabinet-reader:bart-somers  -              -                 yes            -                    yes                    yes           -            -               -
          administration:wouter-beke  -              -                 yes            -                    yes                    yes           -            -               -
          plan:zuhal-demir            -              -                 yes            -                    yes                    yes           -            -               -
          secretariat                 -              -                 yes            -                    yes                    yes           -            -               -
          operator                    -              -                 yes            -                    yes                    yes           -            -               -
          auditor                     -              -                 yes            -                    yes                    yes           yes          -               -
          service:question            -              -                 yes            -                    yes                    yes           -            -               -
          service:portal              -              -                 yes            -                    yes                    yes           -            -               -
          public                      -              -                 yes            -                    yes                    yes           -            -               -
          """);

  private static final ExpectedPermissions LIFE =
      ExpectedPermissions.of(
          """
                                      withdraw-question  convert-question  end-question/inadmissible  end-question/lapsed  reinstate-question  file-answer  run-job
          clerk                       yes                yes               yes                        yes                  yes                 yes          yes
          parliament                  -                  -                 -                          -                    -                   -            -
          asker:adeline-blancquaert   yes                yes               -                          -                    -                   -            -
          asker:voorbeeld             -                  -                 -                          -                    -                   -            -
          asker:wouter-beke           -                  -                 -                          -                    -                   -            -
          cabinet:zuhal-demir         -                  -                 -                          -                    -                   -            -
          cabinet:wouter-beke         -                  -                 -                          -                    -                   -            -
          cabinet:bart-somers         -                  -                 -                          -                    -                   -            -
          cabinet:adeline-blancquaert -                  -                 -                          -                    -                   -            -
          cabinet-reader:wouter-beke  -                  -                 -                          -                    -                   -            -
          cabinet-reader:bart-somers  -                  -                 -                          -                    -                   -            -
          administration:wouter-beke  -                  -                 -                          -                    -                   -            -
          plan:zuhal-demir            -                  -                 -                          -                    -                   -            -
          secretariat                 -                  -                 -                          -                    -                   -            -
          operator                    -                  -                 -                          -                    -                   -            -
          auditor                     -                  -                 -                          -                    -                   -            -
          service:question            -                  -                 -                          -                    -                   -            -
          service:portal              -                  -                 -                          -                    -                   -            -
          public                      -                  -                 -                          -                    -                   -            -
          """);

  /** In two tables, since one would be too wide. */
  public static final List<ExpectedPermissions> EXPECTED = List.of(READING, LIFE);

  private WhoMayWhat() {}
}
