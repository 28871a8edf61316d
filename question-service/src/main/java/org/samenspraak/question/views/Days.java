package org.samenspraak.question.views;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

/**
 * Days in Brussels, both included; null for no bound.
 *
 * @param from the first
 * @param through the last
 */
public record Days(@Nullable LocalDate from, @Nullable LocalDate through) {

  /** Whether there is no bound at all. */
  boolean isAny() {
    return from == null && through == null;
  }

  /** That the field's day is one of them; nothing when any day is. */
  List<Criteria> hold(String field) {
    if (isAny()) {
      return List.of();
    }
    Criteria day = where(field);
    if (from != null) {
      day = day.gte(from);
    }
    return List.of(through == null ? day : day.lte(through));
  }
}
