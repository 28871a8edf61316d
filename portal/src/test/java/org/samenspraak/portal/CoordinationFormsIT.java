package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What the coordinating cabinet does on the page of a question. */
class CoordinationFormsIT extends WorkPages {
  private static final String PART = "/vragen/" + FakeServices.QUESTION + "/deelvragen/";

  CoordinationFormsIT() {
    super("cabinet:zuhal-demir");
  }

  private Element form(String action) {
    return form(page(), action);
  }

  private static Element form(Document page, String action) {
    return page.select("form[action$=" + action + "]").first();
  }

  private Document page(int part) {
    return sound(browser().get(PAGE + "?deel=" + part));
  }

  private static void verifyPut(String path, String content) {
    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(ONE + path))
            .withHeader("If-Match", equalTo("\"17\""))
            .withRequestBody(equalToJson(content)));
  }

  @Test
  void thePageBeginsWithWhatIsToBeJudgedAndHoldsItsForm() {
    Document page = page();
    assertThat(page.select(".opdracht").text())
        .isEqualTo(
            "Beoordeel de bijdrage van Wouter Beke over deelvraag 7. 7 deelvragen hebben nog geen"
                + " antwoord.");
    assertThat(page.select(".geopend").attr("id")).isEqualTo("deelvraag-7");
    assertThat(page.select(".werk button.vol").eachText())
        .containsExactly("Versie 1 van kabinet Beke aanvaarden");
    assertThat(page.select(".werk-rij").text())
        .contains("Niemand bezig Deelvraag 3", "deelvraag 9 (Wouter Beke), tegen 19 nov 2020")
        .contains("zodra elke deelvraag een antwoord heeft. Nog niet: 3, 4, 5, 6, 7, 8 en 9.");
  }

  @Test
  void everyPartCanBeOpened() {
    assertThat(page().select(".matrix tbody a").eachAttr("href"))
        .contains(PAGE + "?deel=10#deelvraag-10");
    assertThat(page(1).select("#tekst-1-text").first().wholeText()).startsWith("Voorbeeldtekst.");
    assertThat(page(10).select("#tekst-10-text").first().wholeText()).isEmpty();
  }

  @Test
  void aContributionIsAcceptedInTheVersionThatWasRead() {
    taken();
    HttpResponse<String> sent = browser().submit(form("/aanvaarden"));
    assertThat(sent.statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(ONE + "/parts/7/contributions/wouter-beke/acceptance"))
            .withHeader("If-Match", equalTo("\"17\""))
            .withRequestBody(equalToJson("{\"version\":1}")));
    assertThat(page().select("main [role=status]").text())
        .startsWith("De bijdrage van Wouter Beke over deelvraag 7 is aanvaard");
  }

  @Test
  void aVersionThatCameMeanwhileIsNotAcceptedUnread() {
    answers(412, "{}");
    Element form = form("/aanvaarden");
    stands(
        FakeServices.text("coordination-demir.json")
            .replaceFirst("(?s)(\"deliveredLate\": true.*?)\"version\": 1", "$1\"version\": 2"));
    Document page = refused(browser().submit(form), 412);
    assertThat(page.select("[role=alert]").text()).contains("geleverd (versie 2)");
    assertThat(form(page, "/aanvaarden").select("[name=gelezen]").val()).isEqualTo("2");
  }

  @Test
  void aContributionGoesBackWithANote() {
    taken();
    Element form = form(PART + "7/bijdragen/wouter-beke/terugsturen");
    Document page = refused(browser().submit(form), 422);
    assertThat(page.select("#terugsturen-7-wouter-beke-note-fout").text())
        .isEqualTo("Schrijf wat er anders moet.");
    browser().submit(form, "note", "Graag per gevangenis.");
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(ONE + "/parts/7/contributions/wouter-beke/return"))
            .withRequestBody(equalToJson("{\"note\":\"Graag per gevangenis.\"}")));
  }

  @Test
  void aRequestIsWithdrawn() {
    taken();
    browser().submit(form(page(9), "/intrekken"));
    SERVICES.coordination.verify(
        1, deleteRequestedFor(urlPathEqualTo(ONE + "/parts/9/requests/wouter-beke")));
  }

  @Test
  void severalPartsAreAskedTogether() {
    taken();
    HttpResponse<String> sent =
        browser()
            .submit(
                form("/bijdragen-vragen"),
                "part",
                "3",
                "part",
                "8",
                "due",
                "2020-11-20",
                "note",
                "Kort graag.");
    assertThat(sent.statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(ONE + "/requests"))
            .withHeader("If-Match", equalTo("\"17\""))
            .withRequestBody(
                equalToJson(
                    "{\"requests\":[{\"minister\":\"wouter-beke\",\"parts\":[3,8],\"due\":\"2020-11-20\","
                        + "\"note\":\"Kort graag.\",\"noteConfidential\":false}]}")));
    assertThat(page().select("main [role=status]").text())
        .startsWith("Over deelvraag 3 en 8 is een bijdrage gevraagd aan Wouter Beke.");
  }

  @Test
  void thePartThatCannotBeAskedIsNamedAndNothingIsAsked() {
    answers(409, "{\"detail\":\"De bijdrage is al geleverd.\",\"field\":\"requests[0].parts[1]\"}");
    Document page =
        refused(
            browser().submit(form("/bijdragen-vragen"), "part", "3", "part", "7", "note", "Kort."),
            422);
    assertThat(page.select("[role=alert]").text())
        .contains("De bijdragen zijn nog niet gevraagd", "er is niets verstuurd")
        .contains("Deelvraag 7: De bijdrage is al geleverd.");
    Element form = form(page, "/bijdragen-vragen");
    assertThat(form.select("[name=part][checked]").eachAttr("value")).containsExactly("3", "7");
    assertThat(form.select("textarea").first().wholeText()).isEqualTo("Kort.");
  }

  @Test
  void aDateThatCannotBeIsSaidAtTheDate() {
    answers(
        400,
        "{\"detail\":\"4 december 2020 is geen bruikbare interne datum.\","
            + "\"field\":\"requests[0].due\",\"expected\":\"een datum vóór 30 november 2020\"}");
    Document page =
        refused(
            browser()
                .submit(form("/bijdragen-vragen"), "part", "3", "part", "8", "due", "2020-12-04"),
            422);
    assertThat(page.select("#vragen-due").attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#vragen-due").val()).isEqualTo("2020-12-04");
    assertThat(page.select("#vragen-due-fout").text()).contains("een datum vóór 30 november 2020");
    assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#vragen-due");
  }

  @Test
  void aContributionThatCameMeanwhileIsSaidBeforeMoreIsAsked() {
    answers(412, "{}");
    Element form = form("/bijdragen-vragen");
    stands(FakeServices.text("coordination-demir.json").replace("\"REQUESTED\"", "\"DELIVERED\""));
    Document page = refused(browser().submit(form, "part", "9", "note", "Kort."), 412);
    assertThat(page.select("[role=alert]").text())
        .contains("iemand was u voor", "gevraagd, bezorgd of beoordeeld");
    assertThat(form(page, "/bijdragen-vragen").select("textarea").first().wholeText())
        .isEqualTo("Kort.");
  }

  @Test
  void nothingIsAskedAboutNothing() {
    Document page = refused(browser().submit(form("/bijdragen-vragen")), 422);
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#vragen-part");
  }

  @Test
  void aTextOfTheAnswerIsWritten() {
    taken();
    browser().submit(form(page(3), "/tekst"), "text", "Voorbeeldantwoord.");
    verifyPut("/parts/3/text", "{\"text\":\"Voorbeeldantwoord.\"}");
  }

  @Test
  void aPartIsMarkedAsSomebodyElsesOrNotAnyLonger() {
    taken();
    Element form = form(page(9), "/niet-bevoegd");
    Document page = refused(browser().submit(form, "who", "de gemeenten"), 422);
    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#niet-bevoegd-9-level");
    browser().submit(form(page, "/niet-bevoegd"), "level", "LOCAL");
    verifyPut(
        "/parts/9/not-competent", "{\"level\":\"LOCAL\",\"who\":\"de gemeenten\",\"text\":null}");
    browser().submit(form, "level", "MINISTER", "minister", "jan-jambon");
    SERVICES.coordination.verify(
        1,
        putRequestedFor(urlPathEqualTo(ONE + "/parts/9/not-competent"))
            .withRequestBody(
                equalToJson("{\"level\":\"MINISTER\",\"who\":\"jan-jambon\",\"text\":null}")));
    browser().submit(form(page(10), "/wegnemen"));
    SERVICES.coordination.verify(
        1, deleteRequestedFor(urlPathEqualTo(ONE + "/parts/10/not-competent")));
  }

  @Test
  void bothLettersAreReadBeforehand() {
    String letter = PAGE + "/ontwerpbrieven/wouter-beke.pdf";
    assertThat(page().select(".werk a").eachAttr("href")).contains(letter);
    Elements cards = sound(browser().get(PAGE + "/definitief")).select(".keuze li");
    assertThat(cards.eachText())
        .containsExactly(
            "Gecoördineerd antwoord Zuhal Demir, vraag nr. 148 De vraag, met het antwoord op de 10"
                + " deelvragen; bij deelvraag 3, 4, 5, 6, 7, 8 en 9 staat nog niets. Brief bij nr. 148"
                + " bekijken (pdf)",
            "Verwijzend antwoord Wouter Beke, vraag nr. 92 Eén zin: het gecoördineerde antwoord geeft"
                + " Zuhal Demir. Brief bij nr. 92 bekijken (pdf)");
    assertThat(cards.select("a").eachAttr("href"))
        .containsExactly(PAGE + "/ontwerpbrieven/zuhal-demir.pdf", letter);
    SERVICES.question.stubFor(
        get(urlPathEqualTo(FakeServices.of("/letters/wouter-beke.pdf")))
            .withQueryParam("draft", equalTo("true"))
            .withHeader("Authorization", equalTo("Bearer cabinet:zuhal-demir"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "application/pdf")
                    .withBody(FakeServices.LETTER)));
    HttpResponse<String> answer = browser().get(letter);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("%PDF");
  }

  @Test
  void anAnswerWithGapsCannotBeMadeFinal() {
    Document page = sound(browser().get(PAGE + "/definitief"));
    assertThat(page.select(".opdracht").text()).contains("7 deelvragen hebben geen antwoord");
    assertThat(page.select(".balk").text()).contains("Deelvragen gedekt 3 van 10");
    assertThat(page.select(".werk .kaal li").eachText())
        .containsExactly(
            "Tekst van de coördinerend minister: deelvraag 1",
            "Aanvaarde bijdrage van Wouter Beke: deelvraag 2",
            "Niet bevoegd: verwijzing naar de federale minister van Justitie: deelvraag 10");
    assertThat(page.select(".werk form")).isEmpty();
    assertThat(page.select(".werk-rij a").first().attr("href"))
        .isEqualTo(PAGE + "?deel=3#deelvraag-3");
  }

  @Test
  void anAnswerIsMadeFinalAfterSayingWhatFollows() {
    stands(
        FakeServices.text("coordination-demir.json")
            .replace("\"covered\": false", "\"covered\": true")
            .replace("\"DELIVERED\"", "\"ACCEPTED\""));
    assertThat(page().select(".werk a.knop:not(.omlijnd)").attr("href"))
        .isEqualTo(PAGE + "/definitief");
    Document page = sound(browser().get(PAGE + "/definitief"));
    assertThat(page.select(".werk form").text())
        .contains("als antwoord op nr. 148; samen met een verwijzend antwoord van Wouter Beke")
        .contains("Dit kan niet ongedaan gemaakt worden");
    Element form = page.select(".werk form").first();
    Document again = refused(browser().submit(form), 422);
    assertThat(again.select("h1").text()).isEqualTo("Antwoord definitief maken");
    assertThat(again.select("#definitief-nagelezen").attr("aria-invalid")).isEqualTo("true");
    taken();
    assertThat(browser().submit(form, "nagelezen", "ja").statusCode()).isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(ONE + "/finalisation"))
            .withHeader("If-Match", equalTo("\"17\"")));
    assertThat(page().select("main [role=status]").text())
        .startsWith("Het antwoord is definitief.");
  }

  @Test
  void aProvisionalAnswerIsGivenAfterReadingItAgain() {
    stands(FakeServices.text("coordination-demir.json"));
    Element form = page().select("form[action$=/antwoorden]").first();
    Document again = refused(browser().submit(form, "text", "Het antwoord volgt in januari."), 422);
    assertThat(again.select("#verder-nagelezen").attr("aria-invalid")).isEqualTo("true");
    assertThat(again.select("#verder-text").text()).isEqualTo("Het antwoord volgt in januari.");
    taken();

    assertThat(
            browser()
                .submit(
                    again.select("form[action$=/antwoorden]").first(),
                    "text",
                    "Het antwoord volgt in januari.",
                    "nagelezen",
                    "ja")
                .statusCode())
        .isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(ONE + "/further-answers"))
            .withRequestBody(
                equalToJson(
                    """
                    {"kind": "PROVISIONAL", "text": "Het antwoord volgt in januari."}
                    """)));
  }

  @Test
  void aFinalAnswerIsPutRightAndOneThatWasNotFiledSaysWhy() {
    stands(
        FakeServices.text("coordination-demir.json")
            .replace("\"COORDINATING\"", "\"FINALISED\"")
            .replaceFirst(
                "\\{",
                """
                {"furtherAnswers": [{"n": 2, "kind": "SUPPLEMENTARY",
                 "at": "2020-12-01T09:00:00Z", "notFiled": "WITHDRAWN"}],
                """));
    Document page = page();
    assertThat(page.select("section[aria-labelledby=verder]").text())
        .contains("Aanvullend antwoord van", "niet ingediend", "Een erratum");
    Element form = page.select("form[action$=/antwoorden]").first();
    taken();

    assertThat(
            browser()
                .submit(form, "kind", "ERRATUM", "text", "Lees 21.", "nagelezen", "ja")
                .statusCode())
        .isEqualTo(302);
    SERVICES.coordination.verify(
        1,
        postRequestedFor(urlPathEqualTo(ONE + "/further-answers"))
            .withRequestBody(equalToJson("{\"kind\": \"ERRATUM\", \"text\": \"Lees 21.\"}")));
  }
}
