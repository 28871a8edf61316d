package org.samenspraak.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.WaitingQuestion;

/**
 * A contribution, from the link in a mail to its acceptance, in two browsers. Part of a story that
 * has everything running already.
 */
@InChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class AtWorkInTheBrowser {
  private static final String TEXT = "Voorbeeldtekst. In elke provincie begeleidt één centrum.";

  private final Addresses at;
  private Chromium chromium;
  private String page = "";

  protected AtWorkInTheBrowser(Addresses addresses) {
    this.at = addresses;
  }

  @BeforeAll
  void aQuestionWaits() {
    chromium = new Chromium();
    page = "/vragen/" + new WaitingQuestion(at).stands();
  }

  @AfterAll
  void theBrowserIsClosed() {
    chromium.close();
  }

  @Test
  void aCabinetDeliversWhatItWasAskedAndTheOtherAcceptsIt() {
    Person beke = chromium.person(at.portal()).comesIn("cabinet:wouter-beke", page + "?deel=1");
    beke.isAt("deelvraag-1").sees("Wat wordt van u gevraagd?").sees("Graag per provincie");
    Accessibility.holds(beke.page(), "question of a cabinet that contributes");

    beke.presses("Bezorgen aan kabinet Demir")
        .isRefused("Uw bijdrage over deelvraag 1 is niet bezorgd");
    Accessibility.holds(beke.page(), "refused contribution");
    beke.writes("Uw bijdrage over deelvraag 1", TEXT).presses("Bezorgen aan kabinet Demir");
    beke.isTold("deelvraag 1");

    Person demir = chromium.person(at.portal()).comesIn("cabinet:zuhal-demir", page);
    demir.sees("Beoordeel de bijdrage van Wouter Beke over deelvraag 1").sees(TEXT);
    Accessibility.holds(demir.page(), "question of the cabinet that coordinates");
    demir.presses("Aanvaarden").isTold("deelvraag 1");

    beke.sees("Bijgewerkt:").sees("bijdrage van Wouter Beke aanvaard");
    assertThat(beke.complaints()).isEmpty();
    assertThat(demir.complaints()).isEmpty();
  }
}
