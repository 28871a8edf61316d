package org.samenspraak.portal.remote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A strategic plan as plan-service shows it. */
public record PlanSeen(
    String id,
    String title,
    int firstYear,
    int lastYear,
    String coordinator,
    String status,
    List<Approval> approvals,
    List<Objective> objectives,
    long version) {

  /** A decision of the government on the plan. */
  public record Approval(String kind, LocalDate on, String reference) {}

  /** A numbered objective. */
  public record Objective(int number, String text) {}

  /** An action of the plan. */
  public record Action(
      String id,
      int objective,
      String title,
      String lead,
      List<String> contributors,
      LocalDate dueOn,
      @Nullable String description,
      @Nullable String budget,
      @Nullable String evaluationCriterion,
      @Nullable String externalDependency,
      String status,
      int percentage,
      List<StatusEntry> history,
      long version) {}

  /** One line in the history of an action. */
  public record StatusEntry(String status, int percentage, String reason, LocalDate on) {}

  /** The state of affairs at the end of a Brussels date. */
  public record Progress(LocalDate on, List<OfObjective> objectives, Tally total) {}

  /** The state of affairs of one objective. */
  public record OfObjective(
      int number,
      String text,
      int actions,
      Map<String, Integer> byStatus,
      @Nullable Integer percentage) {}

  /** Actions, counted. */
  public record Tally(int actions, Map<String, Integer> byStatus, @Nullable Integer percentage) {}
}
