package org.samenspraak.portal.pages;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;
import org.samenspraak.portal.remote.PlanSeen;
import org.samenspraak.portal.remote.PlanSeen.Action;

/**
 * What is asked of the visitor of a plan, and what else there is to do.
 *
 * @param today Brussels date, as plan-service has it
 * @param opened the action that the visitor works on; null for none
 * @param ministers who can lead an action and help with it
 */
public record PlanWork(
    PlanSeen plan,
    List<Action> actions,
    LocalDate today,
    Visitor visitor,
    @Nullable Action opened,
    List<Mandate> ministers) {

  private static final Set<String> OVER = Set.of("DONE", "DROPPED", "MOVED");

  /** Whether the visitor coordinates it. */
  public boolean isCoordinator() {
    return visitor.kind().equals("plan") && visitor.slug().equals(plan.coordinator());
  }

  /** Whether the visitor has something to record about the government's approval. */
  public boolean isApproving() {
    return (isCoordinator() || visitor.kind().equals("secretariat"))
        && !plan.status().equals("APPROVED");
  }

  /** The approval that is next: in principle first, finally later. */
  public String nextApproval() {
    return plan.status().equals("DRAFT") ? "IN_PRINCIPLE" : "FINAL";
  }

  /** The actions that the visiting cabinet leads and that are not over, the earliest first. */
  public List<Action> own() {
    return actions.stream()
        .filter(a -> visitor.isCabinetOf(a.lead()) && !OVER.contains(a.status()))
        .sorted(Comparator.comparing(Action::dueOn))
        .toList();
  }

  /** Whether it was to be done before today. */
  public boolean isLate(Action action) {
    return action.dueOn().isBefore(today) && !OVER.contains(action.status());
  }

  /** Whether it is late, or its lead said that it will be. */
  public boolean isBehind(Action action) {
    return isLate(action) || action.status().equals("DELAYED");
  }

  /** Those of the visitor that are late. */
  public List<Action> late() {
    return own().stream().filter(this::isLate).toList();
  }

  /** Whether the visitor may say how that action stands. */
  public boolean isChanging(Action action) {
    return (isCoordinator() || visitor.isCabinetOf(action.lead()))
        && !action.status().equals("MOVED");
  }

  /**
   * Slugs of those who lead or help with the opened action and are not among the ministers, who may
   * have left office, or could not be asked for.
   */
  public List<String> unlisted() {
    return opened == null
        ? List.of()
        : Stream.concat(Stream.of(opened.lead()), opened.contributors().stream())
            .filter(who -> ministers.stream().noneMatch(m -> m.minister().equals(who)))
            .toList();
  }

  /** Whether there is anything for the visitor to do. */
  public boolean isAsked() {
    return isCoordinator() || isApproving() || actions.stream().anyMatch(this::isChanging);
  }

  /** Whether something waits for the visitor. */
  public boolean isTurn() {
    return opened != null || !late().isEmpty() || (isApproving() && plan.status().equals("DRAFT"));
  }
}
