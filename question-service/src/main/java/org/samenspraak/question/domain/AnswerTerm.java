package org.samenspraak.question.domain;

import java.time.LocalDate;
import java.util.List;
import org.samenspraak.workingdays.SkippedDay;

/**
 * Until when an answer is in time, and why; computed once, with the calendar of that moment.
 *
 * @param dueOn last Brussels date that is in time
 * @param calendar name and version, for example {@code FLEMISH_ADMIN 2026-1}
 * @param skipped days between dispatch and {@code dueOn} that did not count
 */
public record AnswerTerm(
    LocalDate dueOn, int workingDays, String calendar, List<SkippedDay> skipped) {

  /** Keeps a copy of the skipped days. */
  public AnswerTerm {
    skipped = List.copyOf(skipped);
  }
}
