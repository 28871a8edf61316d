package org.samenspraak.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FilterCombinationsTest {

  @Test
  void everySetOfFiltersIsThereOnce() {
    assertThat(FilterCombinations.of("a=1", "b=2", "c=3"))
        .containsExactlyInAnyOrder(
            "", "a=1", "b=2", "c=3", "a=1&b=2", "a=1&c=3", "b=2&c=3", "a=1&b=2&c=3");
  }
}
