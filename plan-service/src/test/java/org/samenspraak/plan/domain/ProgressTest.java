package org.samenspraak.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.plan.domain.Prison.APPROVED;
import static org.samenspraak.plan.domain.Prison.BEKE;
import static org.samenspraak.plan.domain.Prison.COORDINATOR;
import static org.samenspraak.plan.domain.Prison.LATER;
import static org.samenspraak.plan.domain.Prison.TRAINING;
import static org.samenspraak.plan.domain.Prison.by;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.ids.ActionId;

class ProgressTest {
  private static final LocalDate LAST_DAY = LocalDate.parse("2025-12-31");
  private final Plan plan = Prison.plan();

  private Action action(int objective, LocalDate added) {
    NewAction wanted =
        new NewAction(objective, "Voorbeeldactie", BEKE, List.of(), LAST_DAY, TRAINING.details());
    return Action.add(new ActionId("a-" + objective + added), plan, wanted, by(COORDINATOR, added));
  }

  private static Action changed(
      Action action, ActionStatus status, Integer percentage, LocalDate on) {
    StatusChange change = new StatusChange(status, percentage, "Voorbeeld van een reden.", on);
    action.changeStatus(change, by(COORDINATOR, on));
    return action;
  }

  @Test
  void ofAPlanWithoutActionsIsNotAPercentage() {
    Progress progress = Progress.of(plan, List.of(), LATER);

    assertThat(progress.total().actions()).isZero();
    assertThat(progress.total().percentage()).isNull();
    assertThat(progress.objectives()).hasSize(2);
    assertThat(progress.total().byStatus()).containsOnlyKeys(ActionStatus.values());
  }

  @Test
  void isCountedByObjective() {
    Action running = changed(action(1, APPROVED), ActionStatus.RUNNING, 25, LATER);
    Action done = changed(action(1, APPROVED), ActionStatus.DONE, null, LATER);
    Action planned = action(2, APPROVED);

    Progress progress = Progress.of(plan, courses(List.of(running, done, planned)), LATER);

    assertThat(progress.objectives())
        .extracting(o -> o.tally().percentage())
        .containsExactly(62, 0);
    assertThat(progress.objectives().getFirst().tally().byStatus())
        .containsEntry(ActionStatus.RUNNING, 1)
        .containsEntry(ActionStatus.DONE, 1)
        .containsEntry(ActionStatus.PLANNED, 0);
    assertThat(progress.total().percentage()).isEqualTo(41);
    assertThat(progress.total().actions()).isEqualTo(3);
  }

  @Test
  void onAPastDayIsWhatItWasThen() {
    Action early = changed(action(1, APPROVED), ActionStatus.RUNNING, 50, LATER);
    changed(early, ActionStatus.DONE, null, LATER.plusDays(10));
    Action late = action(1, LATER.plusDays(5));
    List<Action> actions = List.of(early, late);

    assertThat(on(actions, APPROVED.minusDays(1)).actions()).isZero();
    assertThat(on(actions, APPROVED))
        .extracting(Tally::actions, Tally::percentage)
        .containsExactly(1, 0);
    assertThat(on(actions, LATER))
        .extracting(Tally::actions, Tally::percentage)
        .containsExactly(1, 50);
    assertThat(on(actions, LATER.plusDays(5)))
        .extracting(Tally::actions, Tally::percentage)
        .containsExactly(2, 25);
    assertThat(on(actions, LAST_DAY))
        .extracting(Tally::actions, Tally::percentage)
        .containsExactly(2, 50);
  }

  @Test
  void takesTheLastWordOfADay() {
    Action corrected = changed(action(1, APPROVED), ActionStatus.RUNNING, 90, LATER);
    changed(corrected, ActionStatus.RUNNING, 9, LATER);

    assertThat(on(List.of(corrected), LATER).percentage()).isEqualTo(9);
  }

  @Test
  void doesNotWeighWhatWasDroppedOrMoved() {
    Action done = changed(action(1, APPROVED), ActionStatus.DONE, null, LATER);
    Action dropped = changed(action(1, APPROVED), ActionStatus.DROPPED, null, LATER);
    Action moved = changed(action(1, APPROVED), ActionStatus.MOVED, null, LATER);

    Tally tally = on(List.of(done, dropped, moved), LATER);

    assertThat(tally.percentage()).isEqualTo(100);
    assertThat(tally.actions()).isEqualTo(3);
    assertThat(on(List.of(dropped, moved), LATER).percentage()).isNull();
  }

  @Test
  void isAHundredOnlyWhenAllIsDone() {
    Action done = changed(action(1, APPROVED), ActionStatus.DONE, null, LATER);
    Action nearly = changed(action(1, APPROVED), ActionStatus.RUNNING, 99, LATER);

    assertThat(on(List.of(done, nearly), LATER).percentage()).isEqualTo(99);
  }

  private Tally on(List<Action> actions, LocalDate day) {
    return Progress.of(plan, courses(actions), day).total();
  }

  private static List<Course> courses(List<Action> actions) {
    return actions.stream().map(a -> new Course(a.objective(), steps(a.history()))).toList();
  }

  private static List<Course.Step> steps(List<StatusEntry> history) {
    return history.stream().map(s -> new Course.Step(s.status(), s.percentage(), s.on())).toList();
  }
}
