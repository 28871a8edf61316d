package org.samenspraak.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.samenspraak.portal.FakeServices.PLAN;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** How the coordination of the plan 2020–2025 enters it from its text. */
class NewPlanFormsIT extends WorkPages {
  private static final String NEW = "/plannen/nieuw";
  private static final String IMPORT = "/api/plans/import";
  private static final String TEXT = FakeServices.text("plan-2020-2025.txt");
  private static final String TRIED = FakeServices.text("plan-tried.json");

  NewPlanFormsIT() {
    super("plan:zuhal-demir");
  }

  private static void imports(int status, String content) {
    SERVICES.plan.stubFor(
        post(urlPathEqualTo(IMPORT))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader(
                        "Content-Type",
                        status < 300 ? "application/json" : "application/problem+json")
                    .withBody(content)));
  }

  private HttpResponse<String> read(String text) {
    Element form = sound(browser().get(NEW)).select("form[action$=/plannen/nieuw]").first();
    return browser().submit(form, "tekst", text);
  }

  private static Element draft(Document page) {
    return page.select("form[action$=/ontwerp]").first();
  }

  @Test
  void nothingToReadIsSaidInTheWordsOfAPlan() {
    assertThat(refused(read(" "), 422).select("[role=alert] a").text())
        .isEqualTo("Kies een bestand of plak de tekst van het plan.");
  }

  @Test
  void theListOfPlansLeadsToIt() {
    assertThat(sound(browser().get("/plannen")).select("a.knop").attr("href")).isEqualTo(NEW);
  }

  @Test
  void whatWasReadIsShownBeforeAnythingIsKept() {
    imports(200, TRIED);
    Document page = sound(read(TEXT));
    assertThat(page.select(".opdracht").text())
        .isEqualTo("Kijk na wat gelezen is, en maak het ontwerp.");
    assertThat(page.select("tbody tr").eachText()).hasSize(5).contains("Regel 1 Periode 2020-2025");
    SERVICES.plan.verify(
        1,
        postRequestedFor(urlPathEqualTo(IMPORT))
            .withQueryParam("dryRun", equalTo("true"))
            .withRequestBody(equalTo(TEXT)));
  }

  @Test
  void theDraftIsMadeOnceAndItsPageSaysWhatIsNext() {
    imports(200, TRIED);
    Document page = sound(read(TEXT));
    imports(201, TRIED.replace("\"plan\": null", "\"plan\": " + FakeServices.text("plan.json")));
    HttpResponse<String> made = browser().submit(draft(page));
    assertThat(made.headers().firstValue("Location").orElseThrow()).endsWith("/plannen/" + PLAN);
    SERVICES.plan.verify(
        1,
        postRequestedFor(urlPathEqualTo(IMPORT))
            .withQueryParam("dryRun", absent())
            .withHeader("Idempotency-Key", matching(".{20,}"))
            .withRequestBody(equalTo(TEXT.strip())));
    assertThat(sound(browser().get("/plannen/" + PLAN)).select("main [role=status]").text())
        .isEqualTo(
            "Het ontwerp staat er, met 5 doelstellingen. De tekst spreekt van een principiële"
                + " goedkeuring op 13 november 2020; leg ze hieronder vast als dat klopt.");
  }

  @Test
  void aTextThatLacksSomethingMakesNoDraftAndCanBeCompleted() {
    imports(200, TRIED.replace("\"missing\": []", "\"missing\": [\"doelstelling 2\"]"));
    Document page = sound(read(TEXT));
    assertThat(page.select(".opdracht").text()).endsWith("Er ontbreekt: doelstelling 2.");
    assertThat(draft(page)).isNull();
    assertThat(page.select("#plan-tekst").first().wholeText()).isEqualTo(TEXT);
  }

  @Test
  void aTextThatContradictsItselfIsRefusedAtTheText() {
    imports(400, "{\"detail\":\"Regel 9 telt niet door.\",\"field\":\"body\"}");
    Document page = refused(read(TEXT), 422);
    assertThat(page.select("#plan-tekst-fout").text()).isEqualTo("Regel 9 telt niet door.");
    assertThat(page.select("#plan-tekst").first().wholeText()).isEqualTo(TEXT);
  }

  @Test
  void aPlanThatLooksLikeAnotherIsComparedWithItAndThenEnteredBeside() {
    imports(200, TRIED);
    Document page = sound(read(TEXT));
    imports(
        409,
        """
        {"type": "urn:samenspraak:problem:likely-double", "planId": "%s",
         "detail": "Er is al een plan voor dezelfde jaren waarvan de titel zo begint."}
        """
            .formatted(PLAN));
    Document refused = refused(browser().submit(draft(page)), 422);
    assertThat(draft(refused).select("a").attr("href")).isEqualTo("/plannen/" + PLAN);
    imports(201, TRIED.replace("\"plan\": null", "\"plan\": " + FakeServices.text("plan.json")));
    browser().submit(draft(refused), "likelyDoubleOf", PLAN);
    SERVICES.plan.verify(
        1,
        postRequestedFor(urlPathEqualTo(IMPORT)).withQueryParam("likelyDoubleOf", equalTo(PLAN)));
  }
}
