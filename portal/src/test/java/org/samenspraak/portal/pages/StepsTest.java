package org.samenspraak.portal.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samenspraak.portal.remote.CoordinationSeen.Step;

class StepsTest {
  private final Steps steps = new Steps(new PageWords());

  @Test
  void saysWhichStepItIsAndAboutWhichParts() {
    assertThat(steps.words(new Step("wouter-beke", "DELIVER_CONTRIBUTION", List.of(3))))
        .isEqualTo("Bijdrage leveren over deelvraag 3");
    assertThat(steps.within(new Step("zuhal-demir", "JUDGE_CONTRIBUTION", List.of(2, 3, 10))))
        .isEqualTo("bijdragen beoordelen over de deelvragen 2, 3 en 10");
    assertThat(steps.words(new Step("zuhal-demir", "FINALISE_ANSWER", List.of())))
        .isEqualTo("Antwoord definitief maken");
  }

  @Test
  void ofOthersTheFirstIsEnough() {
    Step own = new Step("wouter-beke", "DELIVER_CONTRIBUTION", List.of(3));
    Step judge = new Step("zuhal-demir", "JUDGE_CONTRIBUTION", List.of(2));
    Step write = new Step("zuhal-demir", "ANSWER_PART", List.of(1));
    assertThat(Steps.others(List.of(judge, write, own), "wouter-beke")).containsExactly(judge);
    assertThat(Steps.of(List.of(judge, write, own), "zuhal-demir")).containsExactly(judge, write);
  }
}
