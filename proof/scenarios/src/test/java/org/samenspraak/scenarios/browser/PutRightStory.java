package org.samenspraak.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.scenarios.StandaloneApplication;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.WaitingQuestion;
import tools.jackson.databind.JsonNode;

/**
 * A question is corrected and goes to another minister while its answer is being prepared, each
 * step by people in a browser. With {@code -Dscreens=<folder>} what they see is kept as pictures.
 */
@InChromium
@Tag("ordeal")
class PutRightStory {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String DEMIR = "cabinet:zuhal-demir";
  private static final String BEKE = "cabinet:wouter-beke";
  private static final String WEYTS = "cabinet:ben-weyts";
  private static final String GIVEN = "Twaalf organisaties (voorbeeld).";
  private static final String REWRITTEN = "Hoeveel personen, en in welke gevangenis (voorbeeld)?";

  @TempDir static Path folder;

  @Test
  void aCorrectedQuestionGoesToAnotherMinister() {
    try (var application = new StandaloneApplication(folder.resolve("data"));
        Chromium chromium = new Chromium()) {
      Addresses at = application.addresses();
      String id = new WaitingQuestion(at).stands();
      String question = "/vragen/" + id;
      bekesContributionIsAccepted(at, id);

      Person clerk = chromium.person(at.portal()).comesIn("clerk", question);
      theClerkCorrectsTheText(clerk);

      Person demir = chromium.person(at.portal()).comesIn(DEMIR, question + "?deel=1");
      theCoordinatorAcceptsAnew(demir, question);

      theClerkSendsItToAnotherMinister(clerk, question);
      soonSees(demir, question, "overgedragen aan Ben Weyts");
      kept(demir.page(), "put-right-coordinator");
      Person weyts = chromium.person(at.portal()).comesIn(WEYTS, question);
      soonSees(weyts, question, "Vraag nr. 1");
      kept(weyts.page(), "put-right-newcomer");
      Person beke = chromium.person(at.portal()).comesIn(BEKE, question);
      beke.sees("Nr. ").sees("is overgedragen aan Ben Weyts").seesNot("Bezorgen aan kabinet");
      kept(beke.page(), "put-right-former");
      everybodyIsMailed(at);
      nothingIsParked(at);
      for (Person person : new Person[] {clerk, demir, weyts, beke}) {
        assertThat(person.complaints()).isEmpty();
      }
    }
  }

  private static void everybodyIsMailed(Addresses at) {
    Api notifications = at.api(at.notification(), "operator");
    await()
        .atMost(PATIENCE)
        .untilAsserted(() ->
            assertThat(
                    notifications
                        .get("/api/notifications?size=200")
                        .json()
                        .path("items")
                        .valueStream()
                        .flatMap(PutRightStory::told))
                .contains(
                    "wouter-beke question.corrected.v1 of [Vraag 9092]",
                    "zuhal-demir question.corrected.v1 of [Vraag 9148]",
                    "wouter-beke question.addressing-readdressed.v1 of [Vraag 9092]",
                    "zuhal-demir question.addressing-readdressed.v1 of [Vraag 9148]",
                    "ben-weyts question.addressing-readdressed.v1 of [Vraag 1]"));
  }

  /** What falls together is in one mail. */
  private static Stream<String> told(JsonNode mail) {
    return mail.path("told")
        .valueStream()
        .map(fact ->
            "%s %s of %s"
                .formatted(
                    mail.path("recipient").asString(""),
                    fact.path("type").asString(""),
                    mail.path("subject").asString("").replaceAll("].*", "]")));
  }

  private static void nothingIsParked(Addresses at) {
    for (URI management : at.management()) {
      assertThat(at.api(management, "operator").get("/parked").json().path("total").asLong())
          .as("%s", management)
          .isZero();
    }
  }

  private static void bekesContributionIsAccepted(Addresses at, String id) {
    String contribution = "/api/coordinations/" + id + "/parts/1/contributions/wouter-beke";
    Api beke = at.api(at.coordination(), BEKE);
    assertThat(beke.send("PUT", contribution, null, Map.of("text", GIVEN)).ok()).isTrue();
    Api demir = at.api(at.coordination(), DEMIR);
    assertThat(demir.send("POST", contribution + "/acceptance", null, Map.of("version", 1)).ok())
        .isTrue();
  }

  private static void theClerkCorrectsTheText(Person clerk) {
    clerk.follows("Vraag verbeteren");
    kept(clerk.page(), "put-right-text");
    clerk
        .presses("Verbeterde tekst bewaren")
        .isRefused("De vraag is niet gewijzigd")
        .writes("Deelvraag 1", REWRITTEN)
        .ticks("tekst-vervallen-3")
        .writes("Een nieuwe deelvraag (niet verplicht)", "En na een jaar (voorbeeld)?")
        .writes("Reden", "De vraagsteller verduidelijkte haar vraag (voorbeeld).")
        .presses("Verbeterde tekst bewaren")
        .isTold("dit is tekst 2");
    kept(clerk.page(), "put-right-question");
    clerk
        .follows("Wat er wijzigde, en de eerdere teksten")
        .sees("zoals ze nu geldt")
        .sees("Voordien");
    kept(clerk.page(), "put-right-texts");
  }

  private static void theCoordinatorAcceptsAnew(Person demir, String question) {
    soonSees(demir, question + "?deel=1", "voor een eerdere tekst");
    kept(demir.page(), "put-right-outdated");
    demir.presses("Versie 1 van kabinet Beke aanvaarden").isTold("aanvaard");
  }

  private static void theClerkSendsItToAnotherMinister(Person clerk, String question) {
    clerk.opens(question).follows("Vraag verbeteren").follows("Nummer en termijn");
    kept(clerk.page(), "put-right-number");
    clerk.follows("Minister");
    kept(clerk.page(), "put-right-minister");
    clerk
        .chooses("Wouter Beke")
        .selects("Nieuwe minister", "ben-weyts")
        .writes("Reden", "De deelvragen over onderwijs horen bij de minister van Onderwijs.")
        .presses("Nummer overdragen")
        .isTold("is overgedragen");
    kept(clerk.page(), "put-right-readdressed");
  }

  private static void soonSees(Person person, String path, String words) {
    await()
        .atMost(PATIENCE)
        .until(() -> person.opens(path).page().locator("body").innerText().contains(words));
  }

  /** Is usable by everybody as far as a machine can tell, and is kept as a picture. */
  private static void kept(Page page, String name) {
    Accessibility.holds(page, name);
    String screens = System.getProperty("screens", "");
    if (screens.isEmpty()) {
      return;
    }
    for (int width : new int[] {1280, 400}) {
      page.setViewportSize(width, 900);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(screens, name + "-" + width + ".png"))
              .setFullPage(true));
    }
    page.setViewportSize(1280, 900);
  }
}
