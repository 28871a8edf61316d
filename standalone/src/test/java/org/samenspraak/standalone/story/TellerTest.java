package org.samenspraak.standalone.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TellerTest {

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Teller teller = new Teller(new PrintStream(told, true, StandardCharsets.UTF_8));

  @Test
  void datesReadAsInDutch() {
    assertThat(Teller.day(LocalDate.of(2020, 11, 30))).isEqualTo("maandag 30 november 2020");
    assertThat(Teller.shortDay(LocalDate.of(2020, 11, 2))).isEqualTo("ma 2 nov");
  }

  @Test
  void aLongSentenceIsBrokenBetweenWordsAndIndented() {
    teller.done("gedetineerden en geïnterneerden ".repeat(8).strip());

    assertThat(told.toString(StandardCharsets.UTF_8).lines())
        .hasSizeGreaterThan(2)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
        .first()
        .asString()
        .startsWith("    ✓ gedetineerden");
  }

  @Test
  void chaptersAreNumbered() {
    teller.chapter(LocalDate.of(2020, 10, 28), "een");
    teller.chapter(LocalDate.of(2020, 10, 29), "twee");

    assertThat(told.toString(StandardCharsets.UTF_8))
        .contains(" 1. een", " 2. twee", "woensdag 28 oktober 2020");
  }
}
