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
    PlanSeen plan, Progress progress, List<String> statuses, ActionTabs actions) {

  /**
   * Puts together what plan-service told.
   *
   * @param tab of which the actions are shown; empty for the first
   */
  public static PlanPage of(PlanWork work, Progress progress, String tab) {
    List<Action> sorted =
        work.actions().stream()
            .sorted(Comparator.comparingInt(Action::objective).thenComparing(Action::dueOn))
            .toList();
    return new PlanPage(
        work.plan(),
        progress,
        Bars.statuses(progress.total().byStatus()),
        ActionTabs.of(sorted, work, tab));
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
