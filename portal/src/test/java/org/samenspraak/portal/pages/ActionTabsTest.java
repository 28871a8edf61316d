package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.portal.pages.ActionTabs.Tab;
import org.samenspraak.portal.remote.PlanSeen;
import org.samenspraak.portal.remote.PlanSeen.Action;

class ActionTabsTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 3, 14);
  private static final PlanSeen PLAN =
      new PlanSeen(
          "plan", "voorbeeld", 2020, 2025, "zuhal-demir", "APPROVED", List.of(), List.of(), 1);
  private static final List<Action> ACTIONS =
      List.of(
          action("wouter-beke", "RUNNING", "2022-02-28"),
          action("zuhal-demir", "DELAYED", "2023-06-30"),
          action("zuhal-demir", "RUNNING", "2022-03-14"),
          action("wouter-beke", "DONE", "2021-12-31"),
          action("zuhal-demir", "PLANNED", "2025-12-31"));

  @Test
  void aCabinetBeginsWithWhatItsOwnMinistryLeads() {
    ActionTabs tabs = tabs("cabinet:wouter-beke", ACTIONS, "");
    assertThat(tabs.tabs())
        .containsExactly(
            new Tab("wouter-beke", 2),
            new Tab("achter", 2),
            new Tab("alle", 5),
            new Tab("zuhal-demir", 3));
    assertThat(tabs.open()).isEqualTo("wouter-beke");
    assertThat(tabs.shown()).containsExactly(ACTIONS.get(0), ACTIONS.get(3));
  }

  @Test
  void whoLeadsNoneBeginsWithAllAndFindsTheMinistriesByHowManyTheyLead() {
    for (String visitor : List.of("public", "plan:zuhal-demir", "cabinet:ben-weyts")) {
      assertThat(tabs(visitor, ACTIONS, "").tabs())
          .extracting(Tab::key)
          .containsExactly("alle", "achter", "zuhal-demir", "wouter-beke");
      assertThat(tabs(visitor, ACTIONS, "").shown()).isEqualTo(ACTIONS);
    }
  }

  @Test
  void behindIsWhatShouldHaveBeenDoneBeforeTodayAndWhatIsSaidToBeDelayed() {
    assertThat(tabs("public", ACTIONS, "achter").shown())
        .containsExactly(ACTIONS.get(0), ACTIONS.get(1));
    assertThat(tabs("public", ACTIONS.subList(2, 4), "").tabs())
        .extracting(Tab::key)
        .doesNotContain("achter");
  }

  @Test
  void aTabThatIsNotThereOpensTheFirst() {
    assertThat(tabs("public", ACTIONS, "ben-weyts").open()).isEqualTo("alle");
  }

  private static ActionTabs tabs(String visitor, List<Action> actions, String wanted) {
    return ActionTabs.of(
        actions, new PlanWork(PLAN, actions, TODAY, Visitor.of(visitor), null, List.of()), wanted);
  }

  private static Action action(String lead, String status, String dueOn) {
    return new Action(
        lead + dueOn,
        1,
        "voorbeeld",
        lead,
        List.of(),
        LocalDate.parse(dueOn),
        null,
        null,
        null,
        null,
        status,
        0,
        List.of(),
        1);
  }
}
