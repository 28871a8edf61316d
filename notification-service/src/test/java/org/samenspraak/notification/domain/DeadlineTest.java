package org.samenspraak.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

  @ParameterizedTest
  @CsvSource({
    "2020-11-19, 2020-10-30, nog 12 werkdagen (op 30 oktober)",
    "2020-11-19, 2020-11-18, nog 1 werkdag (op 18 november)",
    "2020-11-19, 2020-11-19, dat is vandaag (op 19 november)",
    "2020-11-19, 2020-11-20, te laat sinds 1 werkdag (op 20 november)",
    "2020-11-19, 2020-11-24, te laat sinds 3 werkdagen (op 24 november)",
    "2020-11-20, 2020-11-21, te laat (op 21 november)",
    "2020-11-21, 2020-11-20, geen werkdag meer (op 20 november)"
  })
  void whatIsLeftIsSaidAsOfTheDayOnWhichItWasCounted(LocalDate due, LocalDate today, String left) {
    assertThat(Deadline.counted(due, today, "FLEMISH_ADMIN 2026-1").left()).isEqualTo(left);
  }
}
