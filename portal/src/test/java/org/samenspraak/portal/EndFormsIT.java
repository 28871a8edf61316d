package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.QUESTION;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clerk ends a question otherwise than by its answers, undoes it, and files from paper. */
class EndFormsIT extends WorkPages {
  private static final String API = "/api/questions/" + QUESTION;

  EndFormsIT() {
    super("clerk");
  }

  @BeforeEach
  void theQuestionCanBeWithdrawn() {
    shown("\"possible\": []", "\"possible\": [\"WITHDRAW\", \"LAPSE\"]");
    SERVICES.question.stubFor(
        post(urlPathMatching(API + "/.*"))
            .willReturn(okJson(FakeServices.text("question-filed.json"))));
  }

  private static void shown(String part, String instead) {
    String question = FakeServices.text("question-filed.json");
    assertThat(question).contains(part);
    SERVICES.question.stubFor(
        get(urlPathEqualTo(API)).willReturn(okJson(question.replace(part, instead))));
  }

  private static Element form(Document page, String step) {
    return page.select("form[action$=/einde/" + step + "]").first();
  }

  @Test
  void theQuestionIsWithdrawnWithAReasonThatEverybodyCanRead() {
    Document page = page();
    assertThat(page.select("form[action*=/einde/]").eachAttr("action"))
        .containsExactly(PAGE + "/einde/intrekken", PAGE + "/einde/vervallen");
    assertThat(page.select("details[open] form")).isEmpty();
    browser().submit(form(page, "intrekken"), "reason", "Op vraag van het lid (voorbeeld).");

    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo(API + "/withdrawal"))
            .withHeader("If-Match", equalTo("\"1\""))
            .withRequestBody(equalToJson("{\"reason\":\"Op vraag van het lid (voorbeeld).\"}")));
  }

  @Test
  void withoutAReasonNothingIsSentAndTheFormSaysSo() {
    Document page = refused(browser().submit(form(page(), "intrekken"), "reason", " "), 422);

    assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#intrekken-reason");
    assertThat(page.select("details[open] form[action$=/einde/intrekken]")).hasSize(1);
    SERVICES.question.verify(0, postRequestedFor(urlPathMatching(API + "/.*")));
  }

  @Test
  void whatIsNotPossibleAnyMoreIsSaidAndTheReasonKept() {
    SERVICES.question.stubFor(
        post(urlPathMatching(API + "/.*"))
            .willReturn(
                aResponse()
                    .withStatus(409)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody("{\"status\":409,\"detail\":\"De vraag is ingetrokken.\"}")));
    Document page =
        refused(
            browser().submit(form(page(), "vervallen"), "reason", "Einde zittingsperiode"), 409);

    assertThat(page.select("[role=alert]").text()).contains("De vraag is ingetrokken.");
    assertThat(page.select("#vervallen-reason").val()).isEqualTo("Einde zittingsperiode");
  }

  @Test
  void anEndedQuestionSaysSoFirstAndCanGoOnAgain() {
    shown(
        "\"end\": null",
        "\"end\": {\"how\": \"WITHDRAWN\", \"by\": \"ASKER\", \"reason\": \"Voorbeeld.\","
            + " \"on\": \"2020-11-16\", \"undoableThrough\": \"2020-11-23\"}");
    assertThat(page().select(".melding").first().text())
        .isEqualTo(
            "De vraag is ingetrokken sinds 16 november 2020, door de vraagsteller: Voorbeeld. De"
                + " griffie kan dat ongedaan maken tot en met 23 november 2020.");
  }

  @Test
  void anAnswerFromPaperIsFiledPerPartWithItsDate() {
    Document page = sound(browser().get(PAGE + "/antwoord-van-papier"));
    browser()
        .submit(
            page.select("form[action$=/antwoord-van-papier]").first(),
            "minister",
            "wouter-beke",
            "kind",
            "REFERRING",
            "answeredOn",
            "2020-11-27",
            "deel-3",
            "Zie Demir (voorbeeld).");

    SERVICES.question.verify(
        1,
        postRequestedFor(urlPathEqualTo(API + "/answers"))
            .withRequestBody(
                equalToJson(
                    "{\"minister\":\"wouter-beke\",\"signedBy\":null,\"kind\":\"REFERRING\","
                        + "\"text\":null,\"parts\":[{\"number\":3,\"text\":\"Zie Demir"
                        + " (voorbeeld).\"}],\"undivided\":false,\"answeredOn\":\"2020-11-27\"}")));
  }

  @Test
  void whatIsMissingOfAnAnswerFromPaperIsSaidAtOnce() {
    Document form = sound(browser().get(PAGE + "/antwoord-van-papier"));
    Document page =
        refused(
            browser()
                .submit(
                    form.select("form[action$=/antwoord-van-papier]").first(),
                    "answeredOn",
                    "2020-11-27"),
            422);

    assertThat(page.select("[role=alert] a").eachAttr("href"))
        .containsExactly("#papier-minister", "#papier-kind", "#papier-text");
    assertThat(page.select("#papier-answeredOn").val()).isEqualTo("2020-11-27");
  }

  @Test
  void whatIsWrongWithAPartOfAnAnswerFromPaperIsSaidAtThatPart() {
    SERVICES.question.stubFor(
        post(urlPathEqualTo(API + "/answers"))
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 400, "field": "parts[1].text", "detail": "Te lang."}
                        """)));
    Element form =
        sound(browser().get(PAGE + "/antwoord-van-papier"))
            .select("form[action$=/antwoord-van-papier]")
            .first();

    Document page =
        refused(
            browser()
                .submit(
                    form,
                    "minister",
                    "wouter-beke",
                    "kind",
                    "FINAL",
                    "answeredOn",
                    "2020-11-27",
                    "deel-2",
                    "Kort (voorbeeld).",
                    "deel-7",
                    "Lang (voorbeeld).",
                    "deel-zeven",
                    "Staat niet op het formulier."),
            422);

    assertThat(page.select("[role=alert] a").attr("href")).isEqualTo("#papier-deel-7");
    assertThat(page.select("#papier-deel-7-fout").text()).isEqualTo("Te lang.");
  }

  @Test
  void aFileOfWhatTheListDoesNotTakeLeadsToItsPageWhichSaysSo() {
    SERVICES.question.stubFor(
        get(urlPathMatching("/api/questions(.csv)?"))
            .withQueryParam("sentFrom", equalTo("ooit"))
            .willReturn(
                aResponse()
                    .withStatus(400)
                    .withHeader("Content-Type", "application/problem+json")
                    .withBody(
                        """
                        {"status": 400, "field": "sentFrom", "detail": "“ooit” is geen datum."}
                        """)));

    for (String asked : List.of("sentFrom=ooit", "status=ONZIN")) {
      assertThat(browser().get("/vragen/lijst.csv?" + asked).headers().firstValue("Location"))
          .hasValueSatisfying(page -> assertThat(page).endsWith("/vragen?" + asked));
    }
    Document wrongDay = sound(browser().get("/vragen?sentFrom=ooit"));
    assertThat(wrongDay.select("[role=alert]").text()).isEqualTo("“ooit” is geen datum.");
    assertThat(wrongDay.select("[aria-invalid]").eachAttr("name")).containsExactly("sentFrom");
    Document unknown = sound(browser().get("/vragen?status=ONZIN&laat=ja&mijn=ja&pagina=1"));
    assertThat(unknown.select(".melding q").eachText())
        .containsExactlyInAnyOrder("status=ONZIN", "mijn=ja");
    assertThat(unknown.select("a[href^=/vragen/lijst.csv]").attr("href")).endsWith("?laat=ja&");
  }

  @Test
  void theListIsGivenAsAFileNarrowedAsItIs() {
    SERVICES.question.stubFor(
        get(urlPathEqualTo("/api/questions.csv"))
            .willReturn(
                aResponse()
                    .withHeader("Content-Type", "text/csv;charset=UTF-8")
                    .withHeader("Content-Disposition", "attachment; filename=\"vragen.csv\"")
                    .withBody("nummer;minister")));
    Document list = sound(browser().get("/vragen?minister=zuhal-demir&laat=ja&dueFrom=2020-11-30"));
    String link = list.select("a[href*=lijst.csv]").attr("href");
    var file = browser().get(link);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.body()).isEqualTo("nummer;minister");
    assertThat(file.headers().firstValue("Content-Disposition"))
        .hasValueSatisfying(value -> assertThat(value).contains("vragen.csv"));
    SERVICES.question.verify(
        getRequestedFor(urlPathEqualTo("/api/questions.csv"))
            .withQueryParam("minister", equalTo("zuhal-demir"))
            .withQueryParam("dueFrom", equalTo("2020-11-30"))
            .withQueryParam("late", equalTo("true")));
    assertThat(list.select("fieldset #dueFrom").val()).isEqualTo("2020-11-30");
    SERVICES.question.verify(
        getRequestedFor(urlPathEqualTo("/api/questions"))
            .withQueryParam("dueFrom", equalTo("2020-11-30")));
  }
}
