package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class NamesTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final Names names =
      new Names(() -> {
        asked.incrementAndGet();
        return Map.of("zuhal-demir", "Zuhal Demir");
      });

  @Test
  void theRegisterIsAskedOnceAndOnlyWhenNeeded() {
    assertThat(asked).hasValue(0);
    assertThat(names.of(List.of("zuhal-demir", "zuhal-demir"))).startsWith("Zuhal Demir en");
    assertThat(asked).hasValue(1);
  }

  @Test
  void aStepThatTheGovernmentDecidesIsTheGovernments() {
    assertThat(names.ofTurn(List.of("secretariat"))).isEqualTo("de Vlaamse Regering (beslissing)");
    assertThat(names.ofTurn(List.of("zuhal-demir", "wouter-beke")))
        .isEqualTo("Zuhal Demir en Wouter Beke");
  }

  @Test
  void somebodyWhoIsNotInTheRegisterIsCalledByTheSlug() {
    assertThat(names.of("adeline-blancquaert")).isEqualTo("Adeline Blancquaert");
    assertThat(names.of("")).isEmpty();
  }
}
