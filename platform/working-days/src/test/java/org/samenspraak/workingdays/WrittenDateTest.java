package org.samenspraak.workingdays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "29 oktober 2020",
        "29 Oktober 2020",
        "29/10/2020",
        "29.10.2020",
        "29 - 10 - 2020"
      })
  void everyUsualWayOfWritingIsRead(String text) {
    assertThat(text).matches(WrittenDate.PATTERN);
    assertThat(WrittenDate.read(text)).contains(LocalDate.of(2020, 10, 29));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31 februari 2020",
        "29 februari 2021",
        "31/02/2020",
        "1/13/2020",
        "29 oktobre 2020",
        "",
        "ooit"
      })
  void aDayThatDoesNotExistIsNone(String text) {
    assertThat(WrittenDate.read(text)).isEmpty();
  }

  @Test
  void aLeapDayIsADay() {
    assertThat(WrittenDate.read("29 februari 2020")).contains(LocalDate.of(2020, 2, 29));
  }
}
