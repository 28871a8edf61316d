package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
  private final Terms terms = new Terms();

  @ParameterizedTest
  @CsvSource({
    "6, false, nog 6 werkdagen, ''",
    "5, false, nog 5 werkdagen, nabij",
    "1, false, nog 1 werkdag, nabij",
    "0, false, vandaag, nabij",
    "0, true, te laat, laat",
    "-1, true, te laat sinds 1 werkdag, laat",
    "-2, true, te laat sinds 2 werkdagen, laat"
  })
  void whatIsLeftIsSaidInWordsAndShownAsABar(int left, boolean late, String words, String bar) {
    assertThat(terms.words(left, late)).isEqualTo(words);
    assertThat(terms.bar(left, late)).isEqualTo(bar);
  }

  @Test
  void nothingIsSaidOfWhatIsNotOpen() {
    assertThat(terms.words(null, false)).isEmpty();
    assertThat(terms.bar(null, false)).isEmpty();
  }
}
