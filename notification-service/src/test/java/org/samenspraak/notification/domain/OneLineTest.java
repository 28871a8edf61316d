package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OneLineTest {

  @Test
  void breaksAndControlCharactersBecomeOneSpace() {
    assertThat(OneLine.of(" Stand\r\nvan\tzaken\u0000\u2028nu\u0085 "))
        .isEqualTo("Stand van zaken nu");
  }

  @Test
  void charactersThatTurnTheDirectionAreLeftOut() {
    assertThat(OneLine.of("plan\u202Enalp\u2069")).isEqualTo("plannalp");
  }

  @Test
  void letterSignsStayAsTheyAre() {
    assertThat(OneLine.of("geïnterneerden “één” – 🙂")).isEqualTo("geïnterneerden “één” – 🙂");
  }

  @Test
  void aLongLineEndsAfterAWord() {
    assertThat(OneLine.of("hulp- en dienstverlening aan gedetineerden", 30))
        .isEqualTo("hulp- en dienstverlening aan…");
  }

  @Test
  void aWordWithoutEndIsCut() {
    assertThat(OneLine.of("x".repeat(50), 10)).isEqualTo("xxxxxxxxx…");
  }

  @Test
  void nothingIsCutInTheMiddleOfASign() {
    assertThat(OneLine.of("🙂".repeat(50), 10)).doesNotContainPattern("[\\ud800-\\udfff]…");
  }
}
