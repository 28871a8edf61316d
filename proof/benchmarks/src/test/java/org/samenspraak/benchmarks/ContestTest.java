package org.samenspraak.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContestTest {

  private static MeasuredClaim between(Target target, List<Double> floors, List<Double> products) {
    Iterator<Double> floor = floors.iterator();
    Iterator<Double> product = products.iterator();
    return Contest.between(
        "it", "/s", target, floors.size(), new Contest.Sides(floor::next, product::next));
  }

  @Test
  void gives_the_median_of_each_round_s_own_ratio() {
    MeasuredClaim finding =
        between(Target.atLeast(0.7), List.of(100.0, 10.0, 100.0), List.of(80.0, 7.5, 10.0));

    assertThat(finding.ratio()).isEqualTo(0.75);
    assertThat(finding.lowest()).isEqualTo(0.1);
    assertThat(finding.highest()).isEqualTo(0.8);
    assertThat(finding.floor()).isEqualTo(100);
    assertThat(finding.product()).isEqualTo(10);
    assertThat(finding.isMissed()).isFalse();
  }

  @Test
  void of_an_even_number_of_rounds_the_median_lies_between_the_two_in_the_middle() {
    assertThat(Contest.median(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3);
  }

  @Test
  void measures_the_floor_first_and_then_in_turn() {
    List<String> order = new ArrayList<>();
    Contest.between(
        "it",
        "/s",
        null,
        2,
        new Contest.Sides(() -> order.add("floor") ? 1 : 0, () -> order.add("product") ? 1 : 0));

    assertThat(order).containsExactly("floor", "product", "floor", "product");
  }

  @Test
  void a_hope_is_missed_on_the_wrong_side_of_its_bound_only() {
    assertThat(between(Target.atLeast(0.7), List.of(10.0), List.of(6.0)).isMissed()).isTrue();
    assertThat(between(Target.atMost(5), List.of(10.0), List.of(6.0)).isMissed()).isFalse();
    assertThat(between(Target.atMost(5), List.of(1.0), List.of(6.0)).isMissed()).isTrue();
    assertThat(between(null, List.of(1.0), List.of(6.0)).isMissed()).isFalse();
  }
}
