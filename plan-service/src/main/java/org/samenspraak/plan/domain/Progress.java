package org.samenspraak.plan.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The state of affairs of a plan on a day, told from the histories of its actions. Actions added
 * later than that day are not counted.
 *
 * @param on Brussels date; as it was at the end of it
 */
public record Progress(LocalDate on, List<OfObjective> objectives, Tally total) {

  /** The progress of one objective. */
  public record OfObjective(Objective objective, Tally tally) {}

  /** Counts the actions of a plan. */
  public static Progress of(Plan plan, List<Course> actions, LocalDate on) {
    Map<Integer, List<Course.Step>> standings =
        actions.stream()
            .collect(
                Collectors.groupingBy(
                    Course::objective,
                    Collectors.flatMapping(a -> a.standingOn(on).stream(), Collectors.toList())));
    List<OfObjective> objectives =
        plan.objectives().stream()
            .map(o -> new OfObjective(o, Tally.of(standings.getOrDefault(o.number(), List.of()))))
            .toList();
    List<Course.Step> all =
        actions.stream().map(a -> a.standingOn(on)).flatMap(Optional::stream).toList();
    return new Progress(on, objectives, Tally.of(all));
  }
}
