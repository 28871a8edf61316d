package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.QUESTION;

import com.github.tomakehurst.wiremock.matching.StringValuePattern;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.samenspraak.contracts.Sha256;

/** How the clerk files Blancquaert's question to Demir and Beke: by form, or from its document. */
class FilingFormsIT extends WorkPages {
  private static final String NEW = "/vragen/nieuw";
  private static final String TITLE = "Strategisch plan hulp- en dienstverlening aan gedetineerden";
  private static final String TRIED = FakeServices.text("question-tried.json");
  private static final String SOURCE = FakeServices.text("vraag-92.txt");

  FilingFormsIT() {
    super("clerk");
  }

  @BeforeEach
  void theServiceFiles() {
    answers("/api/questions", 201, FakeServices.text("question-filed.json"));
    answers("/api/questions/import", 200, TRIED);
  }

  private static void answers(String path, int status, String content) {
    SERVICES.question.stubFor(
        post(urlPathEqualTo(path))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader(
                        "Content-Type",
                        status < 300 ? "application/json" : "application/problem+json")
                    .withBody(content)));
  }

  private Element empty() {
    return form(sound(browser().get(NEW)));
  }

  private static Element form(Document page) {
    return page.select("form#indienen").first();
  }

  private HttpResponse<String> filled(Element form, String... more) {
    String[] all = {
      "title", TITLE,
      "asker", "Adeline Blancquaert",
      "filedOn", "2020-10-29",
      "parts[0]", "Op basis van welke criteria werden de focuspunten bepaald?",
      "addressees[0].minister", "zuhal-demir",
      "addressees[0].number", "148"
    };
    String[] typed = Arrays.copyOf(all, all.length + more.length);
    System.arraycopy(more, 0, typed, all.length, more.length);
    return browser().submit(form, typed);
  }

  /** The page with the form filled from the document. */
  private HttpResponse<String> read(String text) {
    Element document = sound(browser().get(NEW)).select("form[action$=/document]").first();
    return browser().submit(document, "tekst", text);
  }

  @Test
  void theClerksListLeadsToIt() {
    assertThat(sound(browser().get("/vragen")).select("a.knop").attr("href")).isEqualTo(NEW);
  }

  @Test
  void aTypedQuestionIsFiledAndThePageOfItSaysWhatFollows() {
    HttpResponse<String> sent = filled(empty(), "doe", "indienen");
    assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith("/vragen/" + QUESTION);
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/questions"))
            .withHeader("Authorization", equalTo("Bearer clerk"))
            .withHeader("Idempotency-Key", matching(".{20,}"))
            .withRequestBody(
                equalToJson(
                    """
                    {"title": "%s", "asker": "Adeline Blancquaert", "filedOn": "2020-10-29",
                     "introduction": "",
                     "parts": ["Op basis van welke criteria werden de focuspunten bepaald?"],
                     "addressees": [{"minister": "zuhal-demir", "number": 148, "sentOn": null}],
                     "likelyDoubleOf": null, "unknownAsker": null, "sourceSha256": null}
                    """
                        .formatted(TITLE))));
    assertThat(sound(browser().get("/vragen/" + QUESTION)).select("main [role=status]").text())
        .isEqualTo(
            "De vraag is ingediend: nr. 148 aan Zuhal Demir, te beantwoorden tot en met 30 november"
                + " 2020; nr. 92 aan Wouter Beke, te beantwoorden tot en met 30 november 2020. De"
                + " kabinetten krijgen bericht.");
  }

  @Test
  void aTermThatIsOverAlreadyIsSaidAtOnce() {
    answers(
        "/api/questions",
        201,
        FakeServices.text("question-filed.json").replace("\"late\": false", "\"late\": true"));

    filled(empty(), "doe", "indienen");

    assertThat(sound(browser().get("/vragen/" + QUESTION)).select("main [role=status]").text())
        .contains("nr. 148 aan Zuhal Demir", "30 november 2020 (die termijn is al voorbij)");
  }

  @Test
  void roomForOneMorePartIsMadeWithoutAScriptAndNothingTypedIsLost() {
    Document page = sound(filled(empty(), "doe", "deelvraag"));
    assertThat(page.select("#indienen-title").val()).isEqualTo(TITLE);
    assertThat(page.select("textarea[name^=parts]")).hasSize(2);
    assertThat(page.select("[autofocus]").attr("name")).isEqualTo("parts[1]");
    Document less =
        sound(browser().submit(form(page), "parts[1]", "Tweede?", "doe", "deelvraag-weg-1"));
    assertThat(less.select("textarea[name^=parts]").eachText()).containsExactly("Tweede?");
    for (String notThere : List.of("deelvraag-weg-0", "deelvraag-weg-7")) {
      assertThat(
              sound(browser().submit(form(less), "doe", notThere))
                  .select("textarea[name^=parts]")
                  .eachText())
          .containsExactly("Tweede?");
    }
    Document ministers = sound(browser().submit(form(less), "doe", "minister"));
    assertThat(ministers.select("select[name$=.minister]")).hasSize(2);
    SERVICES.question.verify(0, postRequestedFor(urlPathEqualTo("/api/questions")));
  }

  @Test
  void ministersAreThoseOfTheDayThatIsTyped() {
    assertThat(empty().text()).contains("ministers van alle regeringen");
    Document page = sound(filled(empty(), "doe", "ministers"));
    SERVICES.coordination.verify(
        getRequestedFor(urlPathEqualTo("/api/mandates"))
            .withQueryParam("on", equalTo("2020-10-29")));
    assertThat(page.select("option[value=zuhal-demir][selected]").text())
        .startsWith("Zuhal Demir, Vlaams minister van ");
  }

  @Test
  void allThatIsMissingIsSaidAtOnceAtItsField() {
    Document page =
        refused(browser().submit(empty(), "asker", "Adeline Blancquaert", "doe", "indienen"), 422);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly(
            "#indienen-title",
            "#indienen-filedOn",
            "#indienen-parts[0]",
            "#indienen-addressees[0].minister",
            "#indienen-addressees[0].number");
    assertThat(page.select("#indienen-asker").val()).isEqualTo("Adeline Blancquaert");
    assertThat(page.getElementById("indienen-title").attr("aria-describedby"))
        .isEqualTo("indienen-title-fout");
    assertThat(page.title()).startsWith("Nog niet ingediend: ");
  }

  @Test
  void severalThingsThatTheServiceRefusesAreEachSaidAtTheirField() {
    answers(
        "/api/questions",
        400,
        """
        {"type": "urn:samenspraak:problem:text-too-long", "detail": "Te lang.", "field": "title",
         "errors": [
           {"field": "title", "detail": "Te lang.", "expected": "hoogstens 300 tekens"},
           {"field": "parts[0]", "detail": "Er staan stuurtekens in.", "expected": "tekst"}]}
        """);
    Document page = refused(filled(empty(), "doe", "indienen"), 422);
    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#indienen-title", "#indienen-parts[0]");
    assertThat(page.getElementById("indienen-title-fout").text())
        .isEqualTo("Te lang. Verwacht: hoogstens 300 tekens.");
    assertThat(page.getElementById("indienen-parts[0]-fout").text())
        .isEqualTo("Er staan stuurtekens in. Verwacht: tekst.");
  }

  @Test
  void whatTheServiceRefusesIsSaidAtTheFieldThatItNames() {
    answers(
        "/api/questions",
        400,
        """
        {"type": "urn:samenspraak:problem:date-in-future", "detail": "De datum kan niet juist zijn.",
         "field": "addressees[0].sentOn", "expected": "een datum tot en met 2020-10-29"}
        """);
    Document page = refused(filled(empty(), "doe", "indienen"), 422);
    assertThat(page.getElementById("indienen-addressees[0].sentOn-fout").text())
        .isEqualTo("De datum kan niet juist zijn. Verwacht: een datum tot en met 2020-10-29.");
    assertThat(page.select("#indienen-title").val()).isEqualTo(TITLE);
  }

  @Test
  void aQuestionThatLooksLikeAnotherIsComparedWithItAndThenFiledBeside() {
    answers(
        "/api/questions",
        409,
        """
        {"type": "urn:samenspraak:problem:likely-double", "field": "title", "question": "%s",
         "detail": "Dezelfde vraagsteller diende op die dag al een vraag in met deze titel.",
         "expected": "een andere, met likelyDoubleOf=…"}
        """
            .formatted(QUESTION));
    Document page = refused(filled(empty(), "doe", "indienen"), 422);
    assertThat(page.select("#indienen-title-fout").text())
        .isEqualTo("Dezelfde vraagsteller diende op die dag al een vraag in met deze titel.");
    assertThat(form(page).select("a[href=/vragen/" + QUESTION + "]").text())
        .isEqualTo("De andere vraag bekijken");
    answers("/api/questions", 201, FakeServices.text("question-filed.json"));
    browser().submit(form(page), "likelyDoubleOf", QUESTION, "doe", "indienen");
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/questions"))
            .withRequestBody(matchingJsonPath("$.likelyDoubleOf", equalTo(QUESTION))));
  }

  private static final String UNKNOWN =
      """
      {"type": "urn:samenspraak:problem:unknown-asker", "field": "asker",
       "asker": "adeline-blanckaert", "expected": "een lid van die dag",
       "detail": "Dat lid staat niet in het register. Is Adeline Blancquaert bedoeld?",
       "nearest": [{"member": "adeline-blancquaert", "name": "Adeline Blancquaert"}]}
      """;

  @Test
  void anAskerWhomTheRegisterDoesNotHaveIsConfirmedAndNeverGuessed() {
    answers("/api/questions", 409, UNKNOWN);
    Document page = refused(filled(empty(), "asker", "Adeline Blanckaert", "doe", "indienen"), 422);
    assertThat(page.select("#indienen-asker-fout").text())
        .contains("Is Adeline Blancquaert bedoeld?");
    assertThat(page.select("#indienen-unknownAsker").hasAttr("checked")).isFalse();
    answers("/api/questions", 201, FakeServices.text("question-filed.json"));
    browser().submit(form(page), "unknownAsker", "adeline-blanckaert", "doe", "indienen");
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/questions"))
            .withRequestBody(json("$.unknownAsker", "adeline-blanckaert")));
  }

  @Test
  void anAskerInADocumentWhomTheRegisterDoesNotHaveIsSaidAtTheFilledForm() {
    answers(
        "/api/questions/import",
        409,
        TRIED
            .replaceFirst("\\{", UNKNOWN.strip().replaceFirst("}\\s*$", ",").replace("\\", "\\\\"))
            .replaceFirst("\"question\" *: *\\{", "\"nothing\": {"));
    Document page = sound(read(SOURCE));
    assertThat(page.select("#indienen-asker-fout").text())
        .contains("Is Adeline Blancquaert bedoeld?");
    assertThat(page.select("#indienen-unknownAsker").val()).isEqualTo("adeline-blanckaert");
    assertThat(page.select("textarea[name^=parts]")).hasSize(10);
  }

  @Test
  void aPastedDocumentFillsTheFormBesideItsNumberedLines() {
    Document page = sound(read(SOURCE));
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/questions/import"))
            .withQueryParam("dryRun", equalTo("true"))
            .withHeader("Content-Type", equalTo("text/plain;charset=UTF-8"))
            .withRequestBody(equalTo(SOURCE)));
    assertThat(page.select("#indienen-title").val()).startsWith(TITLE);
    assertThat(page.select("#indienen-filedOn").val()).isEqualTo("2020-10-29");
    assertThat(page.select("textarea[name^=parts]")).hasSize(10);
    assertThat(page.select("select[name$=.minister] option[selected]").eachAttr("value"))
        .containsExactly("zuhal-demir", "wouter-beke");
    assertThat(page.select("[name=addressees[1].number]").val()).isEqualTo("92");
    assertThat(page.select(".bron li").first().text()).isEqualTo("WOUTER BEKE");
    Element title = page.getElementById("regel-4");
    assertThat(title.attr("value")).isEqualTo("4");
    assertThat(title.select("strong").text()).isEqualTo("titel");
    assertThat(page.select(".let-op").text()).contains("staat ook een antwoord");
  }

  @Test
  void whatWasReadIsCorrectedAndFiledWithTheHashOfItsDocument() {
    Document page = sound(read(SOURCE));
    Document longer = sound(browser().submit(form(page), "doe", "deelvraag"));
    assertThat(longer.getElementById("regel-4").select("strong").text()).isEqualTo("titel");
    browser().submit(form(longer), "title", "Verbeterd (voorbeeld)", "doe", "indienen");
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo("/api/questions"))
            .withRequestBody(json("$.title", "Verbeterd (voorbeeld)"))
            .withRequestBody(json("$.sourceSha256", Sha256.of(SOURCE)))
            .withRequestBody(json("$.parts.length()", "10")));
  }

  @Test
  void theHashOfTheDocumentStaysWithTheQuestionForWhoMayKnowIt() {
    assertThat(page().select("main").text()).doesNotContain("sha256");
    String hash = Sha256.of(SOURCE);
    SERVICES.question.stubFor(
        get(urlPathEqualTo(FakeServices.of("")))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        FakeServices.text("question-filed.json")
                            .replaceFirst("\\{", "{\"sourceSha256\": \"" + hash + "\","))));
    assertThat(page().select("main > p:last-child").text())
        .isEqualTo("Bron: het document waaruit de vraag gelezen is, sha256 " + hash);
  }

  @Test
  void anUploadedDocumentKeepsTheHashOfItsBytes() {
    byte[] bytes = SOURCE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    Element document = sound(browser().get(NEW)).select("form[action$=/document]").first();
    Document page = sound(browser().upload(document, "bestand", "vraag-92.txt", bytes));
    assertThat(page.select("[name=sourceSha256]").val()).isEqualTo(Sha256.of(bytes));
    assertThat(page.getElementById("regel-4").text()).contains("Strategisch plan");
    Document binary =
        refused(
            browser().upload(document, "bestand", "vraag.docx", new byte[] {'P', 'K', -1}), 422);
    assertThat(binary.select("#document-bestand-fout").text())
        .contains("geen platte tekst in UTF-8");
    SERVICES.question.verify(1, postRequestedFor(urlPathEqualTo("/api/questions/import")));
  }

  @Test
  void aFileThatIsTooLargeIsRefusedInTheFormWithWhatIsTaken() {
    Element document = sound(browser().get(NEW)).select("form[action$=/document]").first();
    byte[] scanned = new byte[3 * 1024 * 1024];
    Document page = refused(browser().upload(document, "bestand", "vraag.docx", scanned), 422);
    assertThat(page.select("#document-bestand-fout").text())
        .isEqualTo("Dit is te lang. Verwacht: hoogstens 200 KiB tekst.");
    assertThat(page.select("form[action$=/document]")).hasSize(1);
    SERVICES.question.verify(0, postRequestedFor(urlPathEqualTo("/api/questions/import")));
  }

  @Test
  void aFileThatIsLargerThanAnyFormGetsAPageThatLeadsBackToTheForm() {
    Element document = sound(browser().get(NEW)).select("form[action$=/document]").first();
    HttpResponse<String> answer =
        browser().upload(document, "bestand", "film.mp4", new byte[22 * 1024 * 1024]);
    assertThat(answer.statusCode()).isEqualTo(413);
    Document page = Jsoup.parse(answer.body());
    SoundStructure.check(page);
    assertThat(page.select("main").text())
        .contains("Dit bestand is te groot", "hoogstens 200 KiB", "Er is niets verstuurd");
    assertThat(browser().follow(page.select("main a.knop").attr("href")).body())
        .contains("Vraag indienen");
  }

  @Test
  void whatTheDocumentLacksOrContradictsIsSaidAtItsFieldWithAllTheRestFilled() {
    answers(
        "/api/questions/import",
        400,
        TRIED
            .replaceFirst("\"filedOn\" *: *\"2020-10-29\"", "\"filedOn\": null")
            .replaceFirst(
                "\\{",
                "{\"type\": \"urn:samenspraak:problem:contradiction\", \"field\": \"addressees\","
                    + " \"detail\": \"Tegenspraak over het vraagnummer.\", \"expected\": \"één nummer\",")
            .replaceFirst("\"question\" *: *\\{", "\"nothing\": {"));
    Document page = sound(read(SOURCE));
    assertThat(page.select("[role=alert] h2").text())
        .isEqualTo("Kijk 1 ding na, dan kunt u indienen");
    assertThat(page.getElementById("indienen-addressees-fout").text())
        .isEqualTo("Tegenspraak over het vraagnummer. Verwacht: één nummer.");
    assertThat(page.select("textarea[name^=parts]")).hasSize(10);
  }

  @Test
  void aNameInTheDocumentThatNoMinisterHasIsSaidAndNobodyElseIsChosen() {
    answers(
        "/api/questions/import",
        200,
        TRIED
            .replaceFirst(
                "(?s)(\"addressees\" *: *\\[\\s*\\{\\s*)\"minister\" *: *\"zuhal-demir\"",
                "$1\"minister\": \"z-demir\"")
            .replace("\"name\": \"Zuhal Demir\"", "\"name\": \"Z. Demir\""));
    Document page = sound(read(SOURCE));
    assertThat(page.getElementById("indienen-addressees[0].minister-fout").text())
        .startsWith("Het document noemt “Z. Demir”");
    assertThat(page.select("select[name$=.minister] option[selected]").eachAttr("value"))
        .containsExactly("wouter-beke");
  }

  @Test
  void nothingToReadIsSaidAndNothingIsAsked() {
    Document page = refused(read(" "), 422);
    assertThat(page.select("#document-bestand-fout").text())
        .isEqualTo("Kies een bestand of plak de tekst van de vraag.");
    SERVICES.question.verify(0, postRequestedFor(urlPathEqualTo("/api/questions/import")));
  }

  private static StringValuePattern json(String path, String value) {
    return matchingJsonPath(path, equalTo(value));
  }
}
