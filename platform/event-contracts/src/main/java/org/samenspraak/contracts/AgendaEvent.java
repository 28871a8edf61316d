package org.samenspraak.contracts;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenspraak.contracts.ids.MinisterId;
import org.samenspraak.contracts.ids.QuestionId;

/**
 * Days that came near or went by while something was awaited for the answer to a question.
 * Published by notification-service, in the morning of the day that counts.
 */
@Topic("agenda-events")
public sealed interface AgendaEvent extends Event {

  /**
   * Contributions are awaited and their day is near.
   *
   * @param minister of whom they are asked
   * @param coordinator who asks
   * @param parts their numbers, lowest first
   * @param due internal Brussels date
   * @param workingDays from the day of this event to {@code due}, at least 0
   */
  @EventName("agenda.contribution-due.v1")
  record ContributionDue(
      QuestionId questionId,
      MinisterId minister,
      MinisterId coordinator,
      List<Integer> parts,
      LocalDate due,
      int workingDays)
      implements AgendaEvent {}

  /**
   * Contributions are awaited and their day has gone by.
   *
   * @param minister of whom they are asked
   * @param coordinator who asks
   * @param parts their numbers, lowest first
   * @param due internal Brussels date
   * @param workingDays by which it was missed on the day of this event, at least 0
   * @param escalated whether the government's secretariat is told too
   */
  @EventName("agenda.contribution-overdue.v1")
  record ContributionOverdue(
      QuestionId questionId,
      MinisterId minister,
      MinisterId coordinator,
      List<Integer> parts,
      LocalDate due,
      int workingDays,
      boolean escalated)
      implements AgendaEvent {}

  /**
   * For some days a coordinator was to be chosen, and nobody is appointed.
   *
   * @param workingDays for how many
   */
  @EventName("agenda.choice-overdue.v1")
  record ChoiceOverdue(QuestionId questionId, int workingDays) implements AgendaEvent {}

  /**
   * An answer is awaited and its term has gone by.
   *
   * @param minister whose answer it is
   * @param number of the question at that minister
   * @param dueOn last Brussels date on which it would have been in time
   * @param coordinator who gives the answer; null while nobody is appointed
   */
  @EventName("agenda.answer-overdue.v1")
  record AnswerOverdue(
      QuestionId questionId,
      MinisterId minister,
      int number,
      LocalDate dueOn,
      @Nullable MinisterId coordinator)
      implements AgendaEvent {}
}
