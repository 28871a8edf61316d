package org.samenspraak.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {
  private static final List<String> MINISTERS =
      List.of("zuhal-demir", "wouter-beke", "ben-weyts", "bart-somers", "annick-de-ridder");

  @ParameterizedTest
  @CsvSource({
    "Annick De Ridder, annick-de-ridder",
    "Mélissa Voorbëeld, melissa-voorbeeld",
    "'  Ben   Weyts. ', ben-weyts",
    "Łukasz Voorbeeld, lukasz-voorbeeld",
    "Søren Ødegård, soren-odegard",
    "Groß Straße, gross-strasse",
    "Ægir Œuvre Đorđe Þór, aegir-oeuvre-dorde-thor",
    "DIYARBAKIR ışık İnce, diyarbakir-isik-ince",
    "ĲSBRAND, ijsbrand",
    "'D’Hulst - van den Éénde', d-hulst-van-den-eende",
    "'…', ''",
    "Вопрос 2, 2"
  })
  void isMadeOfTheLettersOfAName(String name, String slug) {
    assertThat(Slug.of(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "zuhal-demirr, zuhal-demir",
    "zuhel-demir, zuhal-demir",
    "demir, zuhal-demir",
    "demir-zuhal, zuhal-demir",
    "de-ridder, annick-de-ridder",
    "bart-sommers, bart-somers"
  })
  void isRecognisedWhenItIsNearlyRight(String written, String meant) {
    assertThat(Slug.nearest(written, MINISTERS)).contains(meant);
  }

  @Test
  void isNotGuessedWhenNothingIsNear() {
    assertThat(Slug.nearest("jan-voorbeeld", MINISTERS)).isEmpty();
    assertThat(Slug.nearest("", MINISTERS)).isEmpty();
    assertThat(Slug.nearest("x".repeat(100_000), MINISTERS)).isEmpty();
  }

  @Test
  void isKnownByBeingMadeOfItself() {
    assertThat(List.of("zuhal-demir", "jambon-2019")).allMatch(Slug::is);
    assertThat(List.of("", "-a", "a-", "a--b", "A", "é", "a b")).noneMatch(Slug::is);
  }
}
