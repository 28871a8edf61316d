package org.samenspraak.plan.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A set of actions, counted.
 *
 * @param byStatus every status, also those that no action has
 * @param percentage mean progress, rounded down, so that 100 means all done; dropped and moved
 *     actions do not weigh; absent when no action does
 */
public record Tally(
    int actions, Map<ActionStatus, Integer> byStatus, @Nullable Integer percentage) {

  static Tally of(List<Course.Step> standings) {
    Map<ActionStatus, Integer> byStatus = new EnumMap<>(ActionStatus.class);
    for (ActionStatus status : ActionStatus.values()) {
      byStatus.put(status, 0);
    }
    standings.forEach(standing -> byStatus.merge(standing.status(), 1, Integer::sum));
    OptionalDouble mean =
        standings.stream()
            .filter(s -> s.status().counts())
            .mapToInt(Course.Step::percentage)
            .average();
    return new Tally(
        standings.size(), byStatus, mean.isPresent() ? (int) mean.getAsDouble() : null);
  }
}
