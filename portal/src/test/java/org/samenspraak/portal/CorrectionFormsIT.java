package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the clerk puts Blancquaert's question right, without a script. */
class CorrectionFormsIT extends WorkPages {
  private static final String CORRECT = PAGE + "/verbeteren";
  private static final String REASON = "Verduidelijkt (voorbeeld).";

  CorrectionFormsIT() {
    super("clerk");
  }

  private static void answers(String path, int status, String content) {
    SERVICES.question.stubFor(
        post(urlPathEqualTo(FakeServices.of(path)))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader(
                        "Content-Type",
                        status < 300 ? "application/json" : "application/problem+json")
                    .withBody(content)));
  }

  private static void takes(String path) {
    answers(path, 200, FakeServices.text("question-filed.json"));
  }

  private Element form(String sheet, String step) {
    Document page = sound(browser().get(CORRECT + "?blad=" + sheet));
    return page.select("form[action$=/" + step + "]").first();
  }

  @Test
  void theQuestionsPageLeadsTheClerkToIt() {
    assertThat(page().select("a.knop[href$=/verbeteren]").text()).isEqualTo("Vraag verbeteren");
  }

  @Test
  void onlyWhatReadsOtherwiseIsSent() {
    takes("/corrections");

    HttpResponse<String> sent =
        browser()
            .submit(
                form("tekst", "tekst"),
                "deel-3",
                "Anders gevraagd (voorbeeld)?",
                "vervallen",
                "9",
                "nieuw",
                "Nog iets (voorbeeld)?",
                "reason",
                REASON);

    assertThat(sent.headers().firstValue("Location").orElseThrow()).endsWith(PAGE);
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo(FakeServices.of("/corrections")))
            .withHeader("Authorization", equalTo("Bearer clerk"))
            .withHeader("Idempotency-Key", matching(".{20,}"))
            .withHeader("If-Match", equalTo("\"1\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"reason": "%s", "title": null, "introduction": null, "asker": null, "unknownAsker": null,
                     "parts": [{"number": 3, "text": "Anders gevraagd (voorbeeld)?"}],
                     "addedParts": ["Nog iets (voorbeeld)?"], "voidedParts": [9]}
                    """
                        .formatted(REASON))));
    assertThat(page().select("main [role=status]").text()).startsWith("De vraag is verbeterd");
  }

  @Test
  void whatIsWrongIsSaidAtItsPartAndWhatWasTypedStaysThere() {
    answers(
        "/corrections",
        400,
        """
        {"type": "urn:samenspraak:problem:blank-text", "detail": "Leeg.", "expected": "tekst",
         "field": "parts[0].text", "status": 400}
        """);

    Document page =
        refused(
            browser()
                .submit(form("tekst", "tekst"), "deel-3", "Getypt (voorbeeld)", "reason", REASON),
            422);

    assertThat(page.select("#tekst-deel-3").text()).isEqualTo("Getypt (voorbeeld)");
    assertThat(page.select("#tekst-deel-3").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#tekst-deel-3");
    assertThat(page.select("#tekst-reason").text()).isEqualTo(REASON);
  }

  @Test
  void anotherAskerWhomTheRegisterDoesNotHaveIsConfirmed() {
    answers(
        "/corrections",
        409,
        """
        {"type": "urn:samenspraak:problem:unknown-asker", "field": "asker", "asker": "an-voorbelt",
         "detail": "Dat lid staat niet in het register. Is An Voorbeeld bedoeld?", "status": 409}
        """);
    Document page =
        refused(
            browser().submit(form("tekst", "tekst"), "asker", "An Voorbelt", "reason", REASON),
            422);
    assertThat(page.select("#tekst-asker-fout").text()).contains("Is An Voorbeeld bedoeld?");
    takes("/corrections");
    browser().submit(page.select("form[action$=/tekst]").first(), "unknownAsker", "an-voorbelt");
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo(FakeServices.of("/corrections")))
            .withRequestBody(matchingJsonPath("$.unknownAsker", equalTo("an-voorbelt"))));
  }

  @Test
  void aNumberGoesToAnotherMinister() {
    takes("/addressings/wouter-beke/readdressing");

    HttpResponse<String> sent =
        browser()
            .submit(
                form("minister", "overdracht"),
                "nr",
                "wouter-beke",
                "to",
                "ben-weyts",
                "number",
                "93",
                "sentOn",
                "2020-11-05",
                "reason",
                REASON);

    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo(FakeServices.of("/addressings/wouter-beke/readdressing")))
            .withRequestBody(
                equalToJson(
                    """
                    {"to": "ben-weyts", "number": 93, "sentOn": "2020-11-05", "reason": "%s"}
                    """
                        .formatted(REASON))));
    assertThat(page().select("main [role=status]").text()).startsWith("Nr. 92 is overgedragen");
  }

  @Test
  void thatTheRegisterOfMinistersDoesNotAnswerIsSaid() {
    String away = "Het register van ministers antwoordt nu niet.";
    assertThat(sound(browser().get(CORRECT + "?blad=minister")).text()).doesNotContain(away);
    SERVICES.coordination.stubFor(
        get(urlPathEqualTo("/api/mandates")).willReturn(aResponse().withStatus(503)));

    assertThat(sound(browser().get(CORRECT + "?blad=minister")).select(".melding").text())
        .contains(away);
    Document filing = sound(browser().get("/vragen/nieuw"));
    Document kept =
        sound(
            browser()
                .submit(
                    filing.select("form:has([name^=addressees])").first(),
                    "addressees[0].minister",
                    "ben-weyts",
                    "doe",
                    "minister"));
    assertThat(kept.select(".melding").text()).contains(away);
    assertThat(kept.select("option[selected]").eachAttr("value")).contains("ben-weyts");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"minister/overdracht", "minister/weglating", "nummer/nummer", "nummer/termijn"})
  void whichNumberIsChosenFirst(String where) {
    String[] sheetAndStep = where.split("/", -1);

    Document page =
        refused(browser().submit(form(sheetAndStep[0], sheetAndStep[1]), "reason", REASON), 422);

    assertThat(page.select("[role=alert] a").text()).contains("Kies over welk nummer het gaat");
    assertThat(page.select("textarea[name=reason]").eachText()).contains(REASON);
  }

  @Test
  void aMinisterIsAddedRemovedRenumberedAndGetsAnotherTerm() {
    takes("/addressings");
    takes("/addressings/wouter-beke/removal");
    takes("/addressings/wouter-beke/renumbering");
    takes("/addressings/wouter-beke/term");

    browser().submit(form("minister", "toevoeging"), "minister", "ben-weyts", "reason", REASON);
    browser().submit(form("minister", "weglating"), "nr", "wouter-beke", "reason", REASON);
    browser()
        .submit(form("nummer", "nummer"), "nr", "wouter-beke", "number", "29", "reason", REASON);
    browser()
        .submit(
            form("nummer", "termijn"),
            "nr",
            "wouter-beke",
            "sentOn",
            "2020-10-30",
            "reason",
            REASON);

    verified("/addressings", "{\"minister\": \"ben-weyts\", \"number\": null, \"sentOn\": null,");
    verified("/addressings/wouter-beke/removal", "{");
    verified("/addressings/wouter-beke/renumbering", "{\"number\": 29,");
    verified("/addressings/wouter-beke/term", "{\"sentOn\": \"2020-10-30\",");
  }

  private static void verified(String path, String begin) {
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo(FakeServices.of(path)))
            .withRequestBody(equalToJson(begin + "\"reason\": \"" + REASON + "\"}")));
  }

  @Test
  void aNumberThatIsNoneIsSaidBesideItsField() {
    Document page =
        refused(
            browser()
                .submit(
                    form("nummer", "nummer"),
                    "nr",
                    "wouter-beke",
                    "number",
                    "x1",
                    "reason",
                    REASON),
            422);

    assertThat(page.select("#nummer-number").val()).isEqualTo("x1");
    assertThat(page.select("#nummer-number-fout").text()).contains("geheel getal");
  }

  @Test
  void aChangeByACollegueIsSaidAndWhatWasTypedStays() {
    answers("/corrections", 412, "{\"type\": \"urn:samenspraak:problem:stale\", \"status\": 412}");

    Document page =
        refused(
            browser()
                .submit(form("tekst", "tekst"), "title", "Anders (voorbeeld)", "reason", REASON),
            412);

    assertThat(page.select("[role=alert]").text()).contains("iemand was u voor");
    assertThat(page.select("#tekst-title").val()).isEqualTo("Anders (voorbeeld)");
  }

  /** A colleague's title, first part and no third part since the page was opened. */
  private static void aColleagueCorrectedIt() {
    String before = FakeServices.text("question-filed.json");
    String third = before.substring(before.indexOf("{\n   \"number\": 3,"));
    third = third.substring(0, third.indexOf("},") + 2);
    String after =
        before
            .replace("- Stand van zaken\"", "- Titel van een collega\"")
            .replace("Op basis van welke criteria", "Volgens een collega")
            .replace(third, "")
            .replace("\"voidedParts\": []", "\"voidedParts\": [" + third.replace("},", "}") + "]")
            .replace("\"version\": 1,", "\"version\": 2,");
    SERVICES.question.stubFor(
        get(urlPathEqualTo(FakeServices.of("")))
            .willReturn(
                aResponse().withHeader("Content-Type", "application/json").withBody(after)));
    answers("/corrections", 412, "{\"type\": \"urn:samenspraak:problem:stale\", \"status\": 412}");
  }

  @Test
  void whatAColleagueChangedIsTakenOverAndSaidBesideWhatTheClerkWrote() {
    Element begun = form("tekst", "tekst");
    aColleagueCorrectedIt();

    Document page =
        refused(
            browser()
                .submit(begun, "title", "Mijn titel", "deel-3", "Mijn derde", "reason", REASON),
            412);

    assertThat(page.select("#tekst-title").val()).isEqualTo("Mijn titel");
    assertThat(page.select("#tekst-title-fout").text())
        .startsWith("Nu staat er: “")
        .endsWith("- Titel van een collega”");
    assertThat(page.getElementById("tekst-deel-1").text()).startsWith("Volgens een collega");
    assertThat(page.select("[role=alert]").text())
        .contains("Deelvraag 3 is intussen vervallen; u schreef: “Mijn derde”");
    takes("/corrections");
    browser().submit(page.select("form[action$=/tekst]").first());
    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo(FakeServices.of("/corrections")))
            .withHeader("If-Match", equalTo("\"2\""))
            .withRequestBody(
                equalToJson(
                    """
                    {"reason": "%s", "title": "Mijn titel", "introduction": null, "asker": null,
                     "unknownAsker": null, "parts": [], "addedParts": [], "voidedParts": []}
                    """
                        .formatted(REASON))));
  }

  @Test
  void whatIsMendedAfterAFaultIsStillComparedWithWhatTheClerkSaw() {
    Element begun = form("tekst", "tekst");
    aColleagueCorrectedIt();
    answers("/corrections", 400, "{\"field\": \"reason\", \"detail\": \"Leeg.\", \"status\": 400}");
    Document page = refused(browser().submit(begun, "deel-2", "Mijn tweede"), 422);
    takes("/corrections");

    browser().submit(page.select("form[action$=/tekst]").first(), "reason", REASON);

    SERVICES.question.verify(
        2,
        postRequestedFor(urlPathEqualTo(FakeServices.of("/corrections")))
            .withHeader("If-Match", equalTo("\"1\"")));
  }

  @Test
  void whatIsNotPossibleAnyMoreIsSaid() {
    answers(
        "/corrections",
        409,
        """
        {"type": "urn:samenspraak:problem:already-answered", "status": 409,
         "detail": "Op deze vraag is al een antwoord ingediend; ze kan niet meer verbeterd worden."}
        """);

    Document page =
        refused(browser().submit(form("tekst", "tekst"), "title", "Anders", "reason", REASON), 409);

    assertThat(page.select("[role=alert]").text()).contains("al een antwoord ingediend");
  }

  @Test
  void anAnsweredQuestionHasNothingToCorrect() {
    SERVICES.answered();

    assertThat(sound(browser().get(CORRECT)).select(".opdracht").text())
        .contains("Hier hoeft u niets te doen");
    assertThat(page().select("a[href$=/verbeteren]")).isEmpty();
  }

  @Test
  void aTextToWhichAnAnswerIsFiledIsNotCorrectedThoughAnotherIsAwaited() {
    SERVICES.question.stubFor(
        get(urlPathEqualTo(FakeServices.of("")))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        FakeServices.text("question-answered.json")
                            .replace("\"ANSWERED\"", "\"FILED\""))));

    Document page = sound(browser().get(CORRECT));

    assertThat(page.select("form[action$=/tekst]")).isEmpty();
    assertThat(page.select("main").text()).contains("al een antwoord ingediend");
    assertThat(form("minister", "overdracht")).isNotNull();
  }

  @Test
  void whereAFormIsSentThereIsNothingToRead() {
    assertThat(browser().get(CORRECT + "/tekst").headers().firstValue("Location").orElseThrow())
        .endsWith("/verbeteren");
  }

  @Test
  void earlierTextsAreReadWithWhatChanged() {
    SERVICES.question.stubFor(
        get(urlPathMatching(FakeServices.of("/texts")))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/json")
                    .withBody(
                        """
                        [{"version": 2, "at": "2020-11-05T09:00:00Z", "by": "clerk",
                          "reason": "Verduidelijkt (voorbeeld).", "title": "Nieuw", "askerName": "A",
                          "introduction": "", "parts": [{"number": 1, "text": "Anders?"}],
                          "voidedParts": [], "changes": [{"what": "PART_REWRITTEN", "part": 1,
                          "before": "Eerst?", "after": "Anders?"}]},
                         {"version": 1, "at": "2020-10-29T09:00:00Z", "by": null, "reason": null,
                          "title": "Oud", "askerName": "A", "introduction": "",
                          "parts": [{"number": 1, "text": "Eerst?"}], "voidedParts": [],
                          "changes": []}]
                        """)));

    Document page = sound(browser().get(PAGE + "/teksten"));

    assertThat(page.select("h2").eachText())
        .containsExactly("Tekst 2", "Tekst 1, zoals ze nu geldt");
    assertThat(page.select("del").text()).isEqualTo("Eerst?");
    assertThat(page.select("ins").text()).isEqualTo("Anders?");
    assertThat(page.text()).contains("Reden: Verduidelijkt (voorbeeld).");
  }
}
