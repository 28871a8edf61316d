package org.samenspraak.question.domain;

import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DUE_ON;
import static org.samenspraak.question.Samples.RULES;
import static org.samenspraak.question.Samples.brussels;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Permission;
import org.samenspraak.backbone.aggregate.Wake;
import org.samenspraak.question.Samples;
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/** Who may what with Blancquaert's question to Demir and Beke. */
class QuestionPermissionTest {
  private static final Instant ANSWERED = brussels(DUE_ON, 10);
  private static final ExpectedPermissions EXPECTED =
      ExpectedPermissions.of(
          """
                                      file-question  read-question  read-answer/embargo  read-answer/published  explain-term
          clerk                       yes            yes            yes                  yes                    yes
          parliament                  yes            yes            -                    yes                    yes
          asker:adeline-blancquaert   -              yes            yes                  yes                    yes
          asker:voorbeeld             -              yes            -                    yes                    yes
          asker:wouter-beke           -              yes            -                    yes                    yes
          cabinet:zuhal-demir         -              yes            yes                  yes                    yes
          cabinet:wouter-beke         -              yes            yes                  yes                    yes
          cabinet:bart-somers         -              yes            -                    yes                    yes
          cabinet:adeline-blancquaert -              yes            -                    yes                    yes
          cabinet-reader:wouter-beke  -              yes            yes                  yes                    yes
          cabinet-reader:bart-somers  -              yes            -                    yes                    yes
          administration:wouter-beke  -              yes            -                    yes                    yes
          plan:zuhal-demir            -              yes            -                    yes                    yes
          secretariat                 -              yes            -                    yes                    yes
          operator                    -              yes            -                    yes                    yes
          auditor                     -              yes            -                    yes                    yes
          service:question            -              yes            -                    yes                    yes
          service:portal              -              yes            -                    yes                    yes
          public                      -              yes            -                    yes                    yes
          """);

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return EXPECTED.holds(
        Stream.of(QuestionPermission.values()).map(Permission::slug),
        (actor, situation) -> allows(Actor.parse(actor), situation));
  }

  private static boolean allows(Actor actor, String situation) {
    return switch (situation) {
      case "file-question" -> QuestionPermission.FILE_QUESTION.allows(actor, Set.of());
      case "read-question" -> QuestionPermission.READ_QUESTION.allows(actor, Set.of());
      case "explain-term" -> QuestionPermission.EXPLAIN_TERM.allows(actor, Set.of());
      case "read-answer/embargo" -> reads(answered(), actor);
      case "read-answer/published" -> reads(published(), actor);
      default -> throw new IllegalArgumentException(situation);
    };
  }

  private static boolean reads(Question question, Actor actor) {
    return question.readable(question.addressing(BEKE.slug()), actor).isPresent();
  }

  private static Question answered() {
    Question question = Samples.filed();
    question.fileAnswers(
        List.of(Samples.coordinated(), Samples.referring()),
        Samples.finalised(ANSWERED),
        RULES,
        ANSWERED);
    return question;
  }

  private static Question published() {
    Question question = answered();
    Instant end = brussels(LocalDate.of(2020, 12, 22), 6);
    question.wake(new Wake("publication", end), end);
    return question;
  }
}
