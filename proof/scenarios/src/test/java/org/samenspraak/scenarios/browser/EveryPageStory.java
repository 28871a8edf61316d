package org.samenspraak.scenarios.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.samenspraak.scenarios.StandaloneApplication;
import org.samenspraak.standalone.story.Addresses;
import org.samenspraak.standalone.story.Api;
import org.samenspraak.standalone.story.FirstStory;
import org.samenspraak.standalone.story.Teller;
import org.samenspraak.standalone.story.WaitingQuestion;

/**
 * Every page as each role meets it, after the first story and with a question that waits: usable by
 * everybody as far as a machine can tell, and without a complaint of the browser. With {@code
 * -Dscreens=<folder>} each is kept as a picture.
 */
@InChromium
@Tag("ordeal")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageStory {
  private static final int WIDE = 1280;
  private static final int PHONE = 400;
  private static final String NOBODY = "nobody";
  private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);

  /** What is folded away, but for forms: nobody fills them in on paper. */
  private static final String FOLDED =
      """
      () => [...document.querySelectorAll('details:not(:has(form)) > :not(summary)')]
        .filter(e => !e.checkVisibility() && !e.closest('details:has(form)')).map(e => e.outerHTML)
      """;

  /** The page or tab that is open, where nothing tells it from those that are not. */
  private static final String ALIKE =
      """
      () => [...document.querySelectorAll('nav [aria-current]')]
        .filter(e => [...e.parentElement.querySelectorAll('a:not([aria-current])')].some(other =>
          getComputedStyle(other).borderBottomColor === getComputedStyle(e).borderBottomColor))
        .map(e => e.innerText)
      """;

  @TempDir static Path folder;
  private final Map<String, Person> people = new HashMap<>();
  private StandaloneApplication application;
  private Chromium chromium;
  private String answered = "";
  private String waiting = "";
  private String ended = "";
  private String job = "";
  private String plan = "";

  /**
   * A page as somebody meets it; {@code {answered}}, {@code {waiting}}, {@code {ended}}, {@code
   * {job}} and {@code {plan}} are ids.
   */
  record Met(String name, String who, String path) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Met> pages() {
    return Stream.of(
        new Met("home", NOBODY, "/"),
        new Met("questions-public", NOBODY, "/vragen"),
        new Met("questions-none-found", NOBODY, "/vragen?zoek=bestaatniet"),
        new Met("questions-second-page", NOBODY, "/vragen?pagina=2"),
        new Met("questions-wrong-filter", NOBODY, "/vragen?sentFrom=ooit&laat=ja"),
        new Met("questions-unknown-filter", NOBODY, "/vragen?status=ONZIN&kleur=rood"),
        new Met("question-published", NOBODY, "/vragen/{answered}"),
        new Met("question-filed-public", NOBODY, "/vragen/{waiting}"),
        new Met("not-found", NOBODY, "/vragen/bestaat-niet"),
        new Met("plans", NOBODY, "/plannen"),
        new Met("plan-public", NOBODY, "/plannen/{plan}"),
        new Met("accessibility", NOBODY, "/toegankelijkheid"),
        new Met("no-role", "no-role", "/vragen"),
        new Met("clerk-questions", "clerk", "/vragen"),
        new Met("clerk-question", "clerk", "/vragen/{waiting}"),
        new Met("correct-text", "clerk", "/vragen/{waiting}/verbeteren"),
        new Met("correct-minister", "clerk", "/vragen/{waiting}/verbeteren?blad=minister"),
        new Met("correct-number", "clerk", "/vragen/{waiting}/verbeteren?blad=nummer"),
        new Met("correct-nothing-left", "clerk", "/vragen/{answered}/verbeteren"),
        new Met("question-texts", NOBODY, "/vragen/{waiting}/teksten"),
        new Met("file", "clerk", "/vragen/nieuw"),
        new Met("members", "clerk", "/leden"),
        new Met("members-none-found", "clerk", "/leden?zoek=bestaatniet"),
        new Met("members-wrong-filter", "clerk", "/leden?op=ooit"),
        new Met("members-public", NOBODY, "/leden?op=2020-10-29"),
        new Met("member", "clerk", "/leden/jo-brouns"),
        new Met("member-public", NOBODY, "/leden/jo-brouns"),
        new Met("new-member", "clerk", "/leden/nieuw"),
        new Met("member-file", "clerk", "/leden/bestand"),
        new Met("member-file-asker", "asker:adeline-blancquaert", "/leden/bestand"),
        new Met("paper", "clerk", "/vragen/{waiting}/antwoord-van-papier"),
        new Met("question-then", NOBODY, "/vragen/{answered}/toen?op=2020-11-10"),
        new Met("question-then-no-day", NOBODY, "/vragen/{answered}/toen"),
        new Met("question-then-early", NOBODY, "/vragen/{answered}/toen?op=2020-01-01"),
        new Met("jobs", "clerk", "/in-een-keer"),
        new Met("jobs-cabinet", "cabinet:zuhal-demir", "/in-een-keer"),
        new Met("job-done", "clerk", "/in-een-keer/{job}"),
        new Met("job-second-page", "clerk", "/in-een-keer/{job}?pagina=2"),
        new Met("question-ended", NOBODY, "/vragen/{ended}"),
        new Met("clerk-question-ended", "clerk", "/vragen/{ended}"),
        new Met("new-plan", "plan:zuhal-demir", "/plannen/nieuw"),
        new Met("decisions", "secretariat", "/beslissingen"),
        new Met("coordinations", "operator", "/coordinaties"),
        new Met("asker-question", "asker:adeline-blancquaert", "/vragen/{answered}"),
        new Met("asker-question-waiting", "asker:adeline-blancquaert", "/vragen/{waiting}"),
        new Met("inbox-demir", "cabinet:zuhal-demir", "/postvak"),
        new Met("coordinate", "cabinet:zuhal-demir", "/vragen/{waiting}"),
        new Met("finalise-with-gaps", "cabinet:zuhal-demir", "/vragen/{waiting}/definitief"),
        new Met(
            "contribution-versions",
            "cabinet:zuhal-demir",
            "/vragen/{answered}/deelvragen/6/bijdragen/wouter-beke/versies"),
        new Met("question-done", "cabinet:zuhal-demir", "/vragen/{answered}"),
        new Met("inbox-beke", "cabinet:wouter-beke", "/postvak"),
        new Met("contribute", "cabinet:wouter-beke", "/vragen/{waiting}"),
        new Met("inbox-administration", "administration:wouter-beke", "/postvak"),
        new Met("inbox-administration-empty", "administration:zuhal-demir", "/postvak"),
        new Met("draft", "administration:wouter-beke", "/vragen/{waiting}"),
        new Met("inbox-empty", "cabinet:ben-weyts", "/postvak"),
        new Met("question-cabinet-reader", "reader:wouter-beke", "/vragen/{waiting}"),
        new Met("secretariat", "secretariat", "/"),
        new Met("secretariat-question", "secretariat", "/vragen/{waiting}"),
        new Met("plan-coordinator", "plan:zuhal-demir", "/plannen/{plan}"),
        new Met("plan-line-ministry", "cabinet:wouter-beke", "/plannen/{plan}"),
        new Met("operator", "operator", "/beheer"),
        new Met("preferences", "cabinet:wouter-beke", "/meldingen/instellen"),
        new Met("preferences-asker", "asker:adeline-blancquaert", "/meldingen/instellen"),
        new Met("preferences-clerk", "clerk", "/meldingen/instellen"),
        new Met("preferences-secretariat", "secretariat", "/meldingen/instellen"),
        new Met("preferences-cabinet-reader", "reader:wouter-beke", "/meldingen/instellen"),
        new Met("preferences-no-role", "no-role", "/meldingen/instellen"),
        new Met("mails-coordinator", "cabinet:zuhal-demir", "/vragen/{answered}/meldingen"),
        new Met(
            "mails-page-beyond", "cabinet:zuhal-demir", "/vragen/{answered}/meldingen?pagina=9"),
        new Met("mails-own", "cabinet:wouter-beke", "/vragen/{answered}/meldingen"),
        new Met("mails-none", "cabinet:ben-weyts", "/vragen/{waiting}/meldingen"),
        new Met("mails-not-allowed", "administration:wouter-beke", "/vragen/{waiting}/meldingen"),
        new Met("auditor", "auditor", "/toezicht"),
        new Met("auditor-wrong-filter", "auditor", "/toezicht?van=ooit&dienst=belasting"),
        new Met("auditor-reads", "auditor", "/toezicht?wat=reads"));
  }

  @BeforeAll
  void theStoryWasPlayedAndAQuestionWaits() {
    application = new StandaloneApplication(folder.resolve("data"));
    var at = application.addresses();
    FirstStory.Told told =
        new FirstStory(at, new Teller(System.out), folder.resolve("brieven")).play();
    answered = told.questionId();
    plan = told.planId();
    waiting = new WaitingQuestion(at).stands();
    for (int part = 1; part <= 2; part++) {
      passedOn(at, part);
    }
    ended = lapsed(at);
    job = withdrawn(at);
    chromium = new Chromium();
  }

  private static String filed(Api clerk, String title, int number) {
    Map<String, Object> question =
        Map.of(
            "title",
            title,
            "asker",
            "Adeline Blancquaert",
            "filedOn",
            "2020-11-02",
            "parts",
            List.of("Deelvraag 1 (voorbeeld)?"),
            "addressees",
            List.of(Map.of("minister", "zuhal-demir", "number", number)));
    Api.Answer filed = clerk.send("POST", "/api/questions", null, question);
    assertThat(filed.ok()).as(filed.detail()).isTrue();
    return filed.json().path("id").asString();
  }

  /** A job that withdrew two questions. */
  private static String withdrawn(Addresses at) {
    Api clerk = at.api(at.question(), "clerk");
    List<String> both =
        List.of(
            filed(clerk, "Vraag die ingetrokken wordt (voorbeeld)", 7151),
            filed(clerk, "Nog een die ingetrokken wordt (voorbeeld)", 7152));
    Map<String, Object> wanted = Map.of("questions", both, "reason", "Brief (voorbeeld).");
    Api.Answer begun = clerk.send("POST", "/api/jobs/withdrawals", null, wanted);
    assertThat(begun.ok()).as(begun.detail()).isTrue();
    String id = begun.json().path("id").asString();
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> clerk.get("/api/jobs/" + id).json().path("done").asInt() == 2);
    return id;
  }

  /** A question that lapsed. */
  private static String lapsed(Addresses at) {
    Api clerk = at.api(at.question(), "clerk");
    String id = filed(clerk, "Vraag die vervalt (voorbeeld)", 7150);
    String lapse = "/api/questions/" + id + "/lapse";
    Map<String, String> why = Map.of("reason", "Einde van de zittingsperiode (voorbeeld).");
    assertThat(clerk.send("POST", lapse, null, why).ok()).isTrue();
    return id;
  }

  private void passedOn(Addresses at, int part) {
    Api beke = at.api(at.coordination(), "cabinet:wouter-beke");
    String path = "/api/coordinations/" + waiting;
    String due =
        beke.get(path).json().at("/parts/" + (part - 1) + "/contributions/0/due").asString();
    Map<String, String> wish = Map.of("due", due, "note", "Graag per gevangenis (voorbeeld).");
    String delegation = path + "/parts/" + part + "/delegation/wouter-beke";
    assertThat(beke.send("PUT", delegation, null, wish).ok()).isTrue();
  }

  @AfterAll
  void everythingStops() {
    chromium.close();
    application.close();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void isUsableByEverybody(Met met) {
    Person person = people.computeIfAbsent(met.who(), this::loggedIn);
    person.opens(filled(met.path()));

    looksRight(person, met.name());
    losesNothingOnPaperOrInTheReadersOwnColours(person.page(), met.name());
  }

  @Test
  void aDocumentThatWasReadIsTooAndAFormThatIsRefused() throws IOException {
    Person clerk = loggedIn("clerk").opens("/vragen/nieuw");
    clerk
        .writes("Of de tekst van de vraag", Samples.text("vraag-2020-10-29-demir-148-beke-92.txt"))
        .presses("Document lezen")
        .sees("Leg wat gelezen is naast het document");
    looksRight(clerk, "file-read");
    clerk.writes("Titel", "").presses("Vraag indienen").isRefused("niet ingediend");
    looksRight(clerk, "file-refused");

    Person beke = loggedIn("cabinet:wouter-beke").opens("/vragen/" + waiting);
    beke.presses("Bezorgen aan kabinet Demir").isRefused("niet bezorgd");
    looksRight(beke, "contribute-refused");

    Person planner = loggedIn("plan:zuhal-demir").opens("/plannen/" + plan).follows("Wijzigen");
    looksRight(planner, "plan-action");
  }

  @Test
  void aFileOfMembersIsTooReadOrRefused() {
    Person clerk = loggedIn("clerk").opens("/leden/bestand");
    clerk
        .writes("Of plak de lijst", "naam;fractie;van\nZoë Voorbeeld;Een;ooit\nX;;2019-06-18\n")
        .presses("Bestand lezen")
        .isRefused("niets opgenomen")
        .sees("“ooit” is geen datum.");
    looksRight(clerk, "member-file-refused");
    clerk
        .writes("Of plak de lijst", "naam;fractie;van\nZoë Voorbeeld;Een;18/06/2019\n")
        .presses("Bestand lezen")
        .sees("1 toegevoegd");
    looksRight(clerk, "member-file-read");
    clerk.presses("Bestand opnemen").isTold("1 toegevoegd").sees("Zoë Voorbeeld");

    clerk.opens("/leden/nieuw").presses("Lid opnemen").isRefused("niet opgenomen");
    looksRight(clerk, "new-member-refused");

    clerk
        .opens("/vragen/nieuw")
        .writes("Titel", "Vraag van een onbekend lid (voorbeeld)")
        .writes("Vraagsteller", "Adeline Blanckaert")
        .writes("Datum van indiening", "2020-10-29")
        .writes("Nummer 1", "7151")
        .writes("Deelvraag 1", "Deelvraag 1 (voorbeeld)?");
    clerk.page().locator("[name='addressees[0].minister']").selectOption("zuhal-demir");
    clerk.presses("Vraag indienen").isRefused("niet ingediend").sees("Is Adeline Blancquaert");
    looksRight(clerk, "file-unknown-asker");
  }

  @Test
  void whatIsToEndInOneGoIsTooWhenItIsSeenOrCannotBe() {
    Person clerk = loggedIn("clerk").opens("/in-een-keer");
    clerk.presses("Bekijken welke vragen dat zijn").isRefused("niets opgezocht");
    looksRight(clerk, "jobs-refused");
    for (String question : List.of(waiting, ended)) {
      clerk.chooses("Deze vragen intrekken").writes("Reden", "Brief (voorbeeld).");
      clerk.page().locator("#opdracht-questions").fill("/vragen/" + question);
      clerk.presses("Bekijken welke vragen dat zijn").sees("Andere vragen bekijken");
      looksRight(clerk, question.equals(waiting) ? "jobs-seen" : "jobs-not-possible");
    }
  }

  @Test
  void aCorrectionIsTooWhenItIsRefusedOrAColleagueWasFirst() {
    Person clerk = loggedIn("clerk").opens("/vragen/" + waiting + "/verbeteren");
    clerk.presses("Verbeterde tekst bewaren").isRefused("De vraag is niet gewijzigd");
    looksRight(clerk, "correct-text-refused");
    Map<String, String> colleague = Map.of("title", "Anders (voorbeeld)", "reason", "Voorbeeld.");
    String corrections = "/api/questions/" + waiting + "/corrections";
    Api other = application.addresses().api(application.addresses().question(), "clerk");
    assertThat(other.send("POST", corrections, null, colleague).ok()).isTrue();
    clerk
        .writes("Titel", "Mijn titel (voorbeeld)")
        .writes("Reden", "Voorbeeld.")
        .presses("Verbeterde tekst bewaren")
        .isRefused("iemand was u voor")
        .sees("Nu staat er: “Anders (voorbeeld)”");
    looksRight(clerk, "correct-text-stale");
  }

  @Test
  void whatWasWrittenIsKeptWhileAServiceIsAway() {
    Person beke = loggedIn("cabinet:wouter-beke").opens("/vragen/" + waiting + "?deel=1");
    beke.writes("Uw bijdrage over deelvraag 1", "Geschreven (voorbeeld).");
    application.stop("coordination");
    try {
      beke.presses("Bewaren als ontwerp", 1).sees("Geschreven (voorbeeld).");
      staysUsable(beke, "kept");
      beke.opens("/vragen/" + waiting).sees("De dienst met de coördinatie is even weg.");
      staysUsable(beke, "question-coordination-away");
      Person clerk = loggedIn("clerk").opens("/vragen/nieuw");
      clerk.sees("Het register van ministers antwoordt nu niet.");
      staysUsable(clerk, "file-register-away");
    } finally {
      application.start("coordination");
    }
  }

  @Test
  void howOneIsToldIsTooWhenItIsRefusedOrKept() {
    Person cabinet = loggedIn("cabinet:hilde-crevits").follows("Meldingen instellen");
    cabinet
        .ticks("instellen-questionNews-DIGEST")
        .selects("Uur van het overzicht", "7")
        .writes("Mailbox 2", "crevits@voorbeeld")
        .writes("Van", "2020-12-24")
        .writes("Tot en met", "2020-12-01")
        .presses("Keuzes bewaren")
        .isRefused("niet bewaard");
    looksRight(cabinet, "preferences-refused");
    cabinet
        .writes("Mailbox 2", "crevits@voorbeeld.example")
        .writes("Tot en met", "2021-01-03")
        .presses("Keuzes bewaren")
        .isTold("Uw keuzes zijn bewaard");
    looksRight(cabinet, "preferences-kept");

    Page again = cabinet.opens("/meldingen/instellen").page();
    assertThat(again.locator("#instellen-questionNews-DIGEST").isChecked()).isTrue();
    assertThat(again.locator("#instellen-reminders-INSTANT").isChecked()).isTrue();
    assertThat(again.locator("#instellen-digestHour").inputValue()).isEqualTo("7");
    assertThat(again.getByLabel("Mailbox 1").inputValue()).isEqualTo("crevits@voorbeeld.example");
  }

  @Test
  void aMailIsTooAsItsReaderGotIt() {
    String log = "/vragen/" + answered + "/meldingen";
    Person beke = loggedIn("cabinet:wouter-beke").opens("/vragen/" + answered);
    beke.follows("Wie werd wanneer verwittigd").sees("Verzonden");
    assertThat(beke.path()).isEqualTo(log);
    beke.page().locator("tbody a").last().click();
    beke.sees("De mail zoals hij was");
    looksRight(beke, "mail");

    Person demir = loggedIn("cabinet:zuhal-demir").opens(log);
    assertThat(demir.page().locator("tbody th").allInnerTexts())
        .anyMatch(to -> to.contains("Beke"))
        .anyMatch(to -> to.contains("Demir"));
  }

  @Test
  void aDraftThatIsRefusedIsTooAndOneThatIsReady() {
    Person administration =
        loggedIn("administration:wouter-beke").opens("/vragen/" + waiting + "?deel=2");
    administration.presses("Klaar: terug aan het kabinet", 2).isRefused("niet teruggegeven");
    looksRight(administration, "draft-refused");
    administration
        .writes("Ontwerp over deelvraag 2", "De cijfers per gevangenis (voorbeeld).")
        .presses("Klaar: terug aan het kabinet", 2)
        .isTold("terug bij het kabinet");
    looksRight(administration, "draft-done");

    Person beke = loggedIn("cabinet:wouter-beke").opens("/vragen/" + waiting);
    beke.unfolds("Opnieuw doorgeven aan de administratie").sees("Ontwerp klaar");
    looksRight(beke, "contribute-draft-ready");
  }

  @Test
  void aMessageThatIsParkedIsLookedAtByAnOperator() {
    Map<String, Object> broker = Map.of("bootstrap.servers", application.addresses().kafka());
    try (KafkaProducer<String, String> producer =
        new KafkaProducer<>(broker, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>("question-events", "kladje", "zonder omslag"));
    }
    Person operator = loggedIn("operator");
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> operator.opens("/beheer").page().content().contains("Onleesbaar"));
    looksRight(operator, "operator-parked");

    operator.follows("Bekijken, opnieuw verwerken of weggooien").sees("zonder omslag");
    looksRight(operator, "parked");
    operator.presses("Voorgoed weggooien").isTold("Weggegooid");
  }

  private static void losesNothingOnPaperOrInTheReadersOwnColours(Page page, String name) {
    try {
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      picture(page, name + "-print");
      assertThat(page.locator("nav[aria-label=Hoofdmenu], button").filter(VISIBLE).count())
          .isZero();
      assertThat(page.evaluate(FOLDED)).as("folded on paper").isEqualTo(List.of());

      page.emulateMedia(
          new Page.EmulateMediaOptions()
              .setMedia(Media.SCREEN)
              .setForcedColors(ForcedColors.ACTIVE));
      picture(page, name + "-forced");
      assertThat(page.evaluate(ALIKE)).as("looks as the others").isEqualTo(List.of());
    } finally {
      page.emulateMedia(
          new Page.EmulateMediaOptions().setMedia(Media.SCREEN).setForcedColors(ForcedColors.NONE));
    }
  }

  private void looksRight(Person person, String name) {
    staysUsable(person, name);
    assertThat(person.complaints()).isEmpty();
  }

  /** The browser complains of a service that is away, and of nothing else. */
  private void staysUsable(Person person, String name) {
    picture(person.page(), name);
    Accessibility.holds(person.page(), name);
    assertThat(person.complaints()).allMatch(complaint -> complaint.contains("status of 503"));
  }

  private Person loggedIn(String who) {
    Person person = chromium.person(application.addresses().portal());
    return who.equals(NOBODY) ? person : person.comesIn(who, "/toegankelijkheid");
  }

  private String filled(String path) {
    return path.replace("{answered}", answered)
        .replace("{waiting}", waiting)
        .replace("{ended}", ended)
        .replace("{job}", job)
        .replace("{plan}", plan);
  }

  private static void picture(Page page, String name) {
    String screens = System.getProperty("screens", "");
    if (screens.isEmpty()) {
      return;
    }
    for (int width : List.of(WIDE, PHONE)) {
      page.setViewportSize(width, 900);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(Path.of(screens, name + "-" + width + ".png"))
              .setFullPage(true));
    }
  }
}
