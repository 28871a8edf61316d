package org.samenspraak.question.domain;

import static org.samenspraak.question.Samples.BEKE;
import static org.samenspraak.question.Samples.DEMIR;
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
import org.samenspraak.question.domain.end.How;
import org.samenspraak.question.domain.end.Step;
import org.samenspraak.testsupport.permissions.ExpectedPermissions;

/** Who may what with Blancquaert's question to Demir and Beke. */
class QuestionPermissionTest {
  private static final Instant ANSWERED = brussels(DUE_ON, 10);

  @TestFactory
  Stream<DynamicTest> everyoneMayWhatIsWrittenHere() {
    return ExpectedPermissions.holdTogether(
        WhoMayWhat.EXPECTED,
        Stream.of(QuestionPermission.values()).map(Permission::slug),
        (actor, situation) -> allows(Actor.parse(actor), situation));
  }

  private static boolean allows(Actor actor, String situation) {
    return switch (situation) {
      case "file-question" -> QuestionPermission.FILE_QUESTION.allows(actor, Set.of());
      case "correct-question" -> QuestionPermission.CORRECT_QUESTION.allows(actor, Set.of());
      case "read-question" -> QuestionPermission.READ_QUESTION.allows(actor, Set.of());
      case "run-job" -> QuestionPermission.RUN_JOB.allows(actor, Set.of());
      case "explain-term" -> QuestionPermission.EXPLAIN_TERM.allows(actor, Set.of());
      case "read-source" ->
          Samples.fromDocument().access(Viewer.sitting(actor)).source().isPresent();
      case "read-answer/embargo" -> reads(answered(), actor);
      case "read-answer/published" -> reads(published(), actor);
      case "preview-letter" -> Samples.filed().access(Viewer.sitting(actor)).previews(DEMIR.slug());
      case "withdraw-question" -> mayEnd(How.WITHDRAWN, actor);
      case "convert-question" -> mayEnd(How.CONVERTED, actor);
      case "end-question/inadmissible" -> mayEnd(How.INADMISSIBLE, actor);
      case "end-question/lapsed" -> mayEnd(How.LAPSED, actor);
      case "reinstate-question" ->
          Samples.filed()
              .access(Viewer.sitting(actor))
              .allows(QuestionPermission.REINSTATE_QUESTION);
      case "file-answer" ->
          Samples.filed().access(Viewer.sitting(actor)).allows(QuestionPermission.FILE_ANSWER);
      case "preview-letter/other-leads" ->
          Samples.filed().access(Viewer.sitting(actor)).previews(BEKE.slug());
      default -> throw new IllegalArgumentException(situation);
    };
  }

  private static boolean mayEnd(How how, Actor actor) {
    return Samples.filed()
        .access(Viewer.sitting(actor))
        .allows(QuestionPermission.needed(Step.of(how)));
  }

  private static boolean reads(Question question, Actor actor) {
    return !question
        .access(Viewer.sitting(actor))
        .readable(question.addressing(BEKE.slug()))
        .isEmpty();
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
