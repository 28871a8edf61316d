package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samenspraak.portal.remote.PlanSeen.OfObjective;

class BarsTest {
  private static final List<String> ORDER = Bars.statuses(Map.of());

  @Test
  void theLongestBarIsAsWideAsThePicture() {
    OfObjective longest = objective(Map.of("DONE", 1, "PLANNED", 3));
    List<Bars.Piece> pieces =
        Bars.of(longest, List.of(longest, objective(Map.of("DONE", 1))), ORDER);
    assertThat(pieces).extracting(Bars.Piece::left).containsExactly("0.00%", "25.00%");
    assertThat(pieces).extracting(Bars.Piece::wide).containsExactly("25.00%", "75.00%");
    assertThat(pieces).extracting(Bars.Piece::middle).containsExactly("12.50%", "62.50%");
  }

  @Test
  void anObjectiveWithoutActionsHasNoBar() {
    OfObjective empty = objective(Map.of());
    assertThat(Bars.of(empty, List.of(empty), ORDER)).isEmpty();
  }

  @Test
  void anUnusualStatusIsShownWhenSomeActionHasIt() {
    assertThat(Bars.statuses(Map.of("DROPPED", 2, "MOVED", 0)))
        .containsExactly("DONE", "RUNNING", "PLANNED", "DELAYED", "DROPPED");
  }

  private static OfObjective objective(Map<String, Integer> byStatus) {
    int actions = byStatus.values().stream().mapToInt(Integer::intValue).sum();
    return new OfObjective(1, "voorbeeld", actions, byStatus, null);
  }
}
