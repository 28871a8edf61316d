package org.samenspraak.scenarios.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopicOrderTest {

  @Test
  void repetitionsAreCountedInAllAndOfTheEventThatHasMost() {
    List<TopicLog.Entry> entries =
        List.of(
            Sound.entry("question/148/1"),
            Sound.entry("question/148/1"),
            Sound.entry("question/92/1"),
            Sound.entry("question/148/1"),
            Sound.entry("question/92/1"));

    assertThat(TopicOrder.repetitions(entries)).isEqualTo(3);
    assertThat(TopicOrder.mostOfOne(entries)).isEqualTo(3);
    assertThat(TopicOrder.mostOfOne(List.of())).isZero();
  }
}
