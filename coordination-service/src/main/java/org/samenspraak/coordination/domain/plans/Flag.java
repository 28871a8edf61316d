package org.samenspraak.coordination.domain.plans;

import java.time.Instant;
import org.samenspraak.contracts.CoordinationEvent;
import org.samenspraak.contracts.DutchSentences;
import org.samenspraak.contracts.ids.PlanId;
import org.samenspraak.contracts.ids.QuestionId;
import org.samenspraak.coordination.domain.plans.PlanMove.ActionMove;

/** A warning that the subject of the question moved while its answer was being prepared. */
public record Flag(Instant at, PlanId planId, PlanMove move) {

  /** As everybody reads it. */
  public CoordinationEvent.SubjectMoved announced(QuestionId questionId) {
    ActionMove action = move.action();
    return new CoordinationEvent.SubjectMoved(
        questionId,
        planId,
        move.planTitle(),
        move.what().name(),
        move.on(),
        move.approval(),
        action == null ? null : action.announced());
  }

  /** In a sentence. */
  public String inDutch(QuestionId questionId) {
    return DutchSentences.moved(announced(questionId));
  }
}
