package org.samenspraak.backbone.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternTest {

  @ParameterizedTest
  @CsvSource({
    "geinterneerden, gedetineerden en geïnterneerden",
    "geïnterneerden, gedetineerden en geinterneerden",
    "COORDINATIE, de coördinatie van het plan",
    "coördinatie, COORDINATIE",
    "élan, een nieuw ÉLAN",
    "plan, het strafuitvoeringsplan",
    "Lodz, een bezoek aan Łódź",
    "Łódź, een bezoek aan lodz",
    "coeur, Sacré-Cœur",
    "cœur, SACRE-COEUR",
    "strasse, Straße",
    "ijzer, ĳzer",
    "(voorbeeld), een titel (voorbeeld)",
    "план, ПЛАН",
  })
  void aWordIsFoundInAnyCaseWithAndWithoutAccents(String word, String text) {
    assertThat(WordPattern.anywhere(word).matcher(text).find()).isTrue();
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    assertThat(WordPattern.anywhere(word).matcher(apart).find()).as("accents apart").isTrue();
  }

  @ParameterizedTest
  @CsvSource({"geinterneerden, gedetineerden", ".*, van alles", "a|b, een a en een b", "[a-z], a"})
  void nothingElseIsFound(String word, String text) {
    assertThat(WordPattern.anywhere(word).matcher(text).find()).isFalse();
  }

  /** What looks like an accent there makes another letter. */
  @Test
  void otherScriptsAreFoundAsTheyAreWritten() {
    assertThat(WordPattern.anywhere("новый").matcher("НОВЫЙ").find()).isTrue();
    assertThat(WordPattern.anywhere("новый").matcher("НОВЫИ").find()).isFalse();
  }

  /** A server refuses patterns of more than 32,764 bytes. */
  @Test
  void thePatternOfTheLongestWordIsNotTooLong() {
    String pattern = WordPattern.anywhere("ae".repeat(100)).pattern();

    assertThat(pattern.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSizeLessThan(32_000);
  }

  @Test
  void aNumberIsFoundByItselfOnly() {
    assertThat(WordPattern.number("92").matcher("vraag nr. 92 van 2020").find()).isTrue();
    assertThat(WordPattern.number("2020").matcher("plan 2020-2025").find()).isTrue();
    assertThat(WordPattern.number("92").matcher("sinds 1992").find()).isFalse();
  }
}
