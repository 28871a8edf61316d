package org.samenspraak.question.application;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenspraak.backbone.aggregate.Actor;
import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.UniqueTaken;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.AskerId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Asker;
import org.samenspraak.question.domain.Correction;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionPermission;
import org.springframework.stereotype.Service;

/** How the clerk puts right what was filed. */
@Service
public class CorrectionCommands {
  private final Aggregates<Question> questions;
  private final Askers askers;
  private final Duplicates duplicates;

  CorrectionCommands(Aggregates<Question> questions, Askers askers, Duplicates duplicates) {
    this.askers = askers;
    this.questions = questions;
    this.duplicates = duplicates;
  }

  /**
   * Corrects the text, or who asks it.
   *
   * @param unknownAsker id of an asker who is no member by the register, confirmed by a person
   * @throws Refusal FORBIDDEN for whoever may not, INVALID or TOO_LARGE naming the field, CONFLICT
   *     once an answer is filed, naming the question that it could then be taken for, or the
   *     members nearest to an unknown asker
   */
  public Versioned<Question> correct(
      QuestionId id, Cause.Request cause, Correction correction, @Nullable AskerId unknownAsker) {
    requireMayCorrect(cause.actor());
    try {
      return questions.change(
          id,
          cause,
          question -> question.correct(known(question, correction, unknownAsker), cause));
    } catch (UniqueTaken taken) {
      Question question = questions.get(id).state();
      String identity = question.identityWith(known(question, correction, unknownAsker));
      throw duplicates.of(identity).orElseThrow(() -> taken);
    }
  }

  /** With its asker as the register has them; who asks already is no doubt. */
  private Correction known(
      Question question, Correction correction, @Nullable AskerId unknownAsker) {
    Asker asker = correction.asker();
    return asker == null || asker.slug().equals(question.asker().slug())
        ? correction
        : correction.by(askers.recognised(asker, question.filedOn(), unknownAsker));
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
