package org.samenspraak.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.samenspraak.scenarios.StandaloneApplication;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.WaitingQuestion;

/** What people do with Samenspraak from the first page to the last, each in a browser. */
@InChromium
@Tag("ordeal")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleAtWorkStory {
  private static final String DEMIR = "cabinet:zuhal-demir";
  private static final String BEKE = "cabinet:wouter-beke";
  private static final String TEXT = "Voorbeeldtekst over deelvraag ";
  private static final String TO_DEMIR = "Bezorgen aan kabinet Demir";
  private static final List<Integer> ASKED = List.of(2, 6, 7, 9);

  @TempDir static Path folder;
  private StandaloneApplication application;
  private Addresses at;
  private Chromium chromium;

  @BeforeAll
  void everythingRuns() {
    application = new StandaloneApplication(folder.resolve("data"));
    at = application.addresses();
    chromium = new Chromium();
    for (URI management : at.management()) {
      assertThat(
              at.api(management, "operator")
                  .send("PUT", "/clock", null, Map.of("now", "2020-11-03T10:00:00"))
                  .ok())
          .isTrue();
    }
  }

  @AfterAll
  void everythingStops() {
    chromium.close();
    application.close();
  }

  @Test
  @Order(1)
  void aPlanIsEnteredApprovedAndFollowed() throws IOException {
    Person coordinator = chromium.person(at.portal()).comesIn("plan:zuhal-demir", "/plannen");
    coordinator
        .follows("Plan invoeren")
        .writes("Of plak de tekst", Samples.text("plan-2020-2025.txt"))
        .presses("Tekst lezen")
        .sees("Kijk na wat gelezen is")
        .presses("Ontwerp maken")
        .isTold("ntwerp");
    String plan = coordinator.path();

    coordinator
        .writes("Datum van de beslissing", "2020-11-02")
        .writes("Kenmerk van de beslissing", "VR 2020 0211 (voorbeeld)")
        .presses("vastleggen")
        .isTold("goedkeuring");
    coordinator
        .unfolds("Een actie toevoegen")
        .selects("Doelstelling", "1")
        .writes("Actie", "Een afzonderlijk begeleidingsaanbod (voorbeeld)")
        .selects("Trekker", "wouter-beke")
        .writes("Klaar tegen", "2021-06-30")
        .presses("Actie toevoegen")
        .sees("Een afzonderlijk begeleidingsaanbod (voorbeeld)");

    Person lead = chromium.person(at.portal()).comesIn(BEKE, plan);
    lead.follows("Status wijzigen")
        .chooses("Lopend")
        .writes("Vordering in %", "20")
        .writes("Waarom", "Het overleg is gestart (voorbeeld).")
        .presses("Status wijzigen")
        .sees("Het overleg is gestart (voorbeeld).");
    assertThat(lead.complaints()).isEmpty();
    assertThat(coordinator.complaints()).isEmpty();
  }

  @Test
  @Order(2)
  void theFirstStoryIsDoneByThreePeopleWhoSeeEachOtherMove() throws IOException {
    Person clerk = chromium.person(at.portal()).comesIn("clerk", "/vragen");
    clerk
        .follows("Vraag indienen")
        .writes("Of de tekst van de vraag", Samples.text("vraag-2020-10-29-demir-148-beke-92.txt"))
        .presses("Document lezen")
        .sees("Leg wat gelezen is naast het document")
        .presses("Vraag indienen")
        .isTold("ingediend");

    coordinated(clerk.path(), true, ASKED, 10);
  }

  @Test
  @Order(3)
  void allOfItIsPossibleWithoutScripts() {
    Person clerk = chromium.person(at.portal(), false).comesIn("clerk", "/vragen/nieuw");
    clerk.presses("Nog een minister").presses("Nog een deelvraag").presses("Nog een deelvraag");
    clerk
        .writes("Titel", "Werk na vrijlating (voorbeeld)")
        .writes("Vraagsteller", "Volksvertegenwoordiger (voorbeeld)")
        .writes("Datum van indiening", "2020-11-03")
        .selects("Minister 1", "zuhal-demir")
        .writes("Nummer 1", "9150")
        .selects("Minister 2", "wouter-beke")
        .writes("Deelvraag 1", "Hoeveel personen (voorbeeld)?")
        .writes("Deelvraag 2", "Welke organisaties (voorbeeld)?")
        .writes("Deelvraag 3", "Welke initiatieven (voorbeeld)?")
        .presses("Vraag indienen")
        .isRefused("niet ingediend");
    clerk.writes("Nummer 2", "9094").presses("Vraag indienen").isTold("ingediend");

    coordinated(clerk.path(), false, List.of(2), 3);
  }

  @Test
  @Order(4)
  void forThreeMinistersTheSecretariatRecordsWhatTheGovernmentDecided() {
    String id =
        at.api(at.question(), "clerk")
            .send(
                "POST",
                "/api/questions",
                null,
                Map.of(
                    "title", "Een vraag aan drie ministers (voorbeeld)",
                    "asker", "Volksvertegenwoordiger (voorbeeld)",
                    "filedOn", "2020-11-03",
                    "parts", List.of("Deel 1 (voorbeeld)?"),
                    "addressees",
                        List.of(
                            Map.of("minister", "zuhal-demir", "number", 9001),
                            Map.of("minister", "wouter-beke", "number", 9002),
                            Map.of("minister", "ben-weyts", "number", 9003))))
            .json()
            .path("id")
            .asString();
    String page = "/vragen/" + id;
    Person beke = chromium.person(at.portal()).comesIn(BEKE, page);
    beke.chooses("Wij willen zelf coördineren").presses("Wens doorgeven");

    Person secretariat = chromium.person(at.portal()).comesIn("secretariat", "/");
    secretariat
        .follows("Een vraag aan drie ministers (voorbeeld)")
        .sees("wil zelf coördineren")
        .chooses("Wouter Beke")
        .writes("Datum van de beslissing", "2020-11-03")
        .writes("Kenmerk van de beslissing", "VR 2020 0311 (voorbeeld)")
        .presses("Beslissing vastleggen")
        .isTold("Wouter Beke");

    beke.sees("uw kabinet coördineert");
    chromium
        .person(at.portal())
        .comesIn("cabinet:ben-weyts", page)
        .sees("VR 2020 0311 (voorbeeld)");
  }

  @Test
  @Order(5)
  void theFocusStaysOnTheSamePartWhenAnOpenPageIsBroughtUpToDate() {
    String waiting = new WaitingQuestion(at).stands();
    Person beke = chromium.person(at.portal()).comesIn(BEKE, "/vragen/" + waiting);
    beke.page().locator("button", new Page.LocatorOptions().setHasText(TO_DEMIR)).nth(1).focus();
    String asked = "/api/coordinations/" + waiting + "/parts/1/requests/wouter-beke";
    assertThat(
            at.api(at.coordination(), DEMIR)
                .send("PUT", asked, null, Map.of("note", "Graag kort (voorbeeld)."))
                .ok())
        .isTrue();

    beke.sees("Graag kort (voorbeeld).");
    assertThat(beke.page().evaluate("document.activeElement.form.action"))
        .asString()
        .contains("/deelvragen/2/");
  }

  @Test
  @Order(6)
  void aDeliveryAndAnAnswerAreMadeWithTheKeyboardAlone() {
    String page = "/vragen/" + new WaitingQuestion(at).stands();
    Person beke = chromium.person(at.portal()).comesIn(BEKE, page);
    Keyboard keys = new Keyboard(beke);
    keys.tabsTo(TO_DEMIR).enters();
    beke.isRefused("Uw bijdrage over deelvraag 1 is niet bezorgd");
    keys.tabsTo("Schrijf").enters();
    keys.types(TEXT + 1).tabsTo(TO_DEMIR).enters();
    beke.isTold("deelvraag 1").isRead();
    keys.tabsTo("Uw bijdrage over deelvraag 2").types(TEXT + 2).tabsTo(TO_DEMIR).enters();
    beke.isTold("deelvraag 2").isRead();

    Person demir = chromium.person(at.portal()).comesIn(DEMIR, page).sees(TEXT + 1);
    keys = new Keyboard(demir);
    for (int part : List.of(1, 2)) {
      keys.tabsTo("aanvaarden").enters();
      demir.isTold("deelvraag " + part).isRead();
    }
    keys.tabsTo("Uw tekst van het antwoord op deelvraag 3").types(TEXT + 3);
    keys.tabsTo("Tekst over deelvraag 3 bewaren").enters();
    demir.isTold("deelvraag 3").isRead();
    keys.tabsTo("Antwoord nalezen en definitief maken").enters();
    demir.sees("Lees de brieven na");
    keys.tabsTo("Definitief maken en alle antwoorden indienen").enters();
    demir.isRefused("nog niet definitief");
    keys.tabsTo("Ik heb de brieven nagelezen").ticks();
    keys.tabsTo("Definitief maken en alle antwoorden indienen").enters();
    demir.isTold("Het antwoord is definitief.").isRead();
    assertThat(demir.complaints()).isEmpty();
    assertThat(beke.complaints()).isEmpty();
  }

  /** The cabinet passes a part on, and its administration goes on with the draft that is there. */
  private void draftedByTheAdministration(String page, boolean scripts, Person beke, int part) {
    beke.unfolds("Doorgeven aan de administratie")
        .writes("Ontwerp over deelvraag " + part + " tegen", "2020-11-10")
        .writes("Nota voor uw administratie", "Met cijfers per gevangenis (voorbeeld).")
        .presses("Doorgeven aan de administratie", part)
        .isTold("Deelvraag " + part + " ligt bij uw administratie");

    Person administration =
        chromium
            .person(at.portal(), scripts)
            .comesIn("administration:wouter-beke", page + "?deel=" + part)
            .isAt("deelvraag-" + part)
            .sees("Met cijfers per gevangenis (voorbeeld).")
            .seesNot("Deelvragen en bijdragen");
    administration
        .writes("Ontwerp over deelvraag " + part, TEXT + part + ", met cijfers")
        .writes("Nota voor het kabinet", "Nagelezen (voorbeeld).")
        .presses("Klaar: terug aan het kabinet")
        .isTold("is terug bij het kabinet");
    administration.opens("/postvak").sees("Er ligt niets bij u.");

    beke.looksAgainAt(page).sees("Ontwerp klaar").sees("Nagelezen (voorbeeld).");
    beke.opens(page).sees(TEXT + part + ", met cijfers");
    assertThat(administration.complaints()).isEmpty();
  }

  @Test
  @Order(20)
  void aWithdrawnQuestionIsReleasedAndGoesOnOnceThatIsUndone() {
    String page = filed("Ingetrokken vraag (voorbeeld)", 7148, 7092);
    Person beke = chromium.person(at.portal()).comesIn(BEKE, page);
    beke.sees("Keuze doorgeven aan kabinet Demir");
    Person asker = chromium.person(at.portal()).comesIn("asker:adeline-blancquaert", page);
    asker.unfolds("Intrekken").presses("Vraag intrekken").isRefused("niet ingetrokken");
    asker
        .writes("Waarom? Iedereen kan dat lezen.", "Beantwoord in commissie (voorbeeld).")
        .presses("Vraag intrekken")
        .isTold("ingetrokken")
        .sees("Beantwoord in commissie (voorbeeld).");

    beke.sees("De vraag is ingetrokken").seesNot("Keuze doorgeven aan kabinet Demir");
    Person clerk = chromium.person(at.portal()).comesIn("clerk", page);
    clerk
        .unfolds("Het einde ongedaan maken")
        .writes("Waarom loopt de vraag weer?", "Vergissing (voorbeeld).")
        .presses("De vraag weer laten lopen")
        .isTold("De vraag loopt weer");

    beke.sees("Keuze doorgeven aan kabinet Demir").seesNot("De vraag is ingetrokken sinds");
    assertThat(asker.complaints()).isEmpty();
    assertThat(beke.complaints()).isEmpty();
    assertThat(clerk.complaints()).isEmpty();
  }

  @Test
  @Order(21)
  void answersFromPaperAreReadProvisionalThenFinalThenErratum() {
    String page = filed("Antwoorden van papier (voorbeeld)", 7149, 7093);
    Person clerk = chromium.person(at.portal()).comesIn("clerk", page);
    paper(clerk, page, "Zuhal Demir, nr. 7149", "Voorlopig antwoord", "Volgt nog (voorbeeld).");
    clerk.sees("het eigenlijke antwoord wordt nog verwacht");
    paper(
        clerk,
        page,
        "Zuhal Demir, nr. 7149",
        "Gecoördineerd antwoord",
        "Het antwoord (voorbeeld).");
    paper(clerk, page, "Wouter Beke, nr. 7093", "Verwijzend antwoord", "Zie Demir (voorbeeld).");
    paper(clerk, page, "Zuhal Demir, nr. 7149", "Erratum", "Verbeterd (voorbeeld).");

    Person asker = chromium.person(at.portal()).comesIn("asker:adeline-blancquaert", page);
    asker
        .sees("Volgt nog (voorbeeld).")
        .sees("Het antwoord (voorbeeld).")
        .sees("Verbeterd (voorbeeld).");
    Person anybody = chromium.person(at.portal()).opens(page);
    anybody.sees("Wat ingediend is en u nog niet kunt lezen").seesNot("Verbeterd (voorbeeld).");
    assertThat(clerk.complaints()).isEmpty();
  }

  @Test
  @Order(21)
  void aCoordinatorAnswersProvisionallyThenForGoodAndThenPutsItRight() {
    String page = filed("Voorlopig, dan definitief, dan erratum (voorbeeld)", 7150, 7094);
    Person demir = chromium.person(at.portal()).comesIn(DEMIR, page);
    Person beke = chromium.person(at.portal()).comesIn(BEKE, page);
    demir.chooses("Wij willen zelf coördineren").presses("Keuze doorgeven aan kabinet Beke");
    beke.looksAgainAt(page).sees("wil zelf coördineren");
    beke.chooses("Zuhal Demir coördineert").presses("Keuze doorgeven aan kabinet Demir");
    demir.looksAgainAt(page).sees("uw kabinet coördineert");
    demir
        .unfolds("Een voorlopig antwoord geven")
        .writes("Wat u antwoordt", "Volgt in januari (voorbeeld).")
        .chooses("Ik heb mijn antwoord nagelezen")
        .presses("Voorlopig antwoord indienen")
        .isTold("Uw antwoord gaat nu naar het parlement");
    demir.sees("Voorlopig antwoord van");
    for (int part = 1; part <= 2; part++) {
      demir
          .opens(page + "?deel=" + part)
          .writes("Uw tekst van het antwoord op deelvraag " + part, TEXT + part)
          .presses("Tekst over deelvraag " + part + " bewaren");
    }
    demir
        .opens(page + "/definitief")
        .chooses("Ik heb de brieven nagelezen")
        .presses("Definitief maken en alle antwoorden indienen")
        .isTold("definitief");
    demir
        .opens(page)
        .unfolds("Een aanvullend antwoord of een erratum geven")
        .chooses("Een erratum")
        .writes("Wat u antwoordt", "Lees 21 in plaats van 12 (voorbeeld).")
        .chooses("Ik heb mijn antwoord nagelezen")
        .presses("Antwoord indienen")
        .isTold("Uw antwoord gaat nu naar het parlement");

    Person asker = chromium.person(at.portal()).comesIn("asker:adeline-blancquaert", page);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> asker.opens(page).page().locator("body").innerText().contains("Lees 21"));
    asker.sees("Volgt in januari (voorbeeld).").sees(TEXT + 1);
    assertThat(demir.complaints()).isEmpty();
    assertThat(asker.complaints()).isEmpty();
  }

  @Test
  @Order(22)
  void manyQuestionsEndInOneGoWithTheKeyboardAlone() {
    String one = filed("Eerste van een lid dat weggaat (voorbeeld)", 7161, 7171);
    String other = filed("Tweede van een lid dat weggaat (voorbeeld)", 7162, 7172);
    Person clerk = chromium.person(at.portal()).comesIn("clerk", "/in-een-keer");
    Keyboard keys = new Keyboard(clerk);
    keys.tabsTo("Bekijken welke vragen dat zijn").enters();
    clerk.isRefused("Er is niets opgezocht");
    clerk
        .chooses("Deze vragen intrekken")
        .writes("Reden", "Het lid verlaat het Parlement (voorbeeld).");
    clerk.page().locator("#opdracht-questions").fill(at.portal() + one + "\n" + other);
    keys.tabsTo("Bekijken welke vragen dat zijn").enters();
    clerk.sees("Kijk na of dit de vragen zijn").sees("Tweede van een lid dat weggaat");
    keys.tabsTo("2 vragen intrekken").enters();
    clerk.isTold("Begonnen met 2 vragen.").isRead();

    clerk.sees("2 van 2");
    String job = clerk.path();
    clerk.opens(one).sees("De vraag is ingetrokken sinds");
    clerk.opens("/in-een-keer").sees("klaar: 2 van 2");
    clerk.opens(job).sees("klaar sinds").seesNot("Opnieuw kijken hoe ver het is");
    assertThat(clerk.complaints()).isEmpty();
  }

  @Test
  @Order(23)
  void aMemberIsRecordedAndAQuestionReadAsItWasWithTheKeyboardAlone() {
    Person clerk = chromium.person(at.portal()).comesIn("clerk", "/leden");
    Keyboard keys = new Keyboard(clerk);
    keys.tabsTo("Lid toevoegen").enters();
    clerk.sees("Lid opnemen");
    keys.tabsTo("Lid opnemen").enters();
    clerk.isRefused("Het lid is niet opgenomen");
    keys.tabsTo("Vul de voornaam en de naam in.").enters();
    keys.types("Zita Voorbeeld").tabsTo("Fractie 1").types("Een");
    // The fifth of May, however dates are written there.
    keys.tabsTo(", mandaat 1").types("05052019").tabsTo("Lid opnemen").enters();
    clerk.isTold("Zita Voorbeeld is opgenomen.").isRead();

    clerk.opens(filed("Vraag van vroeger (voorbeeld)", 7163, 7173));
    keys.tabsTo("Deze vraag bekijken zoals bekend op een dag").enters();
    clerk.sees("De vraag zoals ze was");
    keys.tabsTo("Dag").types("10102020").tabsTo("Bekijken").enters();
    clerk.sees("Op 2020-10-10 was deze vraag er nog niet.").seesNot("U kijkt naar vroeger");
    assertThat(clerk.complaints()).isEmpty();
  }

  @Test
  @Order(24)
  void soAreTheyWithoutScriptsAndAQuestionEndsInOneGo() {
    String page = filed("Vraag zonder scripts (voorbeeld)", 7164, 7174);
    Person clerk = chromium.person(at.portal(), false).comesIn("clerk", "/leden");
    clerk
        .follows("Lid toevoegen")
        .presses("Nog een mandaat")
        .writes("Naam", "Mo Voorbeeld")
        .writes("Fractie 1", "Een")
        .writes("Van, mandaat 1", "2019-06-18")
        .presses("Lid opnemen")
        .isTold("Mo Voorbeeld is opgenomen.");
    clerk.opens(page + "/toen").page().locator("#op").fill("2020-11-03");
    clerk
        .presses("Bekijken")
        .sees("Zo was de vraag bekend op het einde van dinsdag 3 november 2020.");

    clerk
        .opens("/in-een-keer")
        .chooses("Deze vragen intrekken")
        .writes("Reden", "Het lid verlaat het Parlement (voorbeeld).");
    clerk.page().locator("#opdracht-questions").fill(page);
    clerk.presses("Bekijken welke vragen dat zijn").presses("1 vraag intrekken");
    clerk.isTold("Begonnen met 1 vraag.");
    String job = clerk.path();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> clerk.opens(job).page().locator("body").innerText().contains("1 van 1"));
    clerk.seesNot("Opnieuw kijken hoe ver het is");
    assertThat(clerk.complaints()).isEmpty();
  }

  private static void paper(Person clerk, String page, String whose, String kind, String text) {
    clerk
        .opens(page)
        .follows("Een antwoord van papier indienen")
        .chooses(whose)
        .chooses(kind)
        .writes("Datum van het antwoord", "2020-11-03")
        .writes("Antwoord buiten de deelvragen", text)
        .ticks("papier-undivided")
        .presses("Antwoord indienen")
        .isTold("Het antwoord is ingediend");
  }

  /** The page of a question of two parts to Demir and Beke that was filed today. */
  private String filed(String title, int ofDemir, int ofBeke) {
    Api.Answer filed =
        at.api(at.question(), "clerk")
            .send(
                "POST",
                "/api/questions",
                "vraag-" + ofDemir,
                Map.of(
                    "title",
                    title,
                    "asker",
                    "Adeline Blancquaert",
                    "filedOn",
                    "2020-11-02",
                    "parts",
                    List.of("Deelvraag 1 (voorbeeld)?", "Deelvraag 2 (voorbeeld)?"),
                    "addressees",
                    List.of(
                        Map.of("minister", "zuhal-demir", "number", ofDemir),
                        Map.of("minister", "wouter-beke", "number", ofBeke))));
    assertThat(filed.ok()).as(filed.detail()).isTrue();
    return "/vragen/" + filed.json().path("id").asString();
  }

  /** From the choice to the answer. */
  private void coordinated(String page, boolean scripts, List<Integer> asked, int parts) {
    Person demir = chromium.person(at.portal(), scripts).comesIn(DEMIR, page);
    Person beke = chromium.person(at.portal(), scripts).comesIn(BEKE, page);

    demir.chooses("Wij willen zelf coördineren").presses("Keuze doorgeven aan kabinet Beke");
    beke.looksAgainAt(page).sees("wil zelf coördineren");
    beke.chooses("Zuhal Demir coördineert").presses("Keuze doorgeven aan kabinet Demir");

    demir.looksAgainAt(page).sees("uw kabinet coördineert");
    asked.forEach(part -> demir.ticks("vragen-part-" + part));
    demir.presses("Bijdragen vragen aan kabinet Beke").isTold("bijdrage gevraagd aan Wouter Beke");

    beke.looksAgainAt(page).sees("Bezorg het kabinet Demir uw bijdrage");
    int first = asked.getFirst();
    beke.writes("Uw bijdrage over deelvraag " + first, TEXT + first)
        .presses("Bewaren als ontwerp", first)
        .sees("Ontwerp bewaard op");
    draftedByTheAdministration(page, scripts, beke, first);
    demir.looksAgainAt(page).seesNot(TEXT + first);
    beke.presses(TO_DEMIR, first);
    for (int part : asked.subList(1, asked.size())) {
      beke.writes("Uw bijdrage over deelvraag " + part, TEXT + part).presses(TO_DEMIR, part);
    }
    beke.sees("U hoeft nu niets te doen.");

    demir.looksAgainAt(page).sees("Beoordeel de bijdrage van Wouter Beke").sees(TEXT + first);
    demir
        .unfolds("Terugsturen met nota")
        .writes("Wat moet er anders?", "Graag per gevangenis (voorbeeld).")
        .presses("Terugsturen aan kabinet Beke")
        .isTold("deelvraag " + first);
    beke.looksAgainAt(page).sees("Graag per gevangenis (voorbeeld).");
    beke.writes("Uw bijdrage over deelvraag " + first, TEXT + first + ", opnieuw")
        .presses("Opnieuw bezorgen aan kabinet Demir", first);

    for (int part : asked) {
      demir.opens(page + "?deel=" + part).presses("aanvaarden").isTold("deelvraag " + part);
    }
    for (int part = 1; part <= parts; part++) {
      if (!asked.contains(part)) {
        demir
            .opens(page + "?deel=" + part)
            .writes("Uw tekst van het antwoord op deelvraag " + part, TEXT + part)
            .presses("Tekst over deelvraag " + part + " bewaren");
      }
    }
    demir
        .opens(page + "?deel=" + parts)
        .unfolds("Niet bevoegd…")
        .chooses("Federaal")
        .writes("Of wie anders", "de federale minister van Justitie")
        .presses("Deelvraag " + parts + " markeren als niet bevoegd");
    demir
        .opens(page + "/definitief")
        .sees("Alles is klaar.")
        .chooses("Ik heb de brieven nagelezen")
        .presses("Definitief maken en alle antwoorden indienen")
        .isTold("definitief");

    beke.looksAgainAt(page).sees("erwijzend antwoord");
    assertThat(demir.complaints()).isEmpty();
    assertThat(beke.complaints()).isEmpty();
  }
}
