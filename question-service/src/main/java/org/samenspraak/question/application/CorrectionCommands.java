package org.samenspraak.question.application;

import java.util.Set;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Correction;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionPermission;
import org.springframework.stereotype.Service;

/** How the clerk puts right what was filed. */
@Service
public class CorrectionCommands {
  private final Aggregates<Question> questions;
  private final Duplicates duplicates;

  CorrectionCommands(Aggregates<Question> questions, Duplicates duplicates) {
    this.questions = questions;
    this.duplicates = duplicates;
  }

  /**
   * Corrects the text, or who asks it.
   *
   * @throws Refusal FORBIDDEN for whoever may not, INVALID or TOO_LARGE naming the field, CONFLICT
   *     once an answer is filed, or naming the question that it could then be taken for
   */
  public Versioned<Question> correct(QuestionId id, Cause.Request cause, Correction correction) {
    requireMayCorrect(cause.actor());
    try {
      return questions.change(id, cause, question -> question.correct(correction, cause));
    } catch (UniqueTaken taken) {
      String identity = questions.get(id).state().identityWith(correction);
      throw duplicates.of(identity).orElseThrow(() -> taken);
    }
  }

  /** Refuses with FORBIDDEN whoever may not correct, before anything is asked of them. */
  public void requireMayCorrect(Actor actor) {
    QuestionPermission.CORRECT_QUESTION.check(
        actor,
        Set.of(),
        () ->
            new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-the-clerk",
                    "Alleen de griffie van het Parlement verbetert een vraag.")
                .expected("clerk"));
  }
}
