package org.samenspraak.question.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "ADELINE BLANCQUAERT| Adeline Blancquaert",
        "ANNICK DE RIDDER| Annick De Ridder",
        "CIELTJE VAN ACHTER| Cieltje Van Achter",
        "VOOR-BEELD D'ÉEN| Voor-Beeld D'Éen",
        "Annick De Ridder| Annick De Ridder"
      })
  void in_capitals_are_written_as_in_running_text(String printed, String name) {
    assertThat(PersonName.of(printed)).isEqualTo(name);
  }
}
