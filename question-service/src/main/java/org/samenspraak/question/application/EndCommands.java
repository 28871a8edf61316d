package org.samenspraak.question.application;

import org.samenspraak.backbone.aggregate.Aggregates;
import org.samenspraak.backbone.aggregate.Cause;
import org.samenspraak.backbone.aggregate.Refusal;
import org.samenspraak.backbone.aggregate.Versioned;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.question.domain.Question;
import org.samenspraak.question.domain.QuestionPermission;
import org.samenspraak.question.domain.TermRules;
import org.samenspraak.question.domain.end.Step;
import org.samenspraak.question.domain.end.Wish;
import org.springframework.stereotype.Component;

/** Ending a question otherwise than by its answers, and undoing that. */
@Component
public class EndCommands {
  private final Aggregates<Question> questions;
  private final Viewers viewers;
  private final TermRules rules;

  EndCommands(Aggregates<Question> questions, Viewers viewers, TermRules rules) {
    this.viewers = viewers;
    this.questions = questions;
    this.rules = rules;
  }

  /**
   * Ends it.
   *
   * @throws Refusal as {@link Question#end}; FORBIDDEN for whoever may not
   */
  public Versioned<Question> end(QuestionId id, Cause cause, Wish wish) {
    return questions.change(
        id,
        cause,
        question -> {
          question
              .access(viewers.of(cause.actor(), cause.at()))
              .require(QuestionPermission.needed(Step.of(wish.how())));
          question.end(wish, rules, cause.at());
        });
  }

  /**
   * Undoes that.
   *
   * @throws Refusal as {@link Question#reinstate}; FORBIDDEN for whoever is not the clerk
   */
  public Versioned<Question> reinstate(QuestionId id, Cause cause, String reason) {
    return questions.change(
        id,
        cause,
        question -> {
          question
              .access(viewers.of(cause.actor(), cause.at()))
              .require(QuestionPermission.REINSTATE_QUESTION);
          question.reinstate(reason, cause.at());
        });
  }
}
