package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageWordsTest {
  private final PageWords words = new PageWords();

  @Test
  void aDateIsWrittenAsInFlanders() {
    LocalDate due = LocalDate.of(2020, 11, 30);
    assertThat(words.date(due)).isEqualTo("30 november 2020");
    assertThat(words.day(due)).isEqualTo("maandag 30 november 2020");
    assertThat(words.brief(due)).isEqualTo("30\u00a0nov\u00a02020");
  }

  @Test
  void aMomentIsShownAsItWasInBrussels() {
    assertThat(words.moment(Instant.parse("2020-12-22T05:00:00Z")))
        .isEqualTo("22 december 2020 om 6.00 uur");
    assertThat(PageWords.dateOf(Instant.parse("2020-06-30T22:30:00Z")))
        .isEqualTo(LocalDate.of(2020, 7, 1));
  }

  @Test
  void aKnownCodeHasAWordAndANewOneStaysAsItCame() {
    assertThat(words.code("contribution", "RETURNED")).isEqualTo("Teruggestuurd");
    assertThat(words.code("contribution", "POSTPONED")).isEqualTo("POSTPONED");
  }

  @Test
  void listsEndWithEn() {
    assertThat(PageWords.list(List.of())).isEmpty();
    assertThat(PageWords.list(List.of(3))).isEqualTo("3");
    assertThat(PageWords.list(List.of(3, 7, 10))).isEqualTo("3, 7 en 10");
  }
}
