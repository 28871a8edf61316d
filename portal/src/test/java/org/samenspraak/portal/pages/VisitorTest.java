package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTest {

  @ParameterizedTest
  @CsvSource({
    "clerk, clerk, ''",
    "cabinet:wouter-beke, cabinet, wouter-beke",
    "cabinet-reader:wouter-beke, cabinet-reader, wouter-beke",
    "asker:adeline-blancquaert, asker, adeline-blancquaert"
  })
  void aVisitorIsWhoTheServicesSayItIs(String actor, String kind, String slug) {
    Visitor visitor = Visitor.of(actor);
    assertThat(visitor.kind()).isEqualTo(kind);
    assertThat(visitor.slug()).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"public", "service:portal"})
  void whoIsNoPersonSeesWhatEverybodySees(String actor) {
    assertThat(Visitor.of(actor)).isEqualTo(Visitor.PUBLIC);
  }

  @Test
  void onlyACabinetIsThatOfItsMinister() {
    assertThat(Visitor.of("cabinet:wouter-beke").isCabinetOf("wouter-beke")).isTrue();
    assertThat(Visitor.of("cabinet-reader:wouter-beke").isCabinetOf("wouter-beke")).isFalse();
    assertThat(Visitor.PUBLIC.isCabinetOf("wouter-beke")).isFalse();
  }
}
