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
  @CsvSource({
    "clerk, clerk, true",
    "secretariat, secretariat, true",
    "cabinet:wouter-beke, wouter-beke, true",
    "asker:adeline-blancquaert, asker~adeline-blancquaert, true",
    "cabinet-reader:wouter-beke, wouter-beke, false",
    "administration:wouter-beke, wouter-beke, false",
    "operator, operator, false"
  })
  void whoeverIsToldHasANameForItAndMayChooseHow(String actor, String recipient, boolean chooses) {
    assertThat(Visitor.of(actor).recipient()).isEqualTo(recipient);
    assertThat(Visitor.of(actor).choosesHowToBeTold()).isEqualTo(chooses);
  }

  @Test
  void anAskerSeesWhoWasToldOfTheirOwnQuestionsOnly() {
    Visitor asker = Visitor.of("asker:adeline-blancquaert");
    assertThat(asker.seesWhoWasTold("adeline-blancquaert")).isTrue();
    assertThat(asker.seesWhoWasTold("zoe-voorbeeld")).isFalse();
    assertThat(Visitor.of("cabinet-reader:wouter-beke").seesWhoWasTold("zoe-voorbeeld")).isTrue();
    assertThat(Visitor.of("administration:wouter-beke").seesWhoWasTold("zoe")).isFalse();
    assertThat(Visitor.PUBLIC.seesWhoWasTold("zoe-voorbeeld")).isFalse();
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
