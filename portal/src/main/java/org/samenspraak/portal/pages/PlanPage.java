package org.samenspraak.portal.pages;

import java.util.Comparator;
import java.util.List;
import org.samenspraak.portal.remote.PlanSeen;
import org.samenspraak.portal.remote.PlanSeen.Action;
import org.samenspraak.portal.remote.PlanSeen.OfObjective;
import org.samenspraak.portal.remote.PlanSeen.Progress;

/**
 * The page of a plan.
 *
 * @param statuses codes that have a card, a colour and a column
 * @param actions by objective, then by due date
 */
public record PlanPage(
    PlanSeen plan, Progress progress, List<String> statuses, List<Action> actions) {

  /** Puts together what plan-service told. */
  public static PlanPage of(PlanSeen plan, Progress progress, List<Action> actions) {
    return new PlanPage(
        plan,
        progress,
        Bars.statuses(progress.total().byStatus()),
        actions.stream()
            .sorted(Comparator.comparingInt(Action::objective).thenComparing(Action::dueOn))
            .toList());
  }

  /** The bar of one objective. */
  public List<Bars.Piece> bar(OfObjective objective) {
    return Bars.of(objective, progress.objectives(), statuses);
  }

  /** The last reason that was given for an action's status; empty when it has no history. */
  public String reason(Action action) {
    return action.history().isEmpty() ? "" : action.history().getLast().reason();
  }
}
