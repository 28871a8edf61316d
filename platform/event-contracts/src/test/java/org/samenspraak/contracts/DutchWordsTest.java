package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DutchWordsTest {

  @Test
  void callACodeTheSameEverywhere() {
    assertThat(DutchWords.of("action", "DONE")).isEqualTo("afgerond");
    assertThat(DutchWords.of("action", "DROPPED")).isEqualTo("geschrapt");
    assertThat(DutchWords.capital("answer", "COORDINATED")).isEqualTo("Gecoördineerd antwoord");
  }

  @Test
  void leaveACodeThatIsNewerAsItCame() {
    assertThat(DutchWords.of("action", "POSTPONED")).isEqualTo("POSTPONED");
    assertThat(DutchWords.capital("note", "zonder code")).isEqualTo("zonder code");
  }
}
