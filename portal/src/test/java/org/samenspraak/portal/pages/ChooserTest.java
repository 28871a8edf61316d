package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samenspraak.portal.pages.Chooser.Government;
import org.samenspraak.portal.remote.CoordinationSeen.Mandate;

class ChooserTest {

  @Test
  void theYoungestGovernmentComesFirstAndEachPersonOnceInEach() {
    Chooser chooser =
        Chooser.of(
            List.of(
                mandate("jambon-2019", "hilde-crevits", "2019-10-02", "2022-05-17"),
                mandate("jambon-2019", "hilde-crevits", "2022-05-18", "2024-09-29"),
                mandate("diependaele-2024", "hilde-crevits", "2024-09-30", null)),
            null);
    assertThat(chooser.governments())
        .extracting(Government::from, Government::through)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2024, 9, 30), null),
            org.assertj.core.groups.Tuple.tuple(
                LocalDate.of(2019, 10, 2), LocalDate.of(2024, 9, 29)));
    assertThat(chooser.governments().getLast().persons())
        .singleElement()
        .satisfies(person -> assertThat(person.mandates()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "2014-07-24, 2024-09-30",
    "2019-10-02, 2019-10-02",
    "2020-11-03, 2019-10-02",
    "2024-09-29, 2019-10-02",
    "2024-09-30, 2024-09-30",
    "2026-11-22, 2024-09-30"
  })
  void theGovernmentWhoseMinistersWereAskedLastComesFirst(LocalDate lastFiled, LocalDate first) {
    Chooser chooser =
        Chooser.of(
            List.of(
                mandate("jambon-2019", "hilde-crevits", "2019-10-02", "2024-09-29"),
                mandate("diependaele-2024", "hilde-crevits", "2024-09-30", null)),
            lastFiled);
    assertThat(chooser.first()).extracting(Government::from).containsExactly(first);
    assertThat(chooser.others()).extracting(Government::from).hasSize(1).doesNotContain(first);
  }

  @Test
  void anEmptyRegisterGivesNobody() {
    assertThat(Chooser.of(List.of(), null).governments()).isEmpty();
  }

  private static Mandate mandate(
      String government, String minister, String from, @Nullable String through) {
    return new Mandate(
        government,
        minister,
        "Hilde Crevits",
        "voorbeeld",
        LocalDate.parse(from),
        through == null ? null : LocalDate.parse(through));
  }
}
