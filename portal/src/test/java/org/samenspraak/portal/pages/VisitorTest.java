package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clerk",
        "secretariat",
        "operator",
        "cabinet:wouter-beke",
        "asker:adeline-blancquaert",
        "plan:zuhal-demir"
      })
  void whoMayLookIsRecognised(String actor) {
    assertThat(Visitor.named(actor)).contains(new Visitor(actor));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "cabinet", "cabinet:", "cabinet:Wouter-Beke", "cabinet:wouter--beke", "cabinet:a\r\nb",
        "clerk:x", "service:question", "operator:x", "secretariat:x", "cabinet:a;Path=/", "clerk "
      })
  void nobodyElseIs(String actor) {
    assertThat(Visitor.named(actor)).isEmpty();
  }

  @Test
  void aNameOfAnyLengthIsRefusedQuickly() {
    assertThat(Visitor.named("cabinet:" + "a".repeat(100_000))).isEmpty();
  }

  @Test
  void aCabinetIsOnlyItsOwnMinisters() {
    Visitor beke = new Visitor("cabinet:wouter-beke");
    assertThat(beke.isCabinetOf("wouter-beke")).isTrue();
    assertThat(beke.isCabinetOf("zuhal-demir")).isFalse();
    assertThat(new Visitor("plan:wouter-beke").isCabinetOf("wouter-beke")).isFalse();
    assertThat(Visitor.PUBLIC.isCabinetOf("wouter-beke")).isFalse();
  }

  @Test
  void officesAndPublicHaveNoPerson() {
    assertThat(new Visitor("clerk").kind()).isEqualTo("clerk");
    assertThat(new Visitor("clerk").slug()).isEmpty();
    assertThat(new Visitor("secretariat").kind()).isEqualTo("secretariat");
    assertThat(new Visitor("secretariat").slug()).isEmpty();
    assertThat(Visitor.PUBLIC.kind()).isEqualTo("public");
    assertThat(Visitor.PUBLIC.slug()).isEmpty();
  }
}
